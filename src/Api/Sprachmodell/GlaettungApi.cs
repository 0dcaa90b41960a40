using Fokuslupe.Api.Requests;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Sprachmodell;

/// <summary>Smooths the wording of a recommendation.</summary>
internal static class GlaettungApi
{
    public static void MapGlaettung(this RouteGroupBuilder group) => group.MapPost("/{id:long}/glaetten", SmoothAsync)
        .WithName("HandlungsempfehlungGlaetten")
        .WithSummary("Lässt ein Sprachmodell im eigenen Netz die freien Sätze glätten; was nicht mehr auf den Belegen ruht, wird abgelehnt. If-Match nennt den gelesenen Stand.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired)
        .ProducesProblem(StatusCodes.Status502BadGateway)
        .ProducesProblem(StatusCodes.Status504GatewayTimeout);

    private static async Task<Results<Ok<GlaettungResponse>, ProblemHttpResult>> SmoothAsync(
        long id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        HttpResponse response,
        HandlungsempfehlungStore store,
        Glaettung glaettung,
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

        // Not worth the wait when somebody else was faster.
        if (current.Version != version)
        {
            return response.Stale(current.Version);
        }

        var result = await glaettung.SmoothAsync(current, cancellationToken);
        switch (result)
        {
            case { Problem: { } problem }:
                return problem;
            case { Update: { Current: null } }:
                return Missing.Handlungsempfehlung(id);
            case { Update: { Outcome: UpdateOutcome.Conflict, Current: { } other } }:
                return response.Stale(other.Version);
            default:
                var stored = result.Update?.Current ?? current;
                response.SetETag(stored.Version);
                return TypedResults.Ok(GlaettungResponse.From(stored, result));
        }
    }
}
