using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Verwaltung;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Modelle;

/// <summary>Starts a training as an Auftrag.</summary>
internal static class TrainingApi
{
    public static void MapTraining(this RouteGroupBuilder group) => group.MapPost("/training", StartAsync)
        .WithName("ModelleTrainieren")
        .WithSummary("Lernt neue Modelle aus den Korpora und den Korrekturen, als Auftrag; nur für die Verwaltung.")
        .WithDescription("Was dabei entsteht, sind Kandidaten; aktiv macht sie die Beförderung. DELETE auf den Auftrag bricht ab.")
        .RequireAdministrator()
        .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Results<Accepted<AuftragResponse>, ProblemHttpResult>> StartAsync(
        AuftragStore store, AuftragQueue queue, TimeProvider time, HttpResponse response, CancellationToken cancellationToken)
    {
        var (auftrag, added) = await store.AddSingleAsync(Auftrag.Training, time.GetUtcNow(), cancellationToken);
        var location = $"/api/auftraege/{auftrag.Id}";
        if (!added)
        {
            response.Headers.Location = location;
            return Problems.TrainingRuns.With(
                $"Es läuft schon ein Training. Bitte warten, bis {location} fertig ist, oder es dort mit DELETE abbrechen.", ("auftrag", auftrag.Id));
        }

        queue.NotifyWork();
        return TypedResults.Accepted(location, AuftragResponse.From(auftrag));
    }
}
