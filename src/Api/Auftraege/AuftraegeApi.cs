using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Api.Verwaltung;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Auftraege;

internal static class AuftraegeApi
{
    private const int ListLength = 100;

    public static RouteGroupBuilder MapAuftraege(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/auftraege").WithTags("Aufträge");

        group.MapGet("/", ListAsync)
            .WithName("Auftraege")
            .WithSummary("Die letzten hundert Aufträge, der jüngste zuerst.");
        group.MapGet("/{id:long}", GetAsync)
            .WithName("Auftrag")
            .WithSummary("Ein Auftrag: Status wartet, laeuft, fertig, fehler oder abgebrochen und Fortschritt von 0 bis 1.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/{id:long}/ereignisse", WatchAsync)
            .WithName("AuftragEreignisse")
            .WithSummary("Der Auftrag bei jeder Änderung als Server-Sent Event, bis er fertig ist oder scheitert.")
            .ProducesProblem(StatusCodes.Status404NotFound);

        group.MapDelete("/{id:long}", CancelAsync)
            .WithName("AuftragAbbrechen")
            .WithSummary("Bricht einen Import, eine Regruppierung oder Neueinordnung ab oder, nur für die Verwaltung, ein Training.")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);

        return group;
    }

    private static async Task<Ok<AuftraegeResponse>> ListAsync(AuftragStore store, CancellationToken cancellationToken) =>
        TypedResults.Ok(new AuftraegeResponse(
            [.. (await store.ListRecentAsync(ListLength, cancellationToken)).Select(AuftragResponse.From)]));

    private static async Task<Results<Ok<AuftragResponse>, ProblemHttpResult>> GetAsync(
        long id, AuftragStore store, CancellationToken cancellationToken) =>
        await store.GetAsync(id, cancellationToken) is { } auftrag
            ? TypedResults.Ok(AuftragResponse.From(auftrag))
            : Missing.Auftrag(id);

    private static async Task<Results<Ok<AuftragResponse>, ProblemHttpResult>> CancelAsync(
        long id, AuftragStore store, Abbruch abbruch, HttpContext context, CancellationToken cancellationToken)
    {
        var auftrag = await store.GetAsync(id, cancellationToken);
        if (auftrag?.Vorgang is not (Auftrag.Import or Auftrag.Regruppierung or Auftrag.Einordnung) && AdministratorFilter.Check(context) is { } refused)
        {
            return refused;
        }

        if (auftrag is null)
        {
            return Missing.Auftrag(id);
        }

        if (!await abbruch.StopAsync(id, cancellationToken))
        {
            return Problems.NoChange.With(
                "Abbrechen lässt sich ein Auftrag nur, solange er wartet oder läuft. Bitte den Status prüfen.");
        }

        return TypedResults.Ok(AuftragResponse.From((await store.GetAsync(id, cancellationToken))!));
    }

    private static async Task<Results<ServerSentEventsResult<AuftragResponse>, ProblemHttpResult>> WatchAsync(
        long id, AuftragStore store, AuftragQueue queue, IHostApplicationLifetime lifetime, CancellationToken cancellationToken) =>
        await store.GetAsync(id, cancellationToken) is not null
            ? TypedResults.ServerSentEvents(Changes(id, store, queue, lifetime.ApplicationStopping, cancellationToken))
            : Missing.Auftrag(id);

    private static async IAsyncEnumerable<SseItem<AuftragResponse>> Changes(
        long id,
        AuftragStore store,
        AuftragQueue queue,
        CancellationToken stopping,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        Auftrag? last = null;
        while (last?.Status is null or Auftragsstatus.Wartet or Auftragsstatus.Laeuft
            && !end.IsCancellationRequested)
        {
            var changed = queue.Progress;
            if (await store.GetAsync(id, cancellationToken) is not { } auftrag)
            {
                yield break;
            }

            if (auftrag == last)
            {
                await changed.WaitAsync(end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            else
            {
                yield return new(AuftragResponse.From(auftrag));
            }

            last = auftrag;
        }
    }
}
