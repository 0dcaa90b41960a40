namespace Fokuslupe.Api.Health;

/// <summary>Keeps requests out until the service is ready: programs are told to come back, people wait.</summary>
internal static class ReadinessGate
{
    public static void UseReadinessGate(this WebApplication app) => app.Use(async (context, next) =>
    {
        var readiness = context.RequestServices.GetRequiredService<Readiness>();
        if (!readiness.IsReady && NeedsModels(context.Request.Path))
        {
            if (!context.Request.Path.StartsWithSegments("/api"))
            {
                await readiness.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            if (!readiness.IsReady)
            {
                context.Response.Headers.RetryAfter = Readiness.RetryAfterSeconds;
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            }
        }

        await next(context);
    });

    private static bool NeedsModels(PathString path) =>
        !path.StartsWithSegments("/health") && !path.StartsWithSegments("/swagger");
}
