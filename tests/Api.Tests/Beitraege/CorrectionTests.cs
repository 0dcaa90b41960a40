using System.Globalization;
using System.Net;
using System.Text.Json;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Beitraege;

[Collection(SampleServiceTests.Name)]
public sealed class CorrectionTests(SampleService sample)
{
    private HttpClient Client => sample.Client;

    [Fact]
    public async Task Patch_WithTheVersionRead_IsStoredAndKeptInTheHistory()
    {
        var (path, etag, before) = await NewBeitragAsync(300);

        var response = await Client.SendAsync(HttpMethod.Patch, path, """{"handlungsfeld":"armut","art":"frage","haltung":"teils"}""", etag);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var after = await response.JsonAsync();
        Assert.Equal("armut", after.Text("handlungsfeld"));
        Assert.Equal("frage", after.Text("art"));
        Assert.Equal("teils", after.Text("haltung"));
        Assert.False(after.GetProperty("unsicher").GetBoolean());
        Assert.Equal(response.Headers.ETag!.Tag, (await GetAsync(path)).Headers.ETag!.Tag);
        Assert.NotEqual(etag, response.Headers.ETag.Tag);
        var korrekturen = (await Client.ReadAsync(path + "/korrekturen")).List("korrekturen");
        Assert.Equal(["handlungsfeld", "art", "haltung"], korrekturen.Select(korrektur => korrektur.Text("feld")));
        Assert.Equal(
            [before.Text("handlungsfeld"), before.Text("art"), before.Text("haltung")],
            korrekturen.Select(korrektur => korrektur.Text("alt")));
        Assert.Equal(["armut", "frage", "teils"], korrekturen.Select(korrektur => korrektur.Text("neu")));
        Assert.All(korrekturen, korrektur => Assert.True(korrektur.GetProperty("wann").GetDateTimeOffset() > DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public async Task Patch_OfTheField_CountsInTheNextSummaryOfAnyPeriod()
    {
        string[] periods = ["", "&von=2018-01-01", "&bis=2030-12-31"];
        var (path, etag, before) = await NewBeitragAsync(391);
        var feld = before.Text("handlungsfeld");
        var counts = await Task.WhenAll(periods.Select(CountAsync));

        await Client.SendAsync(HttpMethod.Patch, path, $$"""{"handlungsfeld":"{{(feld == "armut" ? "arbeit" : "armut")}}"}""", etag);

        Assert.Equal(counts.Select(count => count - 1), await Task.WhenAll(periods.Select(CountAsync)));

        async Task<long> CountAsync(string period) => (await Client.ReadAsync($"/api/zusammenfassungen?handlungsfeld={feld}{period}")).Number("beitraege");
    }

    [Fact]
    public async Task TakeBack_OfADecision_LeavesTheBeitragAsItWas()
    {
        var (path, etag, before) = await NewBeitragAsync(390);
        var patched = await Client.SendAsync(HttpMethod.Patch, path, """{"handlungsfeld":"armut","art":"frage"}""", etag);

        await (await Client.SendAsync(HttpMethod.Post, path + "/zuruecknehmen", null, etag)).ProblemAsync(412, "stale-version");
        var undone = await Client.SendAsync(HttpMethod.Post, path + "/zuruecknehmen", null, patched.Headers.ETag!.Tag);

        Assert.Equal(HttpStatusCode.OK, undone.StatusCode);
        var after = await undone.JsonAsync();
        Assert.All(
            ["handlungsfeld", "art", "wahrscheinlichkeit", "unsicher", "geprueft", "weitere"],
            member => Assert.Equal(before.GetProperty(member).ToString(), after.GetProperty(member).ToString()));
        Assert.Empty((await Client.ReadAsync(path + "/korrekturen")).List("korrekturen"));
        await (await Client.SendAsync(HttpMethod.Post, path + "/zuruecknehmen", null, undone.Headers.ETag!.Tag)).ProblemAsync(409, "no-change");
    }

    [Fact]
    public async Task Patch_OfTheAnliegen_SetsItAndNullClearsIt()
    {
        var (path, etag, _) = await NewBeitragAsync(301);
        var anliegen = (await Client.ReadAsync("/api/anliegen?minSitzungen=0&groesse=1")).List("anliegen")[0].Text("id");

        var set = await Client.SendAsync(HttpMethod.Patch, path, $$"""{"anliegen":"{{anliegen}}"}""", etag);
        var cleared = await Client.SendAsync(HttpMethod.Patch, path, """{"anliegen":null}""", set.Headers.ETag!.Tag);

        Assert.Equal(anliegen, (await set.JsonAsync()).Text("anliegen"));
        Assert.Equal(JsonValueKind.Null, (await cleared.JsonAsync()).GetProperty("anliegen").ValueKind);
    }

    [Fact]
    public async Task Patch_WithAStaleVersion_ChangesNothing()
    {
        var (path, etag, _) = await NewBeitragAsync(302);
        await Client.SendAsync(HttpMethod.Patch, path, """{"handlungsfeld":"armut"}""", etag);

        var response = await Client.SendAsync(HttpMethod.Patch, path, """{"handlungsfeld":"arbeit"}""", etag);

        var problem = await response.ProblemAsync(412, "stale-version");
        Assert.Equal($"\"{problem.Number("version")}\"", response.Headers.ETag!.Tag);
        Assert.Equal("armut", (await Client.ReadAsync(path)).Text("handlungsfeld"));
    }

    [Fact]
    public async Task Patch_ByManyAtOnce_IsStoredForOne()
    {
        var (path, etag, _) = await NewBeitragAsync(303);

        var responses = await Task.WhenAll(((string[])["armut", "arbeit", "bildung", "freizeit", "inklusion", "gesundheit"])
            .Select(feld => Client.SendAsync(HttpMethod.Patch, path, $$"""{"handlungsfeld":"{{feld}}"}""", etag)));

        Assert.Single(responses, response => response.StatusCode == HttpStatusCode.OK);
        Assert.All(
            responses.Where(response => response.StatusCode != HttpStatusCode.OK),
            response => Assert.Equal(HttpStatusCode.PreconditionFailed, response.StatusCode));
        Assert.Single((await Client.ReadAsync(path + "/korrekturen")).List("korrekturen"));
    }

    [Theory]
    [InlineData("""{"handlungsfeld":"verkehr"}""", 422, "invalid-value", "mobilitaet")]
    [InlineData("""{"handlungsfeld":""}""", 422, "invalid-value", "mobilitaet")]
    [InlineData("""{"art":"wunsch"}""", 422, "invalid-value", "forderung")]
    [InlineData("""{"haltung":"ja"}""", 422, "invalid-value", "zustimmung")]
    [InlineData("""{"anliegen":"gibt-es-nicht"}""", 422, "invalid-value", "/api/anliegen")]
    [InlineData("{}", 422, "invalid-value", "mindestens eines")]
    [InlineData("""{"feld":"armut"}""", 400, "invalid-json", "$.feld")]
    [InlineData("""{"art":3}""", 400, "invalid-json", "$.art")]
    [InlineData("""{"art":""", 400, "invalid-json", "Zeile 1")]
    [InlineData("[]", 400, "invalid-json", "$")]
    public async Task Patch_WithABadValue_SaysWhatIsAllowed(string json, int status, string code, string advice)
    {
        var beitrag = (await Client.ReadAsync("/api/beitraege?groesse=1")).List("beitraege")[0];

        var response = await Client.SendAsync(
            HttpMethod.Patch, $"/api/beitraege/{beitrag.Number("id")}", json, $"\"{beitrag.Number("version")}\"");

        Assert.Contains(advice, (await response.ProblemAsync(status, code)).Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 428, "missing-version")]
    [InlineData("*", 428, "missing-version")]
    [InlineData("1", 412, "stale-version")]
    [InlineData("\"eins\"", 412, "stale-version")]
    [InlineData("W/\"1\"", 412, "stale-version")]
    public async Task Patch_WithoutAGoodIfMatch_SaysHowToGetOne(string? ifMatch, int status, string code)
    {
        var id = (await Client.ReadAsync("/api/beitraege?groesse=1")).List("beitraege")[0].Number("id");

        var response = await Client.SendAsync(HttpMethod.Patch, $"/api/beitraege/{id}", """{"art":"frage"}""", ifMatch);

        Assert.Contains("GET", (await response.ProblemAsync(status, code)).Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(304, "\"0\", {0}")]
    [InlineData(305, "{0}, \"0\"")]
    [InlineData(306, "W/\"7\", \"von-woanders\", {0}")]
    public async Task Patch_WithSeveralETags_TakesTheLatestVersion(int number, string ifMatch)
    {
        var (path, etag, _) = await NewBeitragAsync(number);

        var header = string.Format(CultureInfo.InvariantCulture, ifMatch, etag);
        var response = await Client.SendAsync(HttpMethod.Patch, path, """{"art":"frage"}""", header);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Beitrag_WithAnUnknownId_IsNotFound()
    {
        await (await Client.SendAsync(HttpMethod.Get, "/api/beitraege/987654")).ProblemAsync(404, "not-found");
        await (await Client.SendAsync(HttpMethod.Get, "/api/beitraege/987654/korrekturen")).ProblemAsync(404, "not-found");
        await (await Client.SendAsync(HttpMethod.Patch, "/api/beitraege/987654", """{"art":"frage"}""", "\"1\"")).ProblemAsync(404, "not-found");
    }

    /// <summary>A Beitrag that no other test looks at, with its path, ETag and detail.</summary>
    private async Task<(string Path, string ETag, JsonElement Json)> NewBeitragAsync(int number)
    {
        var protokoll = await Client.ImportAsync(Sample.Variant(number));
        var id = (await Client.ReadAsync($"/api/protokolle/{protokoll}/beitraege")).List("beitraege")[0].Number("id");
        var path = $"/api/beitraege/{id}";
        var response = await GetAsync(path);
        return (path, response.Headers.ETag!.Tag, await response.JsonAsync());
    }

    private Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));
}
