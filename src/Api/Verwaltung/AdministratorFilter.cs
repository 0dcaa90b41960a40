using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

using Fokuslupe.Api.Errors;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Verwaltung;

/// <summary>Lets only those through who know the key of the administrators.</summary>
internal static class AdministratorFilter
{
    private const string Scheme = "Bearer";

    /// <summary>Asks for the key.</summary>
    public static RouteHandlerBuilder RequireAdministrator(this RouteHandlerBuilder route) => route
        .AddEndpointFilter(async (context, next) => Check(context.HttpContext) is { } refused ? refused : await next(context))
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    /// <summary>The answer to who does not know the key; null for who does.</summary>
    public static ProblemHttpResult? Check(HttpContext context)
    {
        if (context.RequestServices.GetRequiredService<IOptions<VerwaltungOptions>>().Value.Schluessel is not { Length: > 0 } key)
        {
            return Problems.NoAdministrator.With(
                "Für diesen Dienst ist kein Schlüssel der Verwaltung eingerichtet. Bitte die Einstellung Fokuslupe:Verwaltung:Schluessel "
                + "setzen (mindestens 16 Zeichen), den Dienst neu starten und den Schlüssel als «Authorization: Bearer …» mitsenden.");
        }

        if (AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out var given)
            && given.Scheme.Equals(Scheme, StringComparison.OrdinalIgnoreCase) && IsSame(given.Parameter, key))
        {
            return null;
        }

        context.Response.Headers.WWWAuthenticate = Scheme;
        return Problems.NotAdministrator.With("Das darf nur die Verwaltung. Bitte ihren Schlüssel als «Authorization: Bearer …» mitsenden.");
    }

    /// <summary>Takes the same time wherever the two differ and however long they are.</summary>
    private static bool IsSame(string? given, string key) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given ?? "")), SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
