using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Verwaltung;

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
        Trainingsstart training, HttpResponse response, CancellationToken cancellationToken)
    {
        var (auftrag, added) = await training.StartAsync(cancellationToken);
        var location = $"/api/auftraege/{auftrag.Id}";
        if (!added)
        {
            response.Headers.Location = location;
            return Problems.TrainingRuns.With(
                $"Es läuft schon ein Training. Bitte warten, bis {location} fertig ist, oder es dort mit DELETE abbrechen.", ("auftrag", auftrag.Id));
        }

        return TypedResults.Accepted(location, AuftragResponse.From(auftrag));
    }
}
