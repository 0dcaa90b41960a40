using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Handlungsempfehlungen;
using Fokuslupe.Api.Requests;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Anliegen;

internal static class AnliegenApi
{
    public static RouteGroupBuilder MapAnliegen(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/anliegen").WithTags("Anliegen");

        group.MapGet("/", ListAsync)
            .WithName("AnliegenListe")
            .WithSummary("Anliegen nach Breite: Sitzungen, Gremien, Beiträge. minSitzungen=0 zeigt auch nie genannte.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/zielkonflikte", ConflictsAsync)
            .WithName("Zielkonflikte")
            .WithSummary("Anliegen, die einander widersprechen und beide gefordert wurden, nebeneinander.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/{id}", GetAsync)
            .WithName("Anliegen")
            .WithSummary("Ein Anliegen mit Verlauf und allen Belegen; der ETag ist seine Version.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone);
        group.MapPost("/{id}/entwurf", DraftAsync)
            .WithName("AnliegenEntwurf")
            .WithSummary("Entwirft aus einem Anliegen eine Handlungsempfehlung und speichert sie.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status410Gone);
        group.MapEntscheidungen();
        group.MapRegruppierung();

        return group;
    }

    private static async Task<Results<Ok<AnliegenListResponse>, ProblemHttpResult>> ListAsync(
        [AsParameters] AnliegenQuery query, AnliegenStore store, Wiederkehren wiederkehren, ModelSet models, CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var filter = query.ToFilter(check, models.Themen.Themen);
        var paging = check.Paging(query.Seite, query.Groesse);
        if (check.Problem is { } problem)
        {
            return problem;
        }

        var page = await store.ListAsync(filter, paging, cancellationToken);
        var trends = await wiederkehren.TrendsAsync([.. page.Items.Select(stand => stand.Anliegen)], cancellationToken);
        return TypedResults.Ok(new AnliegenListResponse(
            [.. page.Items.Select(stand => AnliegenStandResponse.From(stand, trends[stand.Anliegen.Id]))],
            page.Total,
            paging.Seite,
            paging.Groesse));
    }

    private static async Task<Results<Ok<ZielkonflikteResponse>, ProblemHttpResult>> ConflictsAsync(
        string? handlungsfeld, AnliegenStore store, ModelSet models, CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var feld = check.Handlungsfeld(ValueCheck.Given(handlungsfeld));
        return check.Problem is { } problem
            ? problem
            : TypedResults.Ok(ZielkonflikteResponse.From(await store.LoadOpposedAsync(cancellationToken), feld));
    }

    private static async Task<Results<Ok<AnliegenDetailResponse>, ProblemHttpResult>> GetAsync(
        string id,
        AnliegenStore anliegen,
        BeitragStore beitraege,
        Wiederkehren wiederkehren,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        if (await anliegen.GetAsync(id, cancellationToken) is not { } stand)
        {
            return Missing.Anliegen(id);
        }

        if (stand.Ersatz is not null)
        {
            return Missing.MergedAway(stand);
        }

        var own = await beitraege.LoadAsync(new BeitragFilter { Anliegen = id }, cancellationToken);
        var gegen = new List<AnliegenStand>();
        foreach (var other in stand.Anliegen.Gegen)
        {
            gegen.Add((await anliegen.GetAsync(other, cancellationToken))!);
        }

        response.SetETag(stand.Version);
        return TypedResults.Ok(AnliegenDetailResponse.From(
            stand, await wiederkehren.CountAsync(stand.Anliegen, own, cancellationToken), gegen, own));
    }

    private static async Task<Results<Created<HandlungsempfehlungResponse>, ProblemHttpResult>> DraftAsync(
        string id, AnliegenStore anliegen, Entwuerfe entwuerfe, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await anliegen.GetAsync(id, cancellationToken) is { Ersatz: not null } gone)
        {
            return Missing.MergedAway(gone);
        }

        var result = await entwuerfe.CreateAsync(id, cancellationToken);
        if (result.Stored is not { } stored)
        {
            return result.Anliegen is null
                ? Missing.Anliegen(id)
                : Problems.NothingToDraft.With(
                    $"Zu «{result.Anliegen.Titel}» liegt kein Beitrag (mehr) vor, auf den sich ein Entwurf stützen könnte. Bitte ein Anliegen mit Beiträgen wählen.");
        }

        response.SetETag(stored.Version);
        return TypedResults.Created($"/api/handlungsempfehlungen/{stored.Id}", HandlungsempfehlungResponse.From(stored));
    }
}
