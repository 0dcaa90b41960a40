
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Protokolle;

/// <summary>The sample minutes and what became of them.</summary>
/// <param name="Auftraege">Those that are imported now.</param>
/// <param name="Vorhanden">How many were there already.</param>
internal sealed record BeispieldatenResponse(IReadOnlyList<UploadResponse> Auftraege, int Vorhanden);

internal static class BeispieldatenApi
{
    public static RouteGroupBuilder MapBeispieldaten(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/beispieldaten").WithTags("Protokolle");

        group.MapPost("/", ImportAsync)
            .WithName("BeispieldatenLaden")
            .WithSummary("Importiert die erfundenen Beispielprotokolle; schon vorhandene werden übergangen.");

        return group;
    }

    private static async Task<Accepted<BeispieldatenResponse>> ImportAsync(
        Beispieldaten beispieldaten, CancellationToken cancellationToken) =>
        TypedResults.Accepted("/api/auftraege", await beispieldaten.ImportAsync(cancellationToken));
}
