using System.Net;
using System.Text;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Einstellungen;

/// <summary>The settings over the interface, in one service: each test has a part of its own.</summary>
public sealed class EinstellungenTests(EinstellungenTests.Service service) : IClassFixture<EinstellungenTests.Service>
{
    private const string Minutes = "Protokoll der Fokusgruppe Wohnen\nDatum: 12.03.2024\n\nIdeen\n\n- Frau Petersen wünscht mehr Wohnungen am Kreishaus\n- Der Kreis soll mehr Wohnungen bauen\n";

    private HttpClient Client => service.Client;

    [Fact]
    public async Task Gremien_Merged_CountAsOneAndCanBeTakenBack()
    {
        await ImportAsync("Wohnen A", "Beirat Wohnen");
        await ImportAsync("Wohnen B", "Runder Tisch Wohnen");
        var before = (await Client.ReadAsync("/api/gremien")).List("gremien").Count;

        var saved = await PutAsync("gremien", "0", """{"schreibweisen":{"Beirat Wohnen":"Runder Tisch Wohnen"},"farben":{"Runder Tisch Wohnen":"gruen"}}""");
        var merged = (await Client.ReadAsync("/api/gremien")).List("gremien");

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal(before - 1, merged.Count);
        var one = merged.Single(gremium => gremium.Text("name") == "Runder Tisch Wohnen");
        Assert.Equal(("gruen", 2L), (one.Text("farbe"), one.Number("sitzungen")));
        var back = await Client.SendAsync(HttpMethod.Post, "/api/einstellungen/gremien/verlauf/0", ifMatch: "\"1\"");
        Assert.Equal("\"2\"", back.Headers.ETag!.Tag);
        Assert.Equal(before, (await Client.ReadAsync("/api/gremien")).List("gremien").Count);
        await (await PutAsync("gremien", "0", "{}")).ProblemAsync(412, "stale-version");
        await (await PutAsync("gremien", null, "{}")).ProblemAsync(428, "missing-version");
        await (await PutAsync("gremien", "2", """{"schreibweisen":{"A":"B","B":"C"}}""")).ProblemAsync(422, "invalid-value");
    }

    [Fact]
    public async Task Begriffe_Stored_DecideAtOnceAndFileAnewWhenAsked()
    {
        const string card = """{"beitraege":[{"text":"Die Blaue Grotte ausbauen"}]}""";
        var id = await ImportAsync("Grotte", null, "- Die Blaue Grotte ausbauen\n- Mehr Busse am Abend\n");

        await PutAsync("begriffe", "0", """{"begriffe":[{"form":"blaue grotte","handlungsfeld":"mobilitaet"}],"abkuerzungen":[{"kurz":"BG","voll":"Blaue Grotte"}]}""");

        var answer = await (await Client.SendAsync(HttpMethod.Post, "/api/klassifikation", card)).JsonAsync();
        Assert.Equal("mobilitaet", answer.List("beitraege")[0].Text("handlungsfeld"));
        var auftrag = await (await Client.SendAsync(HttpMethod.Post, "/api/einstellungen/begriffe/einordnen")).JsonAsync();
        Assert.Equal("fertig", (await Client.FinishAsync(auftrag.Number("id"))).Text("status"));
        Assert.Contains(
            (await Client.ReadAsync($"/api/beitraege?protokoll={id}")).List("beitraege"),
            beitrag => beitrag.Text("text").Contains("Grotte", StringComparison.Ordinal) && beitrag.Text("handlungsfeld") == "mobilitaet");
        await (await PutAsync("begriffe", "1", """{"begriffe":[{"form":"x","handlungsfeld":"mond"}]}""")).ProblemAsync(422, "invalid-value");
    }

    [Fact]
    public async Task Kataloge_OwnOnes_StandBesideThoseOfTheCorpus()
    {
        var body = """{"kataloge":[{"id":"eigen-1","name":"Bericht 2026","jahr":2026,"eintraege":[{"ueberschrift":"Wohnen","felder":["wohnen"]}]}]}""";
        Assert.Equal(HttpStatusCode.OK, (await PutAsync("kataloge", "0", body)).StatusCode);

        var kataloge = (await Client.ReadAsync("/api/kataloge")).List("kataloge");

        Assert.Equal(["ab-2018", "ab-2024", "eigen-1"], kataloge.Select(katalog => katalog.Text("id")));
        Assert.Equal(10, kataloge[2].List("fehlende").Count);
        Assert.Empty(kataloge[0].List("fehlende"));
    }

    [Fact]
    public async Task Datenschutz_NamesInACard_AreShownMaskedUntilReleased()
    {
        var id = await ImportAsync("Masken", null);
        Assert.StartsWith("Frau [Name] wünscht", await FirstAsync(id), StringComparison.Ordinal);
        Assert.Contains("Frau ████████ wünscht", await Client.GetStringAsync(new Uri($"/api/protokolle/{id}/text", UriKind.Relative)), StringComparison.Ordinal);

        await PutAsync("datenschutz", "0", """{"maskieren":true,"freigegeben":["Petersen"],"zusaetzlich":[],"aufbewahrungJahre":10}""");

        Assert.StartsWith("Frau Petersen wünscht", await FirstAsync(id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_OnceThereIsAKey_AsksForIt()
    {
        const string key = "ein-langer-schluessel";
        using var guarded = new TestService(settings: new Dictionary<string, string?> { ["Fokuslupe:Verwaltung:Schluessel"] = key });
        await guarded.ReadyAsync();

        await (await guarded.Client.SendAsync(HttpMethod.Put, "/api/einstellungen/gremien", "{}", "\"0\"")).ProblemAsync(401, "not-administrator");
        guarded.Client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        Assert.Equal(HttpStatusCode.OK, (await guarded.Client.SendAsync(HttpMethod.Put, "/api/einstellungen/gremien", "{}", "\"0\"")).StatusCode);
    }

    private async Task<string> FirstAsync(long id) => (await Client.ReadAsync($"/api/beitraege?protokoll={id}")).List("beitraege")[0].Text("text");

    private Task<long> ImportAsync(string name, string? gremium, string? cards = null)
    {
        var text = cards is null ? $"{Minutes}- {name} ausbauen\n" : $"Protokoll der Fokusgruppe Wohnen\nDatum: 12.03.2024\n\nIdeen\n\n{cards}";
        return Client.ImportAsync(Encoding.UTF8.GetBytes(text), name + ".txt", gremium is null ? [] : [("gremium", gremium)]);
    }

    private Task<HttpResponseMessage> PutAsync(string bereich, string? version, string json) =>
        Client.SendAsync(HttpMethod.Put, $"/api/einstellungen/{bereich}", json, version is null ? null : $"\"{version}\"");

    public sealed class Service : IAsyncLifetime, IDisposable
    {
        private readonly TestService _service = new();

        public HttpClient Client => _service.Client;

        public Task InitializeAsync() => _service.ReadyAsync();

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _service.Dispose();
    }
}
