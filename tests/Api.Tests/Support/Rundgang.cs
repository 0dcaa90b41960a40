using System.Collections.Immutable;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Fokuslupe.Api.Tests.Support;

/// <summary>Walks from page to page along all links of the service, files to download included.</summary>
internal static partial class Rundgang
{
    private const int Most = 600;

    /// <summary>Everything that can be reached, by address. Of addresses that differ only in what they restrict one is taken.</summary>
    /// <param name="client">The service.</param>
    /// <param name="starts">Where to begin.</param>
    /// <param name="skip">Addresses that are left out.</param>
    public static async Task<IReadOnlyDictionary<string, string>> WalkAsync(HttpClient client, IEnumerable<string> starts, Func<string, bool> skip)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(starts);
        while (waiting.TryDequeue(out var address))
        {
            if (skip(address) || IsNarrow(address) || !kinds.Add(KindOf(address)))
            {
                continue;
            }

            Assert.True(found.Count < Most, $"There is no end to the pages: {address}.");
            using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{address}: {response.StatusCode}");
            var text = Read(await response.Content.ReadAsByteArrayAsync());
            found[address] = text;
            foreach (Match link in Link().Matches(text))
            {
                waiting.Enqueue(WebUtility.HtmlDecode(link.Groups["to"].Value));
            }
        }

        return found;
    }

    /// <summary>Facets can be combined without end; two are enough.</summary>
    private static bool IsNarrow(string address) => address.StartsWith("/beitraege", StringComparison.Ordinal) && address.Count(letter => letter == '=') > 2;

    /// <summary>The path and the names of what restricts it; the format of a download makes another one of it.</summary>
    private static string KindOf(string address)
    {
        var parts = address.Split('?', 2);
        var query = parts.Length == 1 ? [] : parts[1].Split('&').Select(one => one.StartsWith("format=", StringComparison.Ordinal) ? one : one.Split('=')[0]);
        return $"{parts[0]}?{string.Join('&', query.Distinct().Order(StringComparer.Ordinal))}";
    }

    /// <summary>The text, of packed documents that of all parts.</summary>
    private static string Read(byte[] content)
    {
        if (!content.AsSpan().StartsWith("PK"u8))
        {
            return WebUtility.HtmlDecode(Encoding.UTF8.GetString(content));
        }

        using var archive = new ZipArchive(new MemoryStream(content));
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return WebUtility.HtmlDecode(reader.ReadToEnd());
        }).ToImmutableArray());
    }

    [GeneratedRegex("(?:href|src|hx-get)=\"(?<to>/(?!/)[^\"#]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
