using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Beitraege;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Protokolle;

internal static class ProtokolleApi
{
    public static RouteGroupBuilder MapProtokolle(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/protokolle").WithTags("Protokolle");

        group.MapProtokollUpload();
        group.MapSchritte();
        group.MapGet("/", ListAsync)
            .WithName("Protokolle")
            .WithSummary("Alle Protokolle, das zuletzt hochgeladene zuerst; nach Gremium, Jahr und Wörtern gefiltert.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/{id:long}", GetAsync)
            .WithName("Protokoll")
            .WithSummary("Ein Protokoll mit Kopfdaten, Beratungsfolge, Abschnitten und Thesen.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/{id:long}/text", GetTextAsync)
            .WithName("ProtokollText")
            .WithSummary("Der gespeicherte Text, in den start und ende zeigen (UTF-16-Einheiten).")
            .Produces<string>(StatusCodes.Status200OK, "text/plain")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        group.MapGet("/{id:long}/beitraege", ListBeitraegeAsync)
            .WithName("ProtokollBeitraege")
            .WithSummary("Alle Beiträge eines Protokolls in seiner Reihenfolge.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/{id:long}/bilanz", GetBilanzAsync)
            .WithName("ProtokollBilanz")
            .WithSummary("Die Bilanz: was aus jeder Zeile wurde.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        group.MapGet("/{id:long}/original", GetOriginalAsync)
            .WithName("ProtokollOriginal")
            .WithSummary("Die Datei, wie sie hochgeladen wurde.")
            .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapDelete("/{id:long}", DeleteAsync)
            .WithName("ProtokollLoeschen")
            .WithSummary("Löscht ein Protokoll mit allem, was daraus gelesen wurde; Handlungsempfehlungen bleiben.")
            .ProducesProblem(StatusCodes.Status404NotFound);

        return group;
    }

    private static async Task<Results<Ok<ProtokolleResponse>, ProblemHttpResult>> ListAsync(
        string? gremium, int? jahr, string? q, int? seite, int? groesse,
        ProtokollStore store, ModelSet models, CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var paging = check.Paging(seite, groesse);
        if (jahr is < 1 or > 9999)
        {
            check.Refuse($"«jahr» ist {jahr}; erwartet wird ein Jahr wie 2024.");
        }

        if (check.Problem is { } problem)
        {
            return problem;
        }

        var filter = new ProtokollFilter { Gremium = ValueCheck.Given(gremium), Jahr = jahr, Q = q };
        var page = await store.ListAsync(filter, paging, cancellationToken);
        return TypedResults.Ok(new ProtokolleResponse(
            [.. page.Items.Select(ProtokollResponse.From)], page.Total, paging.Seite, paging.Groesse));
    }

    private static async Task<Results<Ok<ProtokollDetailResponse>, ProblemHttpResult>> GetAsync(
        long id, ProtokollStore store, CancellationToken cancellationToken) =>
        await store.GetAsync(id, cancellationToken) is { } protokoll
            ? TypedResults.Ok(ProtokollDetailResponse.From(protokoll))
            : Missing.Protokoll(id);

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> GetTextAsync(
        long id, ProtokollStore store, CancellationToken cancellationToken) =>
        await store.GetTextAsync(id, cancellationToken) is { } text
            ? TypedResults.Text(text)
            : await NotImportedAsync(id, store, cancellationToken);

    private static async Task<Results<Ok<BeitraegeResponse>, ProblemHttpResult>> ListBeitraegeAsync(
        long id, ProtokollStore protokolle, BeitragStore beitraege, CancellationToken cancellationToken)
    {
        if (await protokolle.GetAsync(id, cancellationToken) is null)
        {
            return Missing.Protokoll(id);
        }

        var all = await beitraege.LoadAsync(new BeitragFilter { Protokoll = id }, cancellationToken);
        return TypedResults.Ok(new BeitraegeResponse([.. all.Select(BeitragResponse.From)], all.Count, 1, all.Count));
    }

    private static async Task<Results<Ok<BilanzResponse>, ProblemHttpResult>> GetBilanzAsync(
        long id, ProtokollStore store, CancellationToken cancellationToken) =>
        await store.GetBilanzAsync(id, cancellationToken) is { } bilanz
            ? TypedResults.Ok(BilanzResponse.From(bilanz))
            : await NotImportedAsync(id, store, cancellationToken);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetOriginalAsync(
        long id, ProtokollStore store, CancellationToken cancellationToken) =>
        await store.GetOriginalAsync(id, cancellationToken) is { } original
            ? TypedResults.Bytes(original.Inhalt, "application/octet-stream", original.Dateiname)
            : Missing.Protokoll(id);

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        long id, ProtokollStore store, AuftragQueue queue, CancellationToken cancellationToken)
    {
        if (!await store.DeleteAsync(id, cancellationToken))
        {
            return Missing.Protokoll(id);
        }

        queue.NotifyProgress();
        return TypedResults.NoContent();
    }

    private static async Task<ProblemHttpResult> NotImportedAsync(long id, ProtokollStore store, CancellationToken cancellationToken) =>
        (await store.GetAsync(id, cancellationToken))?.Zeile switch
        {
            null => Missing.Protokoll(id),
            { Status: Auftragsstatus.Fehler } => Problems.NotImported.With(
                $"Der Import von Protokoll {id} ist gescheitert. Bitte die Datei noch einmal hochladen."),
            { Auftrag: var auftrag } => Problems.NotImported.With(
                $"Protokoll {id} wird noch gelesen. Bitte warten, bis /api/auftraege/{auftrag} fertig ist."),
        };
}
