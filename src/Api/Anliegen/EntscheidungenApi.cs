using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Anliegen;

/// <summary>What editors decide about Anliegen; every later run keeps it.</summary>
internal static class EntscheidungenApi
{
    public static void MapEntscheidungen(this RouteGroupBuilder group)
    {
        Editing(group.MapPatch("/{id}", PatchAsync))
            .WithName("AnliegenBearbeiten")
            .WithSummary("Ändert, sperrt oder bestätigt ein Anliegen. If-Match nennt den gelesenen Stand.");
        Editing(group.MapPost("/{id}/zusammenfuehren", MergeAsync))
            .WithName("AnliegenZusammenfuehren")
            .WithSummary("Führt andere Anliegen in diesem zusammen; gegensätzliche nur mit «trotzGegensatz».")
            .ProducesProblem(StatusCodes.Status409Conflict);
        Editing(group.MapPost("/{id}/teilen", SplitAsync))
            .WithName("AnliegenTeilen")
            .WithSummary("Löst Beiträge aus einem Anliegen: in ein neues mit «titel» oder in ein vorhandenes, «ziel».")
            .ProducesProblem(StatusCodes.Status409Conflict);
        group.MapGet("/entscheidungen", ListAsync)
            .WithName("Entscheidungen")
            .WithSummary("Was an Anliegen entschieden wurde, das Letzte zuerst.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPost("/entscheidungen/{nummer:long}/rueckgaengig", UndoAsync)
            .WithName("EntscheidungZuruecknehmen")
            .WithSummary("Nimmt die letzte Entscheidung zurück.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static RouteHandlerBuilder Editing(RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status410Gone)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<Ok<ErgebnisResponse>, ProblemHttpResult>> PatchAsync(
        string id,
        AnliegenPatch patch,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Entscheidungen entscheidungen,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        if (ETags.RequireVersion(ifMatch, out var version) is { } missing)
        {
            return missing;
        }

        var titel = patch.Titel is null ? null : Entscheidungen.Title(patch.Titel);
        if (patch is { Titel: null, Gesperrt: null, Bestaetigt: not true } || titel is { Length: 0 })
        {
            return Problems.InvalidValue.With(
                $"Bitte mindestens eines von titel (1 bis {Entscheidungen.LongestTitle} Zeichen), gesperrt oder bestaetigt (true) angeben.");
        }

        var change = new AnliegenChange { Titel = titel, Gesperrt = patch.Gesperrt, Bestaetigt = patch.Bestaetigt ?? false };
        return Answer(id, await entscheidungen.ChangeAsync(id, version, change, cancellationToken), response);
    }

    private static async Task<Results<Ok<ErgebnisResponse>, ProblemHttpResult>> MergeAsync(
        string id,
        ZusammenfuehrenRequest request,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Entscheidungen entscheidungen,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        if (ETags.RequireVersion(ifMatch, out var version) is { } missing)
        {
            return missing;
        }

        return request.Anliegen.Count == 0
            ? Problems.InvalidValue.With("«anliegen» ist leer. Bitte mindestens ein Anliegen nennen, das in diesem aufgehen soll.")
            : Answer(id, await entscheidungen.MergeAsync(id, version, request.Anliegen, request.TrotzGegensatz, cancellationToken), response);
    }

    private static async Task<Results<Ok<ErgebnisResponse>, ProblemHttpResult>> SplitAsync(
        string id,
        TeilenRequest request,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Entscheidungen entscheidungen,
        ModelSet models,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        if (ETags.RequireVersion(ifMatch, out var version) is { } missing)
        {
            return missing;
        }

        var check = new ValueCheck(Problems.InvalidValue, models.Feldordnung);
        var feld = check.Handlungsfeld(request.Handlungsfeld);
        var titel = Entscheidungen.Title(request.Titel ?? "");
        if (request.Beitraege.Count == 0 || (request.Ziel is null) == (titel.Length == 0))
        {
            check.Refuse($"Bitte Beiträge nennen, und entweder den Titel eines neuen Anliegens (1 bis {Entscheidungen.LongestTitle} Zeichen) oder ein vorhandenes als «ziel».");
        }

        return check.Problem is { } problem
            ? problem
            : Answer(
                id,
                request.Ziel is { } ziel
                    ? await entscheidungen.MoveAsync(id, version, request.Beitraege, ziel, cancellationToken)
                    : await entscheidungen.SplitAsync(id, version, request.Beitraege, titel, feld, cancellationToken),
                response);
    }

    private static async Task<Results<Ok<EntscheidungenResponse>, ProblemHttpResult>> ListAsync(
        int? seite, int? groesse, EntscheidungStore store, ModelSet models, CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var paging = check.Paging(seite, groesse);
        if (check.Problem is { } problem)
        {
            return problem;
        }

        var page = await store.ListAsync(paging, cancellationToken: cancellationToken);
        return TypedResults.Ok(new EntscheidungenResponse(
            [.. page.Items.Select(EntscheidungResponse.From)], page.Total, paging.Seite, paging.Groesse));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> UndoAsync(
        long nummer, Entscheidungen entscheidungen, CancellationToken cancellationToken) =>
        await entscheidungen.UndoAsync(nummer, cancellationToken) is var outcome and not RuecknahmeOutcome.Done
            ? EntscheidungProblems.For(outcome, nummer)
            : TypedResults.NoContent();

    private static Results<Ok<ErgebnisResponse>, ProblemHttpResult> Answer(string id, EntscheidungResult result, HttpResponse response)
    {
        if (result.Outcome != EntscheidungOutcome.Stored)
        {
            return EntscheidungProblems.For(id, result, response);
        }

        response.SetETag(result.Current!.Version);
        return TypedResults.Ok(new ErgebnisResponse(
            result.Entscheidung,
            AnliegenStandResponse.From(result.Current),
            result.Other is null ? null : AnliegenStandResponse.From(result.Other)));
    }
}
