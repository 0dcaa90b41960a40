using System.Globalization;

using Fokuslupe.Api.Errors;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Requests;

/// <summary>Versions of what people edit, as ETag and If-Match.</summary>
internal static class ETags
{
    /// <summary>Sends the version along.</summary>
    public static void SetETag(this HttpResponse response, int version) => response.Headers.ETag = Format(version);

    /// <summary>Reads the version that the client has seen.</summary>
    /// <param name="header">The header If-Match.</param>
    /// <param name="version">The version.</param>
    /// <returns>Null, or the answer to a request without a version.</returns>
    public static ProblemHttpResult? RequireVersion(string? header, out int version)
    {
        version = 0;
        if (string.IsNullOrWhiteSpace(header) || header == "*")
        {
            return Problems.MissingVersion.With(
                "Bitte im Header If-Match den ETag des Standes mitsenden, der geändert werden soll. Man erhält ihn beim Lesen (GET).");
        }

        return header.Length > 2 && header[0] == '"' && header[^1] == '"'
            && int.TryParse(header.AsSpan(1, header.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out version)
            ? null
            : Problems.StaleVersion.With($"Der Header If-Match ist «{header}»; erwartet wird der ETag aus dem letzten GET, etwa \"1\".");
    }

    /// <summary>The answer to a change of something that was changed meanwhile.</summary>
    public static ProblemHttpResult Stale(this HttpResponse response, int current)
    {
        response.SetETag(current);
        return Problems.StaleVersion.With(
            "Jemand anderes hat das inzwischen geändert, nichts wurde gespeichert. Bitte neu laden und die Änderung wiederholen.",
            ("version", current));
    }

    private static string Format(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
