using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>Drafts a stored recommendation anew.</summary>
internal static class NeufassungApi
{
    public static void MapNeufassung(this RouteGroupBuilder group) => group.MapPost("/{id:long}/neu", RenewAsync)
        .WithName("HandlungsempfehlungNeuEntwerfen")
        .WithSummary("Entwirft die Handlungsempfehlung neu; gesperrte Sätze und Angaben bleiben. If-Match nennt den gelesenen Stand.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<Ok<HandlungsempfehlungResponse>, ProblemHttpResult>> RenewAsync(
        long id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        HttpResponse response,
        HandlungsempfehlungStore store,
        Entwuerfe entwuerfe,
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

        return await entwuerfe.RenewAsync(current with { Version = version }, cancellationToken) is { } result
            ? response.Updated(id, result)
            : Problems.NothingToDraft.With("Zu dieser Handlungsempfehlung gibt es kein Anliegen mit Beiträgen mehr, aus dem sie neu entworfen werden könnte. Bitte von Hand bearbeiten.");
    }
}
