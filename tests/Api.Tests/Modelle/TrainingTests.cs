using System.Net;
using System.Net.Http.Headers;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Modelle;

/// <summary>Trainings from the service, on a part of the corpus that is quick to learn.</summary>
public sealed class TrainingTests : IAsyncLifetime, IDisposable
{
    private const string Key = "ein-Schluessel-fuer-Tests";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fokuslupe-training-");
    private TestService _service = null!;

    private HttpClient Client => _service.Client;

    private string Corpora => Path.Combine(_folder.FullName, "corpora");

    public async Task InitializeAsync()
    {
        await SmallCorpora.CopyAsync(Corpora);
        _service = await new TestService(_folder.FullName, new Dictionary<string, string?>
        {
            ["Fokuslupe:Verwaltung:Schluessel"] = Key,
            ["Fokuslupe:Modelle:Korpora"] = Corpora,
        }).ReadyAsync();
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Training_WithACorrection_MakesCandidatesAndLeavesTheActiveOnes()
    {
        var protokoll = await Client.ImportAsync(Sample.Variant(1));
        var beitrag = (await Client.ReadAsync($"/api/protokolle/{protokoll}/beitraege")).List("beitraege")[0].Number("id");
        Assert.Equal(HttpStatusCode.OK, (await Client.SendAsync(HttpMethod.Patch, $"/api/beitraege/{beitrag}", """{"handlungsfeld":"armut"}""", "\"1\"")).StatusCode);

        var started = await Client.SendAsync(HttpMethod.Post, "/api/modelle/training");
        Assert.Equal(HttpStatusCode.Accepted, started.StatusCode);
        var id = (await started.JsonAsync()).Number("id");
        Assert.Equal($"/api/auftraege/{id}", started.Headers.Location!.ToString());
        var second = await Client.SendAsync(HttpMethod.Post, "/api/modelle/training");
        Assert.Equal($"/api/auftraege/{id}", second.Headers.Location!.ToString());
        await second.ProblemAsync(409, "training-runs");
        await Client.ImportAsync(Sample.Variant(2));

        var done = await FinishAsync(id);
        Assert.True(done.Text("status") == "fertig", done.ToString());
        Assert.Contains("handlungsfeld/0002", done.Text("meldung"), StringComparison.Ordinal);
        var versions = (await Client.ReadAsync("/api/modelle")).List("versionen").Where(version => version.Text("task") == "handlungsfeld");
        Assert.Equal(["active", "candidate"], versions.Select(version => version.Text("status")));
        Assert.Contains("\tarmut\t", await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "modelle", "korrekturen.tsv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Training_Cancelled_EndsAndLeavesNothing()
    {
        var id = (await (await Client.SendAsync(HttpMethod.Post, "/api/modelle/training")).JsonAsync()).Number("id");

        var cancelled = await Client.SendAsync(HttpMethod.Delete, $"/api/auftraege/{id}");

        Assert.Equal(HttpStatusCode.OK, cancelled.StatusCode);
        Assert.Equal("abgebrochen", (await cancelled.JsonAsync()).Text("status"));
        await (await Client.SendAsync(HttpMethod.Delete, $"/api/auftraege/{id}")).ProblemAsync(409, "no-change");
        await (await Client.SendAsync(HttpMethod.Delete, "/api/auftraege/987654")).ProblemAsync(404, "not-found");
        var next = (await (await Client.SendAsync(HttpMethod.Post, "/api/modelle/training")).JsonAsync()).Number("id");
        Assert.Equal(HttpStatusCode.OK, (await Client.SendAsync(HttpMethod.Delete, $"/api/auftraege/{next}")).StatusCode);
        Assert.All((await Client.ReadAsync("/api/modelle")).List("versionen"), version => Assert.Equal("active", version.Text("status")));
    }

    [Fact]
    public async Task Training_OfABrokenCorpus_FailsAndNamesTheLine()
    {
        await File.AppendAllTextAsync(Path.Combine(Corpora, "beitraege", "wohnen.tsv"), "Mehr Bänke\t\twetter\t\t\tforderung\t\tkarte\n");
        var id = (await (await Client.SendAsync(HttpMethod.Post, "/api/modelle/training")).JsonAsync()).Number("id");

        var failed = await FinishAsync(id);

        Assert.Equal("fehler", failed.Text("status"));
        Assert.Contains($"wohnen.tsv, line {SmallCorpora.Rows + 2}, column 'feld'", failed.Text("meldung"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Training_WithoutTheKey_IsRefused()
    {
        Client.DefaultRequestHeaders.Authorization = null;

        await (await Client.SendAsync(HttpMethod.Post, "/api/modelle/training")).ProblemAsync(401, "not-administrator");
        await (await Client.SendAsync(HttpMethod.Delete, "/api/auftraege/1")).ProblemAsync(401, "not-administrator");
    }

    /// <summary>A training may take longer than an import.</summary>
    private async Task<System.Text.Json.JsonElement> FinishAsync(long auftrag)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        while (true)
        {
            var state = await Client.ReadAsync($"/api/auftraege/{auftrag}");
            if (state.Text("status") is not ("wartet" or "laeuft"))
            {
                return state;
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
