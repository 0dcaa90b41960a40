using System.Text.Json.Serialization;

using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Modelle;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Health;

/// <summary>State of the service as a whole.</summary>
/// <param name="Status"><c>lebt</c> or <c>bereit</c>.</param>
/// <param name="Hinweis">What an administrator should look after, or left out.</param>
internal sealed record HealthResponse(
    string Status, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Hinweis = null);

internal static class HealthApi
{
    public static RouteGroupBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/health").WithTags("Dienst");

        group.MapGet("/live", () => TypedResults.Ok(new HealthResponse("lebt")))
            .WithName("Lebt")
            .WithSummary("Antwortet, sobald der Prozess läuft.");

        group.MapGet("/ready", Results<Ok<HealthResponse>, ProblemHttpResult> (Readiness readiness, LiveModels live, HttpResponse response) =>
            {
                if (readiness.IsReady)
                {
                    return TypedResults.Ok(new HealthResponse("bereit", Notice.For(live.Problem)));
                }

                response.Headers.RetryAfter = Readiness.RetryAfterSeconds;
                var (problem, detail) = Problems.For(StatusCodes.Status503ServiceUnavailable);
                return problem.With(detail);
            })
            .WithName("Bereit")
            .WithSummary("Antwortet mit 200, sobald Datenbank, Modelle und Aufträge bereit sind.")
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

        return group;
    }
}
