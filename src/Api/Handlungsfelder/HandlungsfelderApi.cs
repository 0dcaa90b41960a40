using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Handlungsfelder;

/// <summary>The fields, the cross-cutting themes, and how each year's report groups the fields.</summary>
internal sealed record HandlungsfelderResponse(
    IReadOnlyList<Handlungsfeld> Handlungsfelder,
    IReadOnlyList<Querschnittsthema> Querschnittsthemen,
    IReadOnlyList<Katalog> Kataloge);

internal static class HandlungsfelderApi
{
    public static RouteGroupBuilder MapHandlungsfelder(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/handlungsfelder").WithTags("Handlungsfelder");

        group.MapGet("/", Ok<HandlungsfelderResponse> (ModelSet models) => TypedResults.Ok(new HandlungsfelderResponse(
                models.Feldordnung.Felder, models.Feldordnung.Querschnittsthemen, models.Feldordnung.Kataloge)))
            .WithName("Handlungsfelder")
            .WithSummary("Handlungsfelder, Querschnittsthemen und die Kataloge der Jahre.");

        group.MapGet("/jahre", OverviewAsync)
            .WithName("HandlungsfelderJahre")
            .WithSummary("Alle Handlungsfelder über die Jahre: Beiträge, Forderungen, Unsichere, Sitzungen und das breiteste Anliegen; auf Wunsch eines Zeitraums.")
            .ProducesProblem(StatusCodes.Status400BadRequest);

        return group;
    }

    private static async Task<Results<Ok<FelderstandResponse>, ProblemHttpResult>> OverviewAsync(
        DateOnly? von, DateOnly? bis, Feldueberblick ueberblick, ModelSet models, CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        check.Period(von, bis);
        return check.Problem is { } problem
            ? problem
            : TypedResults.Ok(FelderstandResponse.From(await ueberblick.LoadAsync(von, bis, new(null), cancellationToken), von, bis));
    }
}
