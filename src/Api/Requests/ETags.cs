using System.Globalization;

using Fokuslupe.Api.Errors;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

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
        if (string.IsNullOrWhiteSpace(header) || header.Trim() == "*")
        {
            return Problems.MissingVersion.With(
                "Bitte im Header If-Match den ETag des Standes mitsenden, der geändert werden soll. Man erhält ihn beim Lesen (GET).");
        }

        // Versions only count up: of several, the latest is the only one that may still stand.
        var seen = EntityTagHeaderValue.TryParseStrictList([header], out var tags) ? tags.Max(Number) : null;
        version = seen ?? 0;
        return seen is not null
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

    /// <summary>The version a tag names; null for one that is weak (RFC 9110: If-Match wants strong ones) or not from here.</summary>
    private static int? Number(EntityTagHeaderValue tag) =>
        !tag.IsWeak && int.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;

    private static string Format(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
