using Fokuslupe.Analysis.Models;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Modelle;

/// <summary>The models that decide at present.</summary>
internal sealed record ModelleResponse(IReadOnlyList<ModelCard> Modelle);

internal static class ModelleApi
{
    public static RouteGroupBuilder MapModelle(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/modelle").WithTags("Modelle");

        group.MapGet("/", Ok<ModelleResponse> (ModelSet models) => TypedResults.Ok(new ModelleResponse(models.Cards)))
            .WithName("Modelle")
            .WithSummary("Die Karten der Modelle, die gerade entscheiden: Herkunft, Messwerte, Prüfsummen.");

        return group;
    }
}
