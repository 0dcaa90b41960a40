using Fokuslupe.Analysis.Models;
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

        return group;
    }
}
