using Fokuslupe.Api.Errors;

namespace Fokuslupe.Api.Hosting;

/// <summary>
/// Refuses changes that the page of another site asks a browser for. The service has no log-in of its own, so any page that a person
/// opens could otherwise send it documents. Browsers tell where a request comes from: in Sec-Fetch-Site over https and on this machine,
/// in Origin everywhere. Programs tell neither and are let through.
/// </summary>
internal static class CrossSiteGuard
{
    public static void UseCrossSiteGuard(this WebApplication app) => app.Use((context, next) =>
        IsChange(context.Request.Method) && IsForeign(context.Request)
            ? Problems.CrossSite.With("Diese Änderung kommt von der Seite eines anderen Dienstes. Bitte Fokuslupe selbst öffnen und dort wiederholen.")
                .ExecuteAsync(context)
            : next(context));

    private static bool IsForeign(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "" => request.Headers.Origin.ToString() is { Length: > 0 } origin
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority == request.Host.Value),
        var site => site is "cross-site" or "same-site",
    };

    private static bool IsChange(string method) => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);
}
