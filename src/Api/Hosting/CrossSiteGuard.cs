using Fokuslupe.Api.Errors;

namespace Fokuslupe.Api.Hosting;

/// <summary>
/// Refuses changes that the page of another site asks a browser for. The service has no log-in of its own, so any page that a person
/// opens could otherwise send it documents. Browsers tell where a request comes from; programs do not and are let through.
/// </summary>
internal static class CrossSiteGuard
{
    public static void UseCrossSiteGuard(this WebApplication app) => app.Use((context, next) =>
        IsChange(context.Request.Method) && context.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
            ? Problems.CrossSite.With("Diese Änderung kommt von der Seite eines anderen Dienstes. Bitte Fokuslupe selbst öffnen und dort wiederholen.")
                .ExecuteAsync(context)
            : next(context));

    private static bool IsChange(string method) => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);
}
