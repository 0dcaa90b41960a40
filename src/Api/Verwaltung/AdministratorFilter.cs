using System.Net.Http.Headers;

using Fokuslupe.Api.Errors;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Verwaltung;

/// <summary>Lets only those through who know the key of the administrators, or signed in with it.</summary>
internal static class AdministratorFilter
{
    private const string Scheme = "Bearer";

    /// <summary>Asks for the key.</summary>
    public static RouteHandlerBuilder RequireAdministrator(this RouteHandlerBuilder route) => route
        .AddEndpointFilter(async (context, next) => Check(context.HttpContext) is { } refused ? refused : await next(context))
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    /// <summary>Asks for the key as soon as there is one; until then everybody may.</summary>
    public static RouteHandlerBuilder RequireAdministratorOnceSetUp(this RouteHandlerBuilder route) => route
        .AddEndpointFilter(async (context, next) => CheckOnceSetUp(context.HttpContext) is { } refused ? refused : await next(context))
        .ProducesProblem(StatusCodes.Status401Unauthorized);

    /// <summary>The answer to who does not know the key that there is; null for who does, and for all where there is none.</summary>
    public static ProblemHttpResult? CheckOnceSetUp(HttpContext context) =>
        context.RequestServices.GetRequiredService<Administrator>().IsSetUp ? Check(context) : null;

    /// <summary>The answer to who does not know the key; null for who does.</summary>
    public static ProblemHttpResult? Check(HttpContext context)
    {
        var administrator = context.RequestServices.GetRequiredService<Administrator>();
        if (!administrator.IsSetUp)
        {
            return Problems.NoAdministrator.With(
                "Für diesen Dienst ist kein Schlüssel der Verwaltung eingerichtet. Bitte die Einstellung Fokuslupe:Verwaltung:Schluessel "
                + "setzen (mindestens 16 Zeichen), den Dienst neu starten und den Schlüssel als «Authorization: Bearer …» mitsenden.");
        }

        if (administrator.IsSignedIn(context.User)
            || (AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out var given)
                && given.Scheme.Equals(Scheme, StringComparison.OrdinalIgnoreCase) && administrator.IsKey(given.Parameter)))
        {
            return null;
        }

        context.Response.Headers.WWWAuthenticate = Scheme;
        return Problems.NotAdministrator.With("Das darf nur die Verwaltung. Bitte ihren Schlüssel als «Authorization: Bearer …» mitsenden.");
    }
}
