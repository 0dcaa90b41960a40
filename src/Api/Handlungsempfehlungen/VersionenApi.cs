using Fokuslupe.Api.Requests;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>The earlier states of a recommendation.</summary>
internal static class VersionenApi
{
    public static void MapVersionen(this RouteGroupBuilder group)
    {
        group.MapGet("/{id:long}/versionen", ListAsync)
            .WithName("HandlungsempfehlungVersionen")
            .WithSummary("Alle Fassungen einer Handlungsempfehlung, die jüngste zuerst.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/{id:long}/versionen/{version:int}", GetAsync)
            .WithName("HandlungsempfehlungVersion")
            .WithSummary("Eine Fassung einer Handlungsempfehlung, wie sie damals war.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/{id:long}/versionen/{version:int}/wiederherstellen", RestoreAsync)
            .WithName("HandlungsempfehlungWiederherstellen")
            .WithSummary("Macht eine frühere Fassung zur gegenwärtigen, als neue Version; der Status bleibt. If-Match nennt den gelesenen Stand.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
    }

    private static async Task<Results<Ok<VersionenResponse>, ProblemHttpResult>> ListAsync(
        long id, HandlungsempfehlungStore store, CancellationToken cancellationToken) =>
        await store.GetAsync(id, cancellationToken) is null
            ? Missing.Handlungsempfehlung(id)
            : TypedResults.Ok(VersionenResponse.From(await store.ListVersionenAsync(id, cancellationToken)));

    private static async Task<Results<Ok<HandlungsempfehlungResponse>, ProblemHttpResult>> GetAsync(
        long id, int version, HandlungsempfehlungStore store, CancellationToken cancellationToken) =>
        await store.GetVersionAsync(id, version, cancellationToken) is { } empfehlung
            ? TypedResults.Ok(HandlungsempfehlungResponse.From(empfehlung))
            : Missing.Fassung(id, version);

    private static async Task<Results<Ok<HandlungsempfehlungResponse>, ProblemHttpResult>> RestoreAsync(
        long id,
        int version,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        HttpResponse response,
        HandlungsempfehlungStore store,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (ETags.RequireVersion(ifMatch, out var seen) is { } missing)
        {
            return missing;
        }

        var result = await store.RestoreAsync(id, seen, version, time.GetUtcNow(), cancellationToken);
        return result.Outcome == UpdateOutcome.NotFound ? Missing.Fassung(id, version) : response.Updated(id, result);
    }
}
