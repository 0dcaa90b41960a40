using System.Net;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Protokolle;

[Collection(SampleServiceTests.Name)]
public sealed class ProtokolleTests(SampleService sample)
{
    private const string Umlauts = "Protokoll für Köln.txt";

    private HttpClient Client => sample.Client;

    [Fact]
    public async Task Beispieldaten_LoadedTwice_AreThereOnce()
    {
        var before = (await Client.ReadAsync("/api/protokolle")).Number("gesamt");

        var again = await (await Client.SendAsync(HttpMethod.Post, "/api/beispieldaten")).JsonAsync();

        Assert.Empty(again.List("auftraege"));
        Assert.Equal(14, again.Number("vorhanden"));
        Assert.Equal(before, (await Client.ReadAsync("/api/protokolle")).Number("gesamt"));
    }

    [Fact]
    public async Task Protokoll_OfTheSample_HasItsHeadData()
    {
        var list = (await Client.ReadAsync("/api/protokolle?groesse=500")).List("protokolle");
        var id = list.Single(protokoll => protokoll.Text("dateiname") == "2018-02-22-steuerungsgruppe.txt").Number("id");

        var protokoll = await Client.ReadAsync($"/api/protokolle/{id}");

        Assert.Equal("Steuerungsgruppe Sozialplanung", protokoll.Text("gremium"));
        Assert.Equal("2018-02-22", protokoll.Text("datum"));
        Assert.Equal("fertig", protokoll.Text("status"));
        Assert.Contains(protokoll.List("beratungsfolge"), beratung =>
            beratung.Text("datum") == "2018-06-06" && beratung.Text("gremium") == "Kreistag");
    }

    [Fact]
    public async Task Beitraege_OfAProtokoll_StandInItsText()
    {
        var id = await AnyIdAsync();
        var text = await Client.GetStringAsync(new Uri($"/api/protokolle/{id}/text", UriKind.Relative));

        var beitraege = (await Client.ReadAsync($"/api/protokolle/{id}/beitraege")).List("beitraege");

        Assert.NotEmpty(beitraege);
        Assert.All(beitraege, beitrag =>
        {
            var span = text[(int)beitrag.Number("start")..(int)beitrag.Number("ende")];
            Assert.StartsWith(beitrag.Text("text").Split(' ')[0][..1], span, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Bilanz_OfAProtokoll_AccountsForEveryLine()
    {
        var id = await AnyIdAsync();
        var text = await Client.GetStringAsync(new Uri($"/api/protokolle/{id}/text", UriKind.Relative));

        var bilanz = await Client.ReadAsync($"/api/protokolle/{id}/bilanz");

        Assert.Equal(text.ReplaceLineEndings("\n").Split('\n').Length, bilanz.Number("zeilen") + (text.EndsWith('\n') ? 1 : 0));
        Assert.Equal(bilanz.Number("zeilen"), bilanz.GetProperty("summen").EnumerateObject().Sum(sum => sum.Value.GetInt32()));
        Assert.Equal(bilanz.Number("zeilen"), bilanz.List("eintraege").Count);
    }

    [Fact]
    public async Task Original_OfAProtokoll_IsAnAttachmentWithItsName()
    {
        var id = await Client.ImportAsync(System.Text.Encoding.UTF8.GetBytes(Sample.Variant(100)), Umlauts);

        var response = await Client.GetAsync(new Uri($"/api/protokolle/{id}/original", UriKind.Relative));

        Assert.Equal(Sample.Variant(100), await response.Content.ReadAsStringAsync());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(Umlauts, response.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task Protokoll_OnceDeleted_IsGoneWithItsBeitraege()
    {
        var id = await Client.ImportAsync(Sample.Variant(101));
        var beitrag = (await Client.ReadAsync($"/api/protokolle/{id}/beitraege")).List("beitraege")[0].Number("id");

        var response = await Client.SendAsync(HttpMethod.Delete, $"/api/protokolle/{id}");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        foreach (var path in (string[])["", "/text", "/beitraege", "/bilanz", "/original"])
        {
            await (await Client.SendAsync(HttpMethod.Get, $"/api/protokolle/{id}{path}")).ProblemAsync(404, "not-found");
        }

        await (await Client.SendAsync(HttpMethod.Get, $"/api/beitraege/{beitrag}")).ProblemAsync(404, "not-found");
        await (await Client.SendAsync(HttpMethod.Delete, $"/api/protokolle/{id}")).ProblemAsync(404, "not-found");
    }

    private async Task<long> AnyIdAsync() => (await Client.ReadAsync("/api/protokolle?groesse=1")).List("protokolle")[0].Number("id");
}
