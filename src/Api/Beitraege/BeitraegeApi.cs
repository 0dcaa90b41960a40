using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Beitraege;

internal static class BeitraegeApi
{
    public static RouteGroupBuilder MapBeitraege(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/beitraege").WithTags("Beiträge");

        group.MapGet("/", ListAsync)
            .WithName("Beitraege")
            .WithSummary("Beiträge aller Protokolle, gefiltert und seitenweise; warteschlange=lernen reiht die ungeprüften, lehrreiche zuerst.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapAuswahl();
        group.MapGet("/{id:long}", GetAsync)
            .WithName("Beitrag")
            .WithSummary("Ein Beitrag mit Verteilung und Gründen; der ETag ist seine Version.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/{id:long}/korrekturen", ListKorrekturenAsync)
            .WithName("BeitragKorrekturen")
            .WithSummary("Was Menschen an einem Beitrag geändert haben, das Älteste zuerst.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPatch("/{id:long}", PatchAsync)
            .WithName("BeitragKorrigieren")
            .WithSummary("Korrigiert oder bestätigt Handlungsfeld, Art, Haltung oder Anliegen. If-Match nennt den gelesenen Stand.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);

        group.MapPost("/{id:long}/zuruecknehmen", TakeBackAsync)
            .WithName("BeitragZuruecknehmen")
            .WithSummary("Nimmt die letzte Entscheidung zu einem Beitrag zurück. If-Match nennt den gelesenen Stand.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);

        return group;
    }

    private static async Task<Results<Ok<BeitraegeResponse>, ProblemHttpResult>> ListAsync(
        [AsParameters] BeitraegeQuery query, BeitragStore store, ModelSet models, CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var filter = query.ToFilter(check);
        var paging = check.Paging(query.Seite, query.Groesse);
        if (check.Problem is { } problem)
        {
            return problem;
        }

        var page = query.Warteschlange is null
            ? await store.ListAsync(filter, paging, cancellationToken)
            : await Lernwarteschlange.ListAsync(store, filter, paging, cancellationToken);
        return TypedResults.Ok(new BeitraegeResponse(
            [.. page.Items.Select(BeitragResponse.From)], page.Total, paging.Seite, paging.Groesse));
    }

    private static async Task<Results<Ok<BeitragResponse>, ProblemHttpResult>> GetAsync(
        long id, BeitragStore store, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(id, cancellationToken) is not { } beitrag)
        {
            return Missing.Beitrag(id);
        }

        response.SetETag(beitrag.Version);
        return TypedResults.Ok(BeitragResponse.Detail(beitrag));
    }

    private static async Task<Results<Ok<KorrekturenResponse>, ProblemHttpResult>> ListKorrekturenAsync(
        long id, BeitragStore store, CancellationToken cancellationToken) =>
        await store.GetAsync(id, cancellationToken) is null
            ? Missing.Beitrag(id)
            : TypedResults.Ok(new KorrekturenResponse(
                [.. (await store.ListKorrekturenAsync(id, cancellationToken)).Select(KorrekturResponse.From)]));

    private static async Task<Results<Ok<BeitragResponse>, ProblemHttpResult>> PatchAsync(
        long id,
        BeitragPatch patch,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        HttpResponse response,
        BeitragStore store,
        ModelSet models,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (ETags.RequireVersion(ifMatch, out var version) is { } missing)
        {
            return missing;
        }

        var check = new ValueCheck(Problems.InvalidValue, models.Feldordnung);
        var change = new BeitragChange
        {
            Handlungsfeld = check.Handlungsfeld(patch.Handlungsfeld),
            Art = check.Code<Art>("art", patch.Art),
            Haltung = check.Code<Haltung>("haltung", patch.Haltung),
            Anliegen = patch.NamesAnliegen ? patch.Anliegen ?? "" : null,
            Bestaetigt = true,
        };
        if (change == new BeitragChange { Bestaetigt = true })
        {
            check.Refuse("Bitte mindestens eines von handlungsfeld, art, haltung oder anliegen angeben.");
        }

        if (check.Problem is { } problem)
        {
            return problem;
        }

        var result = await store.UpdateAsync(id, version, change, time.GetUtcNow(), cancellationToken);
        switch (result)
        {
            case { Outcome: UpdateOutcome.NotFound }:
                return Missing.Beitrag(id);
            case { Outcome: UpdateOutcome.Conflict, Current: { } other }:
                return response.Stale(other.Version);
            case { Outcome: UpdateOutcome.UnknownAnliegen }:
                return Problems.InvalidValue.With($"Ein Anliegen «{patch.Anliegen}» gibt es nicht. Die vorhandenen stehen unter /api/anliegen.");
            default:
                response.SetETag(result.Current!.Version);
                return TypedResults.Ok(BeitragResponse.Detail(result.Current));
        }
    }

    private static async Task<Results<Ok<BeitragResponse>, ProblemHttpResult>> TakeBackAsync(
        long id, [FromHeader(Name = "If-Match")] string? ifMatch, HttpResponse response, BeitragStore store, CancellationToken cancellationToken)
    {
        if (ETags.RequireVersion(ifMatch, out var version) is { } missing)
        {
            return missing;
        }

        var result = await store.TakeBackAsync(id, version, cancellationToken);
        switch (result)
        {
            case { Outcome: UpdateOutcome.NotFound }:
                return Missing.Beitrag(id);
            case { Outcome: UpdateOutcome.Conflict, Current: { } other }:
                return response.Stale(other.Version);
            case { Outcome: UpdateOutcome.NothingToUndo }:
                return Problems.NoChange.With("Zu diesem Beitrag gibt es keine Entscheidung, die sich zurücknehmen lässt. Bitte den Stand prüfen.");
            default:
                response.SetETag(result.Current!.Version);
                return TypedResults.Ok(BeitragResponse.Detail(result.Current));
        }
    }
}
