using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Zusammenfassungen;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Zusammenfassungen;

internal static class ZusammenfassungenApi
{
    private const string Markdown = "text/markdown";
    private const string Json = "application/json";

    public static RouteGroupBuilder MapZusammenfassungen(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/zusammenfassungen").WithTags("Zusammenfassungen");

        group.MapGet("/", GetAsync)
            .WithName("Zusammenfassung")
            .WithSummary("Was zu einem Handlungsfeld in einem Zeitraum gesagt wurde; mit Accept: text/markdown als Text.")
            .Produces<ZusammenfassungResponse>(StatusCodes.Status200OK, Json, Markdown)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status406NotAcceptable);

        return group;
    }

    private static async Task<Results<Ok<ZusammenfassungResponse>, ContentHttpResult, ProblemHttpResult>> GetAsync(
        string? handlungsfeld,
        DateOnly? von,
        DateOnly? bis,
        HttpRequest request,
        Zusammenfassungen zusammenfassungen,
        ModelSet models,
        CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var field = check.Handlungsfeld(handlungsfeld ?? "");
        check.Period(von, bis);
        if (check.Problem is { } problem)
        {
            return problem;
        }

        if (request.Preferred([Json, Markdown]) is not { } type)
        {
            return Problems.NotAcceptable.With($"Die Zusammenfassung gibt es als {Json} und {Markdown}. Bitte den Header Accept ändern.");
        }

        var zusammenfassung = await zusammenfassungen.WriteAsync(field!, von, bis, cancellationToken);
        return type == Markdown
            ? TypedResults.Text(SummaryWriter.ToMarkdown(zusammenfassung, models.Feldordnung), $"{Markdown}; charset=utf-8")
            : TypedResults.Ok(ZusammenfassungResponse.From(zusammenfassung));
    }
}
