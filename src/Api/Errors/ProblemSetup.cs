namespace Fokuslupe.Api.Errors;

/// <summary>Every error leaves the service as <c>application/problem+json</c>.</summary>
internal static class ProblemSetup
{
    public static IServiceCollection AddProblems(this IServiceCollection services)
    {
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddExceptionHandler<BadRequests>();
        return services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            var details = context.ProblemDetails;
            details.Instance = context.HttpContext.Request.Path;
            if (details.Type?.StartsWith(Problem.TypePrefix, StringComparison.Ordinal) != true)
            {
                var (problem, detail) = Problems.For(details.Status ?? context.HttpContext.Response.StatusCode);
                (details.Type, details.Title, details.Detail) = (problem.Type, problem.Title, detail);
            }
        });
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }
}
