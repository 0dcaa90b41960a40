using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

using Fokuslupe.Testing;

namespace Fokuslupe.Benchmarks;

/// <summary>
/// Times of the web pages over many Beitraege: follows the links from the start page and asks each kind of page again and again, then
/// once after each of several corrections of a Beitrag, when nothing that pages keep in memory holds any more.
/// </summary>
internal static partial class PageBenchmarks
{
    private const int AddressesPerKind = 4;
    private const int Rounds = 10;

    /// <summary>Facets can be combined without end.</summary>
    private const int MostQueryKeys = 1;
    private const int WarmUp = 2;
    private const string UsageText = "seiten [number of Beitraege, 50000 unless told] [folder that keeps the data for the next run]";

    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments.Length > 2 || !int.TryParse(arguments.FirstOrDefault("50000"), CultureInfo.InvariantCulture, out var count))
        {
            Console.Error.WriteLine(UsageText);
            return 2;
        }

        var data = arguments.Length == 2 ? Directory.CreateDirectory(arguments[1]) : Directory.CreateTempSubdirectory("fokuslupe-benchmark-");
        await using var service = await RunningService.StartAsync(
            Repository.PathOf("src", "Api"), data.FullName, Repository.PathOf("artifacts", "bin", "Api", Configuration, "Fokuslupe.Api.dll"));
        await ImportAsync(service.Client, count);

        var times = await MeasureAsync(service.Client);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"page",-60} {"addresses",9} {"median",8} {"p95",8} {"worst",8} {"after a write: median",22} {"p95",8} (ms)"));
        foreach (var (kind, (addresses, taken, first)) in times.OrderByDescending(pair => Quantile(pair.Value.Times, .95)))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kind,-60} {addresses,9} {Quantile(taken, .5),8:0} {Quantile(taken, .95),8:0} {taken.Max(),8:0} {Quantile(first, .5),22:0} {Quantile(first, .95),8:0}"));
        }

        return 0;
    }

    private static async Task ImportAsync(HttpClient client, int beitraege)
    {
        var watch = Stopwatch.StartNew();
        foreach (var (name, text) in VariedMinutes.Take(beitraege / VariedMinutes.Cards))
        {
            using var form = new MultipartFormDataContent { { new StringContent(text), "datei", name } };
            using var answer = await client.PostAsync(new Uri("/api/protokolle", UriKind.Relative), form);
            if (answer.StatusCode == HttpStatusCode.Conflict)
            {
                continue; // kept from the run before
            }

            var auftrag = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("auftrag").GetInt64();
            await client.GetStringAsync(new Uri($"/api/auftraege/{auftrag}/ereignisse", UriKind.Relative));
        }

        var total = (await client.GetFromJsonAsync<JsonElement>(new Uri("/api/beitraege?groesse=1", UriKind.Relative))).GetProperty("gesamt").GetInt32();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total} Beitraege, import {watch.Elapsed.TotalSeconds:0} s"));
    }

    private static async Task<Dictionary<string, (int Addresses, List<double> Times, List<double> AfterWrite)>> MeasureAsync(HttpClient client)
    {
        var found = await CrawlAsync(client);
        var result = new Dictionary<string, (int, List<double>, List<double>)>(StringComparer.Ordinal);
        foreach (var (kind, addresses) in found)
        {
            List<double> times = [], afterWrite = [];
            for (var round = 0; round < Rounds + WarmUp; round++)
            {
                foreach (var address in addresses)
                {
                    var time = await TimeAsync(client, address);
                    if (round >= WarmUp)
                    {
                        times.Add(time);
                    }
                }
            }

            for (var round = 0; round < Rounds; round++)
            {
                await CorrectAsync(client);
                afterWrite.Add(await TimeAsync(client, addresses[round % addresses.Count]));
            }

            result[kind] = (addresses.Count, times, afterWrite);
        }

        return result;
    }

    private static async Task<double> TimeAsync(HttpClient client, string address)
    {
        var watch = Stopwatch.StartNew();
        await client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Files a Beitrag as what it is not, or back again.</summary>
    private static async Task CorrectAsync(HttpClient client)
    {
        var beitrag = new Uri("/api/beitraege/1", UriKind.Relative);
        using var current = await client.GetAsync(beitrag);
        var art = (await current.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("art").GetString();
        using var change = new HttpRequestMessage(HttpMethod.Patch, beitrag)
        {
            Content = JsonContent.Create(new { art = art == "forderung" ? "feststellung" : "forderung" }),
        };
        change.Headers.IfMatch.Add(current.Headers.ETag!);
        using var answer = await client.SendAsync(change);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Addresses by kind of page, a few of each.</summary>
    private static async Task<Dictionary<string, List<string>>> CrawlAsync(HttpClient client)
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var address))
        {
            var kind = Kind(address);
            var known = found.GetValueOrDefault(kind, []);
            if (known.Contains(address) || known.Count == AddressesPerKind || address.Count(letter => letter == '=') > MostQueryKeys)
            {
                continue;
            }

            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            if (!answer.IsSuccessStatusCode || answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            found[kind] = [.. known, address];
            foreach (Match link in Link().Matches(await answer.Content.ReadAsStringAsync()))
            {
                waiting.Enqueue(WebUtility.HtmlDecode(link.Groups[1].Value));
            }
        }

        return found;
    }

    /// <summary>The address with its numbers and ids as stars and without the values of its query.</summary>
    private static string Kind(string address)
    {
        var parts = address.Split('?', 2);
        var path = Id().Replace(parts[0], "/*");
        var keys = parts.Length == 1 ? [] : parts[1].Split('&').Select(part => part.Split('=')[0]).Order(StringComparer.Ordinal).Distinct();
        return string.Join('?', new[] { path, string.Join('&', keys) }.Where(part => part.Length > 0));
    }

    private static double Quantile(List<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));

    [GeneratedRegex("""<a [^>]*href="(/(?!api/|swagger)[^"#]*)["#]""")]
    private static partial Regex Link();

    [GeneratedRegex("""/(?:\d+|[a-z0-9]+(?:-[a-z0-9]+)+)(?=/|$)""")]
    private static partial Regex Id();
}
