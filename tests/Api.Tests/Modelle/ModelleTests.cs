using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Api.Tests.Support;
using Fokuslupe.Testing;

namespace Fokuslupe.Api.Tests.Modelle;

public sealed class ModelleTests : IAsyncLifetime, IDisposable
{
    private const string Key = "ein-Schluessel-fuer-Tests";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fokuslupe-modelle-");
    private TestService _service = null!;

    private HttpClient Client => _service.Client;

    public Task InitializeAsync() => StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Promotion_UnderLoad_LosesNoRequestAndEveryAnswerIsOfOneSet()
    {
        OwnModelFiles.AddCandidate(_folder.FullName, "handlungsfeld");
        OwnModelFiles.AddCandidate(_folder.FullName, "art");
        const string before = "handlungsfeld/0001 art/0001 haltung/0001 quer/0001 anliegen/0001";
        const string after = "handlungsfeld/0002 art/0002 haltung/0001 quer/0001 anliegen/0001";
        Assert.Equal(before, await DecidingAsync());
        using var done = new CancellationTokenSource();
        using var busy = new SemaphoreSlim(0);
        var load = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var seen = new List<string>();
            while (!done.IsCancellationRequested)
            {
                seen.Add(await DecidingAsync());
                busy.Release();
            }

            return seen;
        })).ToList();

        await busy.WaitAsync();
        var promoted = await PostAsync("handlungsfeld/0002/befoerderung", """{"mit":["art/0002"],"grund":"Probe","wer":"Test"}""");
        var next = await DecidingAsync();
        await done.CancelAsync();
        var seen = await Task.WhenAll(load);

        Assert.Equal(HttpStatusCode.OK, promoted.StatusCode);
        Assert.Equal(after, next);
        Assert.All(seen.SelectMany(answers => answers), answer => Assert.True(answer is before or after, answer));
    }

    [Fact]
    public async Task Promotion_ThenImport_StoresWhichVersionsDecided()
    {
        OwnModelFiles.AddCandidate(_folder.FullName, "art");
        var before = await Client.ImportAsync(Sample.Variant(1));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("art/0002/befoerderung")).StatusCode);
        var after = await Client.ImportAsync(Sample.Variant(2));

        Assert.Contains("art/0001", await DecidedByAsync(before));
        Assert.Contains("art/0002", await DecidedByAsync(after));
        Assert.Equal(["0001 retired", "0002 active"], await VersionsAsync("art"));

        await _service.DisposeAsync();
        await StartAsync();
        Assert.Equal(["0001 retired", "0002 active"], await VersionsAsync("art"));

        Assert.Equal(HttpStatusCode.OK, (await PostAsync("art/zurueckrollen", """{"grund":"doch nicht"}""")).StatusCode);
        Assert.Equal(["0001 active", "0002 retired"], await VersionsAsync("art"));
        var history = (await Client.ReadAsync("/api/modelle")).List("verlauf");
        Assert.Equal(["rollback", "promotion", "delivery"], history.Select(entry => entry.Text("vorgang")));
        Assert.Equal("doch nicht", history[0].Text("grund"));
        await (await PostAsync("art/zurueckrollen")).ProblemAsync(409, "no-change");
    }

    [Fact]
    public async Task Promotion_ByAnotherProcess_DecidesWithoutARestart()
    {
        OwnModelFiles.AddCandidate(_folder.FullName, "quer");
        var elsewhere = new ModelPromotion(Path.Combine(_folder.FullName, "modelle"), Repository.PathOf("corpora"), TimeProvider.System);

        Assert.Equal(PromotionOutcome.Done, elsewhere.Promote(new Dictionary<string, string> { ["quer"] = "0002" }, "Test", null, force: false).Outcome);
        await DecidesAsync("quer/0002");

        Assert.Equal(PromotionOutcome.Done, elsewhere.Rollback("quer", "Test", null).Outcome);
        await DecidesAsync("quer/0001");
    }

    [Fact]
    public async Task BrokenRegistry_WhileTheServiceRuns_ChangesNothingUntilItIsMended()
    {
        OwnModelFiles.AddCandidate(_folder.FullName, "quer");
        var registry = Path.Combine(_folder.FullName, "modelle", "registry.json");
        var sound = await File.ReadAllTextAsync(registry);

        await File.WriteAllTextAsync(registry, "{");
        await Task.Delay(TimeSpan.FromSeconds(3));
        Assert.Contains("quer/0001", await DecidingAsync(), StringComparison.Ordinal);

        await File.WriteAllTextAsync(registry, sound.Replace("\"quer\": \"0001\"", "\"quer\": \"0002\"", StringComparison.Ordinal));
        await DecidesAsync("quer/0002");
    }

    [Fact]
    public async Task Promotion_OfAWorseModel_IsRefusedUntilSomebodyInsists()
    {
        OwnModelFiles.AddCandidate(_folder.FullName, "handlungsfeld", change: OwnModelFiles.SwapFields);

        var refused = await (await PostAsync("handlungsfeld/0002/befoerderung")).ProblemAsync(409, "worse-model");
        Assert.Contains("recall.wohnen", refused.List("schlechter").Select(figure => figure.Text("name")));
        await (await PostAsync("handlungsfeld/0002/befoerderung", """{"trotzdem":true}""")).ProblemAsync(422, "invalid-value");
        Assert.Equal(["0001 active", "0002 candidate"], await VersionsAsync("handlungsfeld"));

        var forced = await PostAsync("handlungsfeld/0002/befoerderung", """{"trotzdem":true,"grund":"Probe"}""");
        Assert.Equal(HttpStatusCode.OK, forced.StatusCode);
        var entry = (await Client.ReadAsync("/api/modelle")).List("verlauf")[0];
        Assert.True(entry.GetProperty("trotzdem").GetBoolean());
        Assert.NotEmpty(entry.List("befunde"));
    }

    [Fact]
    public async Task BrokenModel_Promoted_IsRefusedAndTheServiceGoesOn()
    {
        OwnModelFiles.AddCandidate(_folder.FullName, "quer");
        OwnModelFiles.Cut(_folder.FullName, "quer", "0002");

        var refused = await (await PostAsync("quer/0002/befoerderung", """{"trotzdem":true,"grund":"Probe"}""")).ProblemAsync(422, "unusable-model");

        Assert.Contains("does not match its card", refused.Text("grund"), StringComparison.Ordinal);
        Assert.True((await Client.ReadAsync("/api/modelle")).GetProperty("hinweis").ValueKind == JsonValueKind.Null);
        Assert.Equal(HttpStatusCode.OK, (await Client.SendAsync(HttpMethod.Post, "/api/klassifikation", """{"beitraege":[{"text":"Bus"}]}""")).StatusCode);
    }

    [Fact]
    public async Task BrokenModel_AtTheStart_GivesWayToTheLastGoodOneAndIsShown()
    {
        OwnModelFiles.AddCandidate(_folder.FullName, "quer");
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("quer/0002/befoerderung")).StatusCode);
        await _service.DisposeAsync();
        OwnModelFiles.Cut(_folder.FullName, "quer", "0002");

        await StartAsync();

        var modelle = await Client.ReadAsync("/api/modelle");
        Assert.Contains("quer", modelle.Text("hinweis"), StringComparison.Ordinal);
        Assert.Contains(modelle.List("modelle"), card => card.Text("task") == "quer" && card.Text("version") == "0001");
        Assert.Contains("frühere", (await Client.ReadAsync("/health/ready")).Text("hinweis"), StringComparison.Ordinal);

        OwnModelFiles.AddCandidate(_folder.FullName, "quer", "0003");
        Assert.Equal(HttpStatusCode.OK, (await PostAsync("quer/0003/befoerderung")).StatusCode);
        Assert.Equal(JsonValueKind.Null, (await Client.ReadAsync("/api/modelle")).GetProperty("hinweis").ValueKind);
    }

    [Fact]
    public async Task BrokenRegistry_AtTheStart_LetsTheShippedModelsDecide()
    {
        await _service.DisposeAsync();
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "modelle", "registry.json"), "{");

        await StartAsync();

        Assert.Contains("registry.json", (await Client.ReadAsync("/api/modelle")).Text("hinweis"), StringComparison.Ordinal);
        await (await PostAsync("art/0001/befoerderung")).ProblemAsync(422, "unusable-model");
    }

    [Theory]
    [InlineData("wetter/0001/befoerderung", null, 404, "not-found")]
    [InlineData("art/0009/befoerderung", null, 404, "not-found")]
    [InlineData("art/0001/befoerderung", null, 409, "no-change")]
    [InlineData("wetter/zurueckrollen", null, 404, "not-found")]
    [InlineData("art/0001/befoerderung", """{"mit":["quer"]}""", 422, "invalid-value")]
    [InlineData("art/0001/befoerderung", """{"farbe":"rot"}""", 400, "invalid-json")]
    public async Task Change_ThatMakesNoSense_IsAProblem(string path, string? json, int status, string code) =>
        await (await PostAsync(path, json)).ProblemAsync(status, code);

    [Fact]
    public async Task Change_WithoutTheKey_IsRefused()
    {
        var wrong = await Client.SendAsync(Request("art/0001/befoerderung", null, "falsch"));
        Assert.Equal("Bearer", wrong.Headers.WwwAuthenticate.ToString());
        await wrong.ProblemAsync(401, "not-administrator");
        await (await Client.SendAsync(Request("art/zurueckrollen", null, null))).ProblemAsync(401, "not-administrator");

        await _service.DisposeAsync();
        await StartAsync(withKey: false);
        await (await PostAsync("art/0001/befoerderung")).ProblemAsync(403, "no-administrator");
    }

    private async Task StartAsync(bool withKey = true) => _service = await new TestService(
        _folder.FullName, withKey ? new Dictionary<string, string?> { ["Fokuslupe:Verwaltung:Schluessel"] = Key } : null).ReadyAsync();

    private Task<HttpResponseMessage> PostAsync(string path, string? json = null) => Client.SendAsync(Request(path, json, Key));

    private static HttpRequestMessage Request(string path, string? json, string? key) => new(HttpMethod.Post, $"/api/modelle/{path}")
    {
        Content = json is null ? null : new StringContent(json, System.Text.Encoding.UTF8, "application/json"),
        Headers = { Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key) },
    };

    /// <summary>Waits until a version decides; fails when it does not within a minute.</summary>
    private async Task DecidesAsync(string version)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!(await DecidingAsync()).Contains(version, StringComparison.Ordinal))
        {
            await Task.Delay(100, patience.Token);
        }
    }

    private async Task<string> DecidingAsync()
    {
        var answer = await Client.SendAsync(HttpMethod.Post, "/api/klassifikation", """{"beitraege":[{"text":"Mehr Busse am Abend"}]}""");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return string.Join(' ', (await answer.JsonAsync()).List("modelle").Select(model => model.GetString()));
    }

    private async Task<IEnumerable<string?>> DecidedByAsync(long protokoll) =>
        (await Client.ReadAsync($"/api/protokolle/{protokoll}/beitraege")).List("beitraege")[0].List("modelle").Select(model => model.GetString());

    private async Task<IEnumerable<string>> VersionsAsync(string task) =>
        (await Client.ReadAsync("/api/modelle")).List("versionen").Where(version => version.Text("task") == task)
            .Select(version => $"{version.Text("version")} {version.Text("status")}");
}
