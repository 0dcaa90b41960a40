using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Themen;

/// <summary>What several Anliegen of a Handlungsfeld are about.</summary>
/// <param name="Id">Id.</param>
/// <param name="Titel">Title.</param>
/// <param name="Handlungsfeld">Id of its field.</param>
/// <param name="Anliegen">Number of its Anliegen that were demanded.</param>
/// <param name="Beitraege">Number of their Beitraege.</param>
/// <param name="Sitzungen">Number of different Sitzungen.</param>
internal sealed record ThemaResponse(string Id, string Titel, string Handlungsfeld, int Anliegen, int Beitraege, int Sitzungen);

/// <summary>All Themen by field, within one those raised in most Sitzungen first.</summary>
internal sealed record ThemenResponse(IReadOnlyList<ThemaResponse> Themen);

internal static class ThemenApi
{
    public static RouteGroupBuilder MapThemen(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/themen").WithTags("Anliegen");

        group.MapGet("/", ListAsync)
            .WithName("Themen")
            .WithSummary("Die Themen, unter denen Anliegen eines Handlungsfelds stehen; ihre Anliegen zeigt /api/anliegen?thema=…")
            .ProducesProblem(StatusCodes.Status400BadRequest);

        return group;
    }

    private static async Task<Results<Ok<ThemenResponse>, ProblemHttpResult>> ListAsync(
        string? handlungsfeld, ThemenStore store, ModelSet models, CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var feld = check.Handlungsfeld(ValueCheck.Given(handlungsfeld));
        if (check.Problem is { } problem)
        {
            return problem;
        }

        var staende = (await store.LoadAsync(cancellationToken)).ToDictionary(stand => stand.Thema, StringComparer.Ordinal);
        return TypedResults.Ok(new ThemenResponse([.. models.Themen.Themen
            .Where(thema => feld is null || thema.Handlungsfeld == feld)
            .Select(thema => (Thema: thema, Stand: staende.GetValueOrDefault(thema.Id) ?? new ThemaStand(thema.Id, 0, 0, 0)))
            // What is left over is no matter of its own while nothing is.
            .Where(one => one.Thema.Titel != Thema.Weiteres || one.Stand.Anliegen > 0)
            .OrderBy(one => one.Thema.Handlungsfeld, StringComparer.Ordinal)
            .ThenByDescending(one => one.Stand.Sitzungen)
            .ThenBy(one => one.Thema.Id, StringComparer.Ordinal)
            .Select(one => new ThemaResponse(
                one.Thema.Id, one.Thema.Titel, one.Thema.Handlungsfeld, one.Stand.Anliegen, one.Stand.Beitraege, one.Stand.Sitzungen))]));
    }
}
