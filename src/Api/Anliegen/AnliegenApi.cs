using Fokuslupe.Analysis.Anliegen;
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
        group.MapGet("/{id}", GetAsync)
            .WithName("Anliegen")
            .WithSummary("Ein Anliegen mit allen Belegen.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/{id}/entwurf", DraftAsync)
            .WithName("AnliegenEntwurf")
            .WithSummary("Entwirft aus einem Anliegen eine Handlungsempfehlung und speichert sie.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);

        return group;
    }

    private static async Task<Results<Ok<AnliegenListResponse>, ProblemHttpResult>> ListAsync(
        string? handlungsfeld,
        string? q,
        int? minSitzungen,
        int? seite,
        int? groesse,
        AnliegenStore store,
        ModelSet models,
        CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var filter = new AnliegenFilter
        {
            Handlungsfeld = check.Handlungsfeld(ValueCheck.Given(handlungsfeld)),
            Q = q,
            MinSitzungen = minSitzungen ?? 1,
        };
        var paging = check.Paging(seite, groesse);
        if (filter.MinSitzungen < 0)
        {
            check.Refuse($"«minSitzungen» ist {minSitzungen}; erlaubt ist 0 oder mehr.");
        }

        if (check.Problem is { } problem)
        {
            return problem;
        }

        var page = await store.ListAsync(filter, paging, cancellationToken);
        return TypedResults.Ok(new AnliegenListResponse(
            [.. page.Items.Select(AnliegenResponse.From)], page.Total, paging.Seite, paging.Groesse));
    }

    private static async Task<Results<Ok<AnliegenDetailResponse>, ProblemHttpResult>> GetAsync(
        string id, AnliegenStore anliegen, BeitragStore beitraege, CancellationToken cancellationToken)
    {
        if (await anliegen.GetAsync(id, cancellationToken) is not { } stand)
        {
            return Missing.Anliegen(id);
        }

        var own = await beitraege.LoadAsync(new BeitragFilter { Anliegen = id }, cancellationToken);
        return TypedResults.Ok(AnliegenDetailResponse.From(stand.Anliegen, Recurrence.Count(own), own));
    }

    private static async Task<Results<Created<HandlungsempfehlungResponse>, ProblemHttpResult>> DraftAsync(
        string id, Entwuerfe entwuerfe, HttpResponse response, CancellationToken cancellationToken)
    {
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
