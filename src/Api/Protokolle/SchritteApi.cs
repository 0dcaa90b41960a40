using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Protokolle;

/// <summary>What people did in a Protokoll, and taking the last of it back.</summary>
internal static class SchritteApi
{
    private const int ListLength = 100;

    public static void MapSchritte(this RouteGroupBuilder group)
    {
        group.MapGet("/{id:long}/schritte", ListAsync)
            .WithName("ProtokollSchritte")
            .WithSummary("Die letzten hundert Schritte in einem Protokoll, die gelten: Korrekturen, Teilungen, Verbindungen, Ergänzungen, Aussonderungen; der letzte zuerst.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/{id:long}/schritte/{schritt:long}/rueckgaengig", UndoAsync)
            .WithName("ProtokollSchrittRueckgaengig")
            .WithSummary("Nimmt den letzten Schritt zurück.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Results<Ok<SchritteResponse>, ProblemHttpResult>> ListAsync(
        long id, ProtokollStore protokolle, SchrittStore store, CancellationToken cancellationToken) =>
        await protokolle.GetAsync(id, cancellationToken) is null
            ? Missing.Protokoll(id)
            : TypedResults.Ok(new SchritteResponse([.. (await store.ListAsync(id, ListLength, cancellationToken))
                .Select(schritt => new SchrittResponse(schritt.Id, schritt.Art.Code(), schritt.Wann, schritt.Beitraege))]));

    private static async Task<Results<NoContent, ProblemHttpResult>> UndoAsync(
        long id, long schritt, SchrittStore store, TimeProvider time, CancellationToken cancellationToken)
    {
        var result = await store.UndoAsync(id, schritt, time.GetUtcNow(), cancellationToken);
        return result.Outcome switch
        {
            SchrittOutcome.Undone => TypedResults.NoContent(),
            SchrittOutcome.NotTheLast => Problems.NotTheLastStep.With(
                $"Der Schritt {schritt} ist nicht der letzte, der gilt. Bitte zuerst die späteren zurücknehmen; sie stehen unter /api/protokolle/{id}/schritte."),
            SchrittOutcome.Cited => Problems.Cited.With(
                $"Die Empfehlung «{result.Empfehlung}» stützt sich auf einen Beitrag, der dabei verschwände. Bitte ihn zuerst dort aus den Belegen nehmen."),
            _ => Missing.Schritt(id, schritt),
        };
    }
}
