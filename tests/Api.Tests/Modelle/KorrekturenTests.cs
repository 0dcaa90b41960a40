using System.Net;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Modelle;

[Collection(SampleServiceTests.Name)]
public sealed class KorrekturenTests(SampleService sample)
{
    private HttpClient Client => sample.Client;

    [Fact]
    public async Task Korrekturen_AfterAConfirmationAndACorrection_AreRowsToLearnFrom()
    {
        var protokoll = await Client.ImportAsync(Sample.Variant(700));
        var beitraege = (await Client.ReadAsync($"/api/protokolle/{protokoll}/beitraege")).List("beitraege");
        Assert.False(beitraege[0].GetProperty("geprueft").GetBoolean());
        await PatchAsync(beitraege[0].Number("id"), $$"""{"handlungsfeld":"{{beitraege[0].Text("handlungsfeld")}}"}""");
        await PatchAsync(beitraege[5].Number("id"), """{"handlungsfeld":"armut","art":"frage"}""");

        var all = (await Client.ReadAsync("/api/modelle/korrekturen?groesse=500")).List("korrekturen");
        var rows = all.Where(row => row.Number("protokoll") == protokoll).ToList();
        Assert.Equal([beitraege[0].Number("id"), beitraege[5].Number("id")], rows.Select(row => row.Number("beitrag")));
        Assert.Equal(["handlungsfeld"], rows[0].List("geprueft").Select(code => code.GetString()));
        Assert.Equal(["art", "handlungsfeld"], rows[1].List("geprueft").Select(code => code.GetString()));
        Assert.Equal(rows[0].Text("gruppe"), rows[1].Text("gruppe"));
        Assert.True((await Client.ReadAsync($"/api/beitraege/{beitraege[0].Number("id")}")).GetProperty("geprueft").GetBoolean());

        foreach (var tsv in new[] { await TsvAsync("?format=tsv", null), await TsvAsync("", "text/tab-separated-values") })
        {
            Assert.StartsWith("text\tsauber\tfeld\tweitere\tquer\tart\tanliegen\tstil\tgruppe\tid\tgeprueft", tsv[0], StringComparison.Ordinal);
            Assert.Contains(tsv, line => line.StartsWith("Bitte Vorschlag Nummer 700", StringComparison.Ordinal) && line.Contains("\tarmut\t", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("?format=xls")]
    [InlineData("?seite=0")]
    [InlineData("?groesse=9999")]
    public async Task Korrekturen_WithABadValue_SayWhatIsAllowed(string query) =>
        await (await Client.SendAsync(HttpMethod.Get, "/api/modelle/korrekturen" + query)).ProblemAsync(400, "invalid-query");

    [Fact]
    public async Task Queue_OfWhatIsOpen_IsPagedStablyAndLosesWhatSomebodyLookedAt()
    {
        var protokoll = await Client.ImportAsync(Sample.Variant(701));
        var all = await Client.ReadAsync("/api/beitraege?warteschlange=lernen&groesse=200");
        var ids = all.List("beitraege").Select(beitrag => beitrag.Number("id")).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(all.List("beitraege"), beitrag => Assert.False(beitrag.GetProperty("geprueft").GetBoolean()));
        Assert.True(all.List("beitraege").Take(20).Select(beitrag => beitrag.Number("protokoll")).Distinct().Count() >= 5);
        Assert.Equal(ids, await PagesAsync(all.Number("gesamt"), 60));

        var mine = (await Client.ReadAsync($"/api/protokolle/{protokoll}/beitraege")).List("beitraege")[1].Number("id");
        await PatchAsync(mine, """{"handlungsfeld":"armut"}""");
        var after = await Client.ReadAsync("/api/beitraege?warteschlange=lernen&groesse=1");
        Assert.Equal(all.Number("gesamt") - 1, after.Number("gesamt"));
        await (await Client.SendAsync(HttpMethod.Get, "/api/beitraege?warteschlange=alles")).ProblemAsync(400, "invalid-query");
    }

    private async Task<List<long>> PagesAsync(long total, int size)
    {
        var ids = new List<long>();
        for (var page = 1; ids.Count < Math.Min(total, 200); page++)
        {
            ids.AddRange((await Client.ReadAsync($"/api/beitraege?warteschlange=lernen&groesse={size}&seite={page}")).List("beitraege").Select(beitrag => beitrag.Number("id")));
        }

        return [.. ids.Take((int)Math.Min(total, 200))];
    }

    private async Task PatchAsync(long id, string json)
    {
        var etag = (await Client.GetAsync(new Uri($"/api/beitraege/{id}", UriKind.Relative))).Headers.ETag!.Tag;
        Assert.Equal(HttpStatusCode.OK, (await Client.SendAsync(HttpMethod.Patch, $"/api/beitraege/{id}", json, etag)).StatusCode);
    }

    private async Task<string[]> TsvAsync(string query, string? accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/modelle/korrekturen" + query);
        request.Headers.TryAddWithoutValidation("Accept", accept ?? "*/*");
        var response = await Client.SendAsync(request);
        Assert.Equal("text/tab-separated-values", response.Content.Headers.ContentType!.MediaType);
        return (await response.Content.ReadAsStringAsync()).Split('\n');
    }
}
