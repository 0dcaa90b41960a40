using Fokuslupe.Analysis.Models;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Modelle;

internal static class ModelleApi
{
    public static RouteGroupBuilder MapModelle(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/modelle").WithTags("Modelle");

        group.MapGet("/", Ok<IReadOnlyList<ModelCard>> (ModelSet models) => TypedResults.Ok(models.Cards))
            .WithName("Modelle")
            .WithSummary("Die Karten der Modelle, die gerade entscheiden: Herkunft, Messwerte, Prüfsummen.");

        return group;
    }
}
