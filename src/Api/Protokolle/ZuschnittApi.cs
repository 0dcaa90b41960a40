using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Protokolle;

/// <summary>Cutting minutes into Beitraege by hand.</summary>
internal static class ZuschnittApi
{
    public static void MapZuschnitt(this IEndpointRouteBuilder routes)
    {
        var beitraege = routes.MapGroup("/api/beitraege").WithTags("Beiträge");
        Describe(beitraege.MapPost("/{id:long}/teilen", SplitAsync), "BeitragTeilen", "Teilt einen Beitrag an einer Stelle des Textes. If-Match nennt den gelesenen Stand.");
        Describe(beitraege.MapPost("/{id:long}/verbinden", JoinAsync), "BeitragVerbinden", "Verbindet einen Beitrag mit dem davor oder danach. If-Match nennt den gelesenen Stand.");
        Describe(beitraege.MapDelete("/{id:long}", SetAsideAsync), "BeitragAussondern", "Sondert einen Beitrag aus, der keiner ist; grund: keinbeitrag, doppelt, unleserlich oder durchgestrichen.");
        routes.MapPost("/api/protokolle/{id:long}/beitraege", AddAsync)
            .WithTags("Protokolle")
            .WithName("BeitragErgaenzen")
            .WithSummary("Macht aus Wörtern des Textes, die noch keiner sind, einen Beitrag.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static void Describe(RouteHandlerBuilder route, string name, string summary) => route
        .WithName(name)
        .WithSummary(summary)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<Ok<ZuschnittResponse>, ProblemHttpResult>> SplitAsync(
        long id, SchnittRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, Zuschnitt zuschnitt, ModelSet models, CancellationToken cancellationToken) =>
        ETags.RequireVersion(ifMatch, out var version) is { } missing ? missing
        : Answer(id, await zuschnitt.SplitAsync(models, id, version, request.Stelle, cancellationToken));

    private static async Task<Results<Ok<ZuschnittResponse>, ProblemHttpResult>> JoinAsync(
        long id, VerbindenRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, Zuschnitt zuschnitt, ModelSet models, CancellationToken cancellationToken) =>
        ETags.RequireVersion(ifMatch, out var version) is { } missing ? missing
        : Answer(id, await zuschnitt.JoinAsync(models, id, version, request.Mit, request.Version, cancellationToken));

    private static async Task<Results<NoContent, ProblemHttpResult>> SetAsideAsync(
        long id, string? grund, [FromHeader(Name = "If-Match")] string? ifMatch, Zuschnitt zuschnitt, CancellationToken cancellationToken)
    {
        if (ETags.RequireVersion(ifMatch, out var version) is { } missing)
        {
            return missing;
        }

        if (!Codes.TryParse<Aussonderungsgrund>(grund, out var reason))
        {
            return Problems.InvalidValue.With(
                $"«grund» kann nicht «{grund}» sein. Erlaubt sind: {string.Join(", ", Enum.GetValues<Aussonderungsgrund>().Select(one => one.Code()))}.");
        }

        var result = await zuschnitt.SetAsideAsync(id, version, reason, cancellationToken);
        return result.Outcome == ZuschnittOutcome.Done ? TypedResults.NoContent() : Refuse(id, result);
    }

    private static async Task<Results<Ok<ZuschnittResponse>, ProblemHttpResult>> AddAsync(
        long id, ErgaenzenRequest request, Zuschnitt zuschnitt, ModelSet models, CancellationToken cancellationToken)
    {
        var result = await zuschnitt.AddAsync(models, id, new TextSpan(request.Start, Math.Max(request.Start, request.Ende)), cancellationToken);
        return result.Outcome == ZuschnittOutcome.NotFound ? Missing.Protokoll(id) : Answer(id, result);
    }

    private static Results<Ok<ZuschnittResponse>, ProblemHttpResult> Answer(long id, ZuschnittResult result) =>
        result.Outcome == ZuschnittOutcome.Done
            ? TypedResults.Ok(new ZuschnittResponse(result.Protokoll, result.Neu ?? []))
            : Refuse(id, result);

    private static ProblemHttpResult Refuse(long id, ZuschnittResult result) => result.Outcome switch
    {
        ZuschnittOutcome.NotFound => Missing.Beitrag(id),
        ZuschnittOutcome.Conflict => Problems.StaleVersion.With(Zuschnittmeldungen.For(result)),
        ZuschnittOutcome.Cited => Problems.Cited.With(Zuschnittmeldungen.For(result)),
        _ => Problems.NoCut.With(Zuschnittmeldungen.For(result)),
    };
}
