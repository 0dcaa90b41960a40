using Microsoft.Net.Http.Headers;

namespace Fokuslupe.Api.Requests;

/// <summary>Chooses among the forms in which an answer can be had.</summary>
internal static class Accept
{
    /// <summary>The type the client likes best; the first when it does not mind; null when it wants none of them.</summary>
    public static string? Preferred(this HttpRequest request, IReadOnlyList<string> types)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0
            ? types[0]
            : types.Select(type => (Type: type, Quality: Quality(accepted, type)))
                .Where(candidate => candidate.Quality > 0)
                .OrderByDescending(candidate => candidate.Quality)
                .FirstOrDefault().Type;
    }

    /// <summary>The most specific range that covers a type decides.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> accepted, string type) => accepted
        .Where(range => MediaTypeHeaderValue.Parse(type).IsSubsetOf(range))
        .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
        .FirstOrDefault() is { } best ? best.Quality ?? 1 : 0;
}
