using System.Net;
using System.Text.Json;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Anliegen;

/// <summary>Editors merge, split, rename and take back; one test after the other on one service.</summary>
public sealed class EntscheidungTests(MinutesService minutes) : IClassFixture<MinutesService>
{
    private HttpClient Client => minutes.Client;

    [Fact]
    public async Task Zusammenfuehren_AndTakingItBack_LosesNothing()
    {
        var (first, second) = (await LargestAsync(0), await LargestAsync(1));

        var response = await MergeAsync(first.Id, first.ETag, second.Id);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var merged = await response.JsonAsync();
        Assert.Equal(first.Beitraege + second.Beitraege, merged.GetProperty("anliegen").Number("beitraege"));
        Assert.True(merged.GetProperty("anliegen").GetProperty("bestaetigt").GetBoolean());
        Assert.NotEqual(first.ETag, response.Headers.ETag!.Tag);

        var gone = await (await GetAsync(second.Id)).ProblemAsync(410, "merged-away");
        Assert.Equal(first.Id, gone.Text("ziel"));
        Assert.Contains(first.Id, gone.Text("detail"), StringComparison.Ordinal);
        await (await PatchAsync(second.Id, second.ETag, """{"titel":"Anders"}""")).ProblemAsync(410, "merged-away");
        await (await Client.SendAsync(HttpMethod.Post, $"/api/anliegen/{second.Id}/entwurf")).ProblemAsync(410, "merged-away");
        var page = await Client.GetAsync(new Uri($"/anliegen/{second.Id}", UriKind.Relative));
        Assert.Equal($"/anliegen/{first.Id}", page.RequestMessage!.RequestUri!.AbsolutePath);

        var decision = (await Client.ReadAsync("/api/anliegen/entscheidungen")).List("entscheidungen")[0];
        Assert.Equal((merged.Number("entscheidung"), "zusammenfuehrung", first.Id), (decision.Number("id"), decision.Text("art"), decision.Text("anliegen")));
        Assert.Equal(HttpStatusCode.NoContent, (await UndoAsync(decision.Number("id"))).StatusCode);

        Assert.Equal(second.Beitraege, (await Client.ReadAsync($"/api/anliegen/{second.Id}")).Number("beitraege"));
        Assert.Equal(first.Beitraege, (await Client.ReadAsync($"/api/anliegen/{first.Id}")).Number("beitraege"));
        await (await UndoAsync(decision.Number("id"))).ProblemAsync(409, "no-change");
        await (await UndoAsync(987654)).ProblemAsync(404, "not-found");
    }

    [Fact]
    public async Task Zusammenfuehren_WithItself_IsRefused()
    {
        var one = await LargestAsync(0);

        await (await MergeAsync(one.Id, one.ETag, one.Id)).ProblemAsync(422, "invalid-value");

        await NothingChangedAsync(one);
    }

    [Fact]
    public async Task Zusammenfuehren_WithItsOpposite_WantsAConfirmation()
    {
        var opposed = (await Client.ReadAsync("/api/anliegen?minSitzungen=0&groesse=500")).List("anliegen").First(a => a.List("gegen").Count > 0);
        var (id, other) = (opposed.Text("id"), opposed.List("gegen")[0].GetString()!);
        var etag = $"\"{opposed.Number("version")}\"";
        var before = (await Client.ReadAsync($"/api/anliegen/{other}")).Number("version");

        var refused = await (await MergeAsync(id, etag, other)).ProblemAsync(409, "opposed-demands");
        Assert.Equal(other, refused.List("gegen")[0].GetString());
        Assert.Contains("trotzGegensatz", refused.Text("detail"), StringComparison.Ordinal);
        Assert.Equal(before, (await Client.ReadAsync($"/api/anliegen/{other}")).Number("version"));

        var confirmed = await Client.SendAsync(
            HttpMethod.Post, $"/api/anliegen/{id}/zusammenfuehren", $$"""{"anliegen":["{{other}}"],"trotzGegensatz":true}""", etag);

        Assert.Equal(HttpStatusCode.OK, confirmed.StatusCode);
        Assert.True((await Client.ReadAsync("/api/anliegen/entscheidungen")).List("entscheidungen")[0].GetProperty("trotzGegensatz").GetBoolean());
    }

    [Fact]
    public async Task Teilen_IntoANewAnliegen_KeepsBothInEveryLaterRun()
    {
        var one = await LargestAsync(0);
        var belege = (await Client.ReadAsync($"/api/anliegen/{one.Id}")).List("belege");
        var beitrag = belege[0].Number("beitrag");

        var response = await SplitAsync(one.Id, one.ETag, $$"""{"beitraege":[{{beitrag}}],"titel":"Etwas  ganz anderes"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var ziel = (await response.JsonAsync()).GetProperty("ziel");
        Assert.Equal(("Etwas ganz anderes", 1L, true), (ziel.Text("titel"), ziel.Number("beitraege"), ziel.GetProperty("gesperrt").GetBoolean()));
        Assert.Matches("^[a-z]+-[0-9a-f]{8}$", ziel.Text("id"));

        var (_, etag) = await Client.RegroupAsync();
        Assert.Equal(HttpStatusCode.OK, (await Client.AcceptAsync(etag)).StatusCode);

        var kept = await Client.ReadAsync($"/api/anliegen/{ziel.Text("id")}");
        Assert.Equal("Etwas ganz anderes", kept.Text("titel"));
        Assert.Contains(beitrag, kept.List("belege").Select(beleg => beleg.Number("beitrag")));
        var rest = (await Client.ReadAsync($"/api/anliegen/{one.Id}")).List("belege").Select(beleg => beleg.Number("beitrag"));
        Assert.Empty(belege.Skip(1).Select(beleg => beleg.Number("beitrag")).Except(rest));
    }

    [Fact]
    public async Task Teilen_IntoANewAnliegen_FindsItAgainInNewMinutes()
    {
        const string demand = "Der Kreis soll ein Repair-Café mit Werkzeugverleih am Deich eröffnen";
        var one = await LargestAsync(0);
        var beitrag = (await DemandAsync(demand, "Fokusgruppe Wohnen")).Number("id");
        await Client.SendAsync(HttpMethod.Patch, $"/api/beitraege/{beitrag}", $$"""{"anliegen":"{{one.Id}}","art":"forderung"}""", "\"1\"");
        one = one with { ETag = (await GetAsync(one.Id)).Headers.ETag!.Tag };
        var split = await (await SplitAsync(one.Id, one.ETag, $$"""{"beitraege":[{{beitrag}}],"titel":"Repair-Café am Deich"}""")).JsonAsync();

        var again = await DemandAsync(demand, "Fokusgruppe Freizeit");

        Assert.Equal(split.GetProperty("ziel").Text("id"), again.GetProperty("anliegen").GetString());
    }

    [Fact]
    public async Task Teilen_OfAllBeitraege_IsRefused()
    {
        var one = await LargestAsync(0);
        var all = string.Join(',', (await Client.ReadAsync($"/api/anliegen/{one.Id}")).List("belege").Select(beleg => beleg.Number("beitrag")));

        await (await SplitAsync(one.Id, one.ETag, $$"""{"beitraege":[{{all}}],"titel":"Alles"}""")).ProblemAsync(409, "nothing-left");

        await NothingChangedAsync(one);
    }

    [Theory]
    [InlineData("""{"beitraege":[],"titel":"Neu"}""", 422, "invalid-value")]
    [InlineData("""{"beitraege":[987654],"titel":"Neu"}""", 422, "invalid-value")]
    [InlineData("""{"beitraege":[1]}""", 422, "invalid-value")]
    [InlineData("""{"beitraege":[1],"titel":" "}""", 422, "invalid-value")]
    [InlineData("""{"beitraege":[1],"titel":"Neu","ziel":"wohnen-x"}""", 422, "invalid-value")]
    [InlineData("""{"beitraege":[1],"titel":"Neu","handlungsfeld":"verkehr"}""", 422, "invalid-value")]
    [InlineData("""{"beitraege":[1],"ziel":"gibt-es-nicht"}""", 422, "invalid-value")]
    [InlineData("""{"titel":"Neu"}""", 400, "invalid-json")]
    [InlineData("""{"beitraege":["a"],"titel":"Neu"}""", 400, "invalid-json")]
    public async Task Teilen_WithBadInput_ChangesNothing(string json, int status, string code)
    {
        var one = await LargestAsync(0);

        await (await SplitAsync(one.Id, one.ETag, json)).ProblemAsync(status, code);

        await NothingChangedAsync(one);
    }

    [Fact]
    public async Task Patch_OfTheTitle_IsKeptAndLocked()
    {
        var one = await LargestAsync(0);

        var response = await PatchAsync(one.Id, one.ETag, """{"titel":"Ein Titel mit Ümläuten"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var (_, etag) = await Client.RegroupAsync();
        await Client.AcceptAsync(etag);
        var after = await Client.ReadAsync($"/api/anliegen/{one.Id}");
        Assert.Equal("Ein Titel mit Ümläuten", after.Text("titel"));
        Assert.True(after.GetProperty("gesperrt").GetBoolean());
    }

    [Theory]
    [InlineData("{}", 422, "invalid-value")]
    [InlineData("""{"titel":"  "}""", 422, "invalid-value")]
    [InlineData("""{"bestaetigt":false}""", 422, "invalid-value")]
    [InlineData("""{"name":"x"}""", 400, "invalid-json")]
    public async Task Patch_WithABadValue_ChangesNothing(string json, int status, string code)
    {
        var one = await LargestAsync(0);

        await (await PatchAsync(one.Id, one.ETag, json)).ProblemAsync(status, code);

        await NothingChangedAsync(one);
    }

    [Fact]
    public async Task Editing_WithAStaleETag_ChangesNothing()
    {
        var (one, two) = (await LargestAsync(0), await LargestAsync(1));
        var fresh = (await PatchAsync(one.Id, one.ETag, """{"gesperrt":true}""")).Headers.ETag!.Tag;

        foreach (var response in new[]
        {
            await PatchAsync(one.Id, one.ETag, """{"titel":"Anders"}"""),
            await MergeAsync(one.Id, one.ETag, two.Id),
            await SplitAsync(one.Id, one.ETag, """{"beitraege":[1],"titel":"Neu"}"""),
        })
        {
            await response.ProblemAsync(412, "stale-version");
            Assert.Equal(fresh, response.Headers.ETag!.Tag);
        }

        await NothingChangedAsync(two);
    }

    [Fact]
    public async Task Editing_WithoutAnETagOrOfNothing_IsRefused()
    {
        var one = await LargestAsync(0);

        await (await PatchAsync(one.Id, null, """{"titel":"Anders"}""")).ProblemAsync(428, "missing-version");
        await (await MergeAsync(one.Id, null, "x")).ProblemAsync(428, "missing-version");
        await (await SplitAsync(one.Id, null, """{"beitraege":[1],"titel":"Neu"}""")).ProblemAsync(428, "missing-version");
        await (await MergeAsync(one.Id, one.ETag)).ProblemAsync(422, "invalid-value");
        await (await MergeAsync(one.Id, one.ETag, "gibt-es-nicht")).ProblemAsync(422, "invalid-value");
        await (await PatchAsync("gibt-es-nicht", "\"1\"", """{"titel":"Anders"}""")).ProblemAsync(404, "not-found");
        await (await SplitAsync("gibt-es-nicht", "\"1\"", """{"beitraege":[1],"titel":"Neu"}""")).ProblemAsync(404, "not-found");
        await NothingChangedAsync(one);
    }

    /// <summary>Imports minutes with one demand more than the sample, and returns its Beitrag.</summary>
    private async Task<JsonElement> DemandAsync(string demand, string gremium)
    {
        var text = $"# Protokoll der 4. Sitzung der {gremium}\n\nDatum: 11.04.2024\n\n## Ideen\n\n- {demand}\n";
        var protokoll = await Client.ImportAsync(text, "protokoll.md");
        return Assert.Single((await Client.ReadAsync($"/api/protokolle/{protokoll}/beitraege")).List("beitraege"));
    }

    private async Task<One> LargestAsync(int rank)
    {
        var anliegen = (await Client.ReadAsync("/api/anliegen?sortierung=beitraege")).List("anliegen")[rank];
        Assert.True(anliegen.Number("beitraege") >= 2, "The sample minutes have no two Anliegen of two Beitraege.");
        return new(anliegen.Text("id"), anliegen.Number("beitraege"), $"\"{anliegen.Number("version")}\"");
    }

    private async Task NothingChangedAsync(One one)
    {
        var response = await GetAsync(one.Id);
        Assert.Equal(one.ETag, response.Headers.ETag!.Tag);
        Assert.Equal(one.Beitraege, (await response.JsonAsync()).Number("beitraege"));
    }

    private Task<HttpResponseMessage> GetAsync(string id) => Client.GetAsync(new Uri($"/api/anliegen/{id}", UriKind.Relative));

    private Task<HttpResponseMessage> PatchAsync(string id, string? etag, string json) =>
        Client.SendAsync(HttpMethod.Patch, $"/api/anliegen/{id}", json, etag);

    private Task<HttpResponseMessage> MergeAsync(string id, string? etag, params string[] others) => Client.SendAsync(
        HttpMethod.Post, $"/api/anliegen/{id}/zusammenfuehren", JsonSerializer.Serialize(new { anliegen = others }), etag);

    private Task<HttpResponseMessage> SplitAsync(string id, string? etag, string json) =>
        Client.SendAsync(HttpMethod.Post, $"/api/anliegen/{id}/teilen", json, etag);

    private Task<HttpResponseMessage> UndoAsync(long decision) =>
        Client.SendAsync(HttpMethod.Post, $"/api/anliegen/entscheidungen/{decision}/rueckgaengig");

    private sealed record One(string Id, long Beitraege, string ETag);
}
