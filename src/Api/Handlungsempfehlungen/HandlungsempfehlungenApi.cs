using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Api.Sprachmodell;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Handlungsempfehlungen;

internal static class HandlungsempfehlungenApi
{
    public static RouteGroupBuilder MapHandlungsempfehlungen(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/handlungsempfehlungen").WithTags("Handlungsempfehlungen");

        group.MapGet("/", ListAsync)
            .WithName("Handlungsempfehlungen")
            .WithSummary("Alle Handlungsempfehlungen, die jüngste zuerst; auf Wunsch eines Handlungsfelds, eines Status oder einer Steuerungsrelevanz.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/{id:long}", GetAsync)
            .WithName("Handlungsempfehlung")
            .WithSummary("Eine Handlungsempfehlung mit Belegen; der ETag ist ihre Version.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPut("/{id:long}", PutAsync)
            .WithName("HandlungsempfehlungAendern")
            .WithSummary("Speichert die bearbeitete Handlungsempfehlung. If-Match nennt den gelesenen Stand.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
        group.MapDelete("/{id:long}", DeleteAsync)
            .WithName("HandlungsempfehlungLoeschen")
            .WithSummary("Löscht eine Handlungsempfehlung. If-Match nennt den gelesenen Stand.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
        group.MapNeufassung();
        group.MapVersionen();
        group.MapGlaettung();
        group.MapExports();

        return group;
    }

    private static async Task<Results<Ok<HandlungsempfehlungenResponse>, ProblemHttpResult>> ListAsync(
        string? handlungsfeld,
        string? status,
        string? steuerungsrelevanz,
        HandlungsempfehlungStore store,
        ModelSet models,
        CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var field = check.Handlungsfeld(ValueCheck.Given(handlungsfeld));
        var wanted = check.Code<Empfehlungsstatus>("status", ValueCheck.Given(status));
        var relevance = check.Code<Steuerungsrelevanz>("steuerungsrelevanz", ValueCheck.Given(steuerungsrelevanz));
        if (check.Problem is { } problem)
        {
            return problem;
        }

        var filter = new EmpfehlungFilter { Handlungsfeld = field, Status = wanted, Relevanz = relevance };
        var all = await store.ListAsync(filter, new Paging(1, int.MaxValue), cancellationToken);
        return TypedResults.Ok(new HandlungsempfehlungenResponse([.. all.Items.Select(HandlungsempfehlungResponse.From)], all.Total));
    }

    private static async Task<Results<Ok<HandlungsempfehlungResponse>, ProblemHttpResult>> GetAsync(
        long id, HandlungsempfehlungStore store, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(id, cancellationToken) is not { } empfehlung)
        {
            return Missing.Handlungsempfehlung(id);
        }

        response.SetETag(empfehlung.Version);
        return TypedResults.Ok(HandlungsempfehlungResponse.From(empfehlung));
    }

    private static async Task<Results<Ok<HandlungsempfehlungResponse>, ProblemHttpResult>> PutAsync(
        long id,
        HandlungsempfehlungPut put,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        HttpResponse response,
        HandlungsempfehlungStore store,
        Bearbeitung bearbeitung,
        ModelSet models,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (ETags.RequireVersion(ifMatch, out var version) is { } missing)
        {
            return missing;
        }

        if (await store.GetAsync(id, cancellationToken) is not { } current)
        {
            return Missing.Handlungsempfehlung(id);
        }

        if (current.Version != version)
        {
            return response.Stale(current.Version);
        }

        var check = new ValueCheck(Problems.InvalidValue, models.Feldordnung);
        var edited = await bearbeitung.CheckAsync(current, put.Apply(current, check), check, cancellationToken);
        return check.Problem is { } problem
            ? problem
            : response.Updated(id, await store.UpdateAsync(edited with { Version = version }, Versionsvorgang.Bearbeitung, time.GetUtcNow(), cancellationToken));
    }

    /// <summary>The answer to a change: the new state with its ETag, or why there is none.</summary>
    public static Results<Ok<HandlungsempfehlungResponse>, ProblemHttpResult> Updated(
        this HttpResponse response, long id, UpdateResult<Handlungsempfehlung> result)
    {
        switch (result)
        {
            case { Current: null }:
                return Missing.Handlungsempfehlung(id);
            case { Outcome: UpdateOutcome.Conflict }:
                return response.Stale(result.Current.Version);
            default:
                response.SetETag(result.Current.Version);
                return TypedResults.Ok(HandlungsempfehlungResponse.From(result.Current));
        }
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        long id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        HttpResponse response,
        HandlungsempfehlungStore store,
        CancellationToken cancellationToken)
    {
        if (ETags.RequireVersion(ifMatch, out var version) is { } missing)
        {
            return missing;
        }

        return await store.DeleteAsync(id, version, cancellationToken) switch
        {
            { Outcome: UpdateOutcome.Updated } => TypedResults.NoContent(),
            { Current: { } other } => response.Stale(other.Version),
            _ => Missing.Handlungsempfehlung(id),
        };
    }
}
