using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Testing;

namespace Fokuslupe.Benchmarks;

/// <summary>Prints times of the running service: medians after a warm-up, asked over HTTP.</summary>
internal static class ServiceBenchmarks
{
    private const int Cards = 100;
    private const int Texts = 1_000;

    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;

    /// <summary>From <c>dotnet run</c>, once built, to <c>/health/ready</c>.</summary>
    public static async Task<int> StartAsync()
    {
        var times = new List<TimeSpan>();
        for (var run = 0; run < 6; run++)
        {
            await using var service = await StartServiceAsync("run", "--no-build", "-c", Configuration, "--project", Repository.PathOf("src", "Api"));
            times.Add(service.StartTime);
        }

        Print("dotnet run to /health/ready, first", times[..1]);
        Print("dotnet run to /health/ready, later", times[1..]);
        return 0;
    }

    /// <summary>Server time of importing a document of 100 contributions, from the Auftrag's own clock.</summary>
    public static async Task<int> ImportAsync()
    {
        await using var service = await StartServiceAsync(ServiceDll);
        var texts = SomeTexts(Cards * 25);
        var times = new List<TimeSpan>();
        for (var run = 0; run < 25; run++)
        {
            times.Add(await ImportAsync(service.Client, run, texts.Skip(run * Cards).Take(Cards)));
        }

        Print($"import of {Cards} Beitraege, first", times[..1]);
        Print($"import of {Cards} Beitraege, warm", times[5..]);
        return 0;
    }

    /// <summary><c>POST /api/klassifikation</c> with 1,000 texts; the service has one core.</summary>
    public static async Task<int> ClassifyAsync()
    {
        Environment.SetEnvironmentVariable("DOTNET_PROCESSOR_COUNT", "1"); // handed on to the service
        await using var service = await StartServiceAsync(ServiceDll);
        var body = JsonSerializer.Serialize(new { beitraege = SomeTexts(Texts).Select(text => new { text }) });
        var times = new List<TimeSpan>();
        for (var run = 0; run < 60; run++)
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            var watch = Stopwatch.StartNew();
            using var answer = await service.Client.PostAsync(new Uri("/api/klassifikation", UriKind.Relative), content);
            await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
            times.Add(watch.Elapsed);
        }

        Print($"POST /api/klassifikation, {Texts} texts, first", times[..1]);
        Print($"POST /api/klassifikation, {Texts} texts, warm", times[40..]);
        return 0;
    }

    private static string ServiceDll => Repository.PathOf("artifacts", "bin", "Api", Configuration, "Fokuslupe.Api.dll");

    private static async Task<RunningService> StartServiceAsync(params string[] arguments)
    {
        var data = Directory.CreateTempSubdirectory("fokuslupe-benchmark-");
        return await RunningService.StartAsync(Repository.PathOf("src", "Api"), data.FullName, arguments);
    }

    private static async Task<TimeSpan> ImportAsync(HttpClient client, int run, IEnumerable<string> cards)
    {
        var document = new StringBuilder($"# Protokoll der {run + 1}. Sitzung der Fokusgruppe Wohnen\n\n14.03.2024\n\n## Was fehlt?\n\n");
        foreach (var card in cards)
        {
            document.Append("- ").Append(card).Append('\n');
        }

        using var form = new MultipartFormDataContent { { new StringContent(document.ToString()), "datei", $"karten-{run}.md" } };
        using var answer = await client.PostAsync(new Uri("/api/protokolle", UriKind.Relative), form);
        var auftrag = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("auftrag").GetInt64();
        while (true)
        {
            var state = await client.GetFromJsonAsync<JsonElement>(new Uri($"/api/auftraege/{auftrag}", UriKind.Relative));
            if (state.GetProperty("status").GetString() is "fertig" or "fehler")
            {
                return state.GetProperty("beendet").GetDateTimeOffset() - state.GetProperty("erstellt").GetDateTimeOffset();
            }

            await Task.Delay(10);
        }
    }

    private static List<string> SomeTexts(int count)
    {
        var texts = Corpus.Open(Repository.PathOf("corpora")).ReadBeitraege().Select(beitrag => beitrag.Text).ToList();
        return [.. Enumerable.Range(0, count).Select(row => texts[row * 7 % texts.Count])];
    }

    private static void Print(string what, IEnumerable<TimeSpan> times)
    {
        var ordered = times.Select(time => time.TotalMilliseconds).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-50} median {ordered[ordered.Count / 2],7:0} ms   worst {ordered[^1],7:0} ms"));
    }
}
