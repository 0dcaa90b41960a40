using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Anliegen;

/// <summary>Forms all Anliegen anew, as an Auftrag; what comes of it is a proposal that an editor accepts or drops.</summary>
internal static class RegruppierungApi
{
    private const string Proposal = "/api/anliegen/regruppierung";

    public static void MapRegruppierung(this RouteGroupBuilder group)
    {
        group.MapPost("/regruppieren", StartAsync)
            .WithName("AnliegenRegruppieren")
            .WithSummary("Bildet alle Anliegen neu, als Auftrag; das Ergebnis ist ein Vorschlag.")
            .WithDescription($"Den Vorschlag zeigt GET {Proposal}. Bis ihn jemand annimmt, bleibt alles, wie es ist. DELETE auf den Auftrag bricht ab.")
            .ProducesProblem(StatusCodes.Status409Conflict);
        group.MapGet("/regruppierung", GetAsync)
            .WithName("Regruppierung")
            .WithSummary("Was die letzte Regruppierung ändern würde oder geändert hat; der ETag ist die Nummer ihres Auftrags.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        Deciding(group.MapPost("/regruppierung/annehmen", AcceptAsync))
            .WithName("RegruppierungAnnehmen")
            .WithSummary("Nimmt den Vorschlag an. Was sich inzwischen geändert hat, bleibt, wie es ist, und wird gezählt.");
        Deciding(group.MapPost("/regruppierung/verwerfen", DropAsync))
            .WithName("RegruppierungVerwerfen")
            .WithSummary("Verwirft den Vorschlag; es bleibt alles, wie es ist.");
    }

    private static RouteHandlerBuilder Deciding(RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<Accepted<AuftragResponse>, ProblemHttpResult>> StartAsync(
        AuftragStore store, AuftragQueue queue, TimeProvider time, HttpResponse response, CancellationToken cancellationToken)
    {
        var (auftrag, added) = await store.AddSingleAsync(Auftrag.Regruppierung, time.GetUtcNow(), cancellationToken);
        var location = $"/api/auftraege/{auftrag.Id}";
        if (!added)
        {
            response.Headers.Location = location;
            return Problems.RegroupingRuns.With(
                $"Es läuft schon eine Regruppierung. Bitte warten, bis {location} fertig ist, oder sie dort mit DELETE abbrechen.",
                ("auftrag", auftrag.Id));
        }

        queue.NotifyWork();
        return TypedResults.Accepted(location, AuftragResponse.From(auftrag));
    }

    private static async Task<Results<Ok<RegruppierungResponse>, ProblemHttpResult>> GetAsync(
        RegruppierungStore store, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(cancellationToken) is not { } regruppierung)
        {
            return Missing.Regruppierung();
        }

        response.SetETag((int)regruppierung.Auftrag);
        return TypedResults.Ok(RegruppierungResponse.From(regruppierung));
    }

    private static Task<Results<Ok<RegruppierungResponse>, ProblemHttpResult>> AcceptAsync(
        [FromHeader(Name = "If-Match")] string? ifMatch,
        RegruppierungStore store,
        HttpResponse response,
        TimeProvider time,
        CancellationToken cancellationToken) =>
        DecideAsync(ifMatch, auftrag => store.AcceptAsync(auftrag, time.GetUtcNow(), cancellationToken), response);

    private static Task<Results<Ok<RegruppierungResponse>, ProblemHttpResult>> DropAsync(
        [FromHeader(Name = "If-Match")] string? ifMatch,
        RegruppierungStore store,
        HttpResponse response,
        TimeProvider time,
        CancellationToken cancellationToken) =>
        DecideAsync(ifMatch, auftrag => store.DropAsync(auftrag, time.GetUtcNow(), cancellationToken), response);

    private static async Task<Results<Ok<RegruppierungResponse>, ProblemHttpResult>> DecideAsync(
        string? ifMatch, Func<long, Task<VorschlagResult>> decide, HttpResponse response)
    {
        if (ETags.RequireVersion(ifMatch, out var version) is { } missing)
        {
            return missing;
        }

        var result = await decide(version);
        switch (result)
        {
            case { Current: not { } }:
                return Missing.Regruppierung();
            case { Outcome: VorschlagOutcome.Stale }:
                return response.Stale((int)result.Current.Auftrag);
            case { Outcome: VorschlagOutcome.NotOpen }:
                return Closed(result.Current.Status);
            default:
                response.SetETag((int)result.Current.Auftrag);
                return TypedResults.Ok(RegruppierungResponse.From(result.Current, result.Entscheidung));
        }
    }

    private static ProblemHttpResult Closed(Regruppierungsstatus status) => Problems.ProposalClosed.With(
        status switch
        {
            Regruppierungsstatus.Angenommen => "Dieser Vorschlag ist schon angenommen; geändert wurde nichts. Bitte die Anliegen neu laden.",
            Regruppierungsstatus.Verworfen => "Dieser Vorschlag ist schon verworfen; geändert wurde nichts. Bitte neu regruppieren.",
            _ => "Seit diesem Vorschlag wurde über Anliegen entschieden, er passt nicht mehr; geändert wurde nichts. Bitte neu regruppieren.",
        },
        ("stand", status.Code()));
}
