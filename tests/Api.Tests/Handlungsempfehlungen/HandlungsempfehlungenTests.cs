using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

using DocumentFormat.OpenXml.Packaging;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Handlungsempfehlungen;

[Collection(SampleServiceTests.Name)]
public sealed class HandlungsempfehlungenTests(SampleService sample)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private HttpClient Client => sample.Client;

    [Fact]
    public async Task Entwurf_FromAnAnliegen_RestsOnItsBeitraege()
    {
        var (path, etag, draft) = await DraftAsync();

        Assert.Equal("\"1\"", etag);
        Assert.Equal("entwurf", draft.Text("status"));
        Assert.NotEmpty(draft.List("belege"));
        Assert.All(draft.List("begruendung"), satz => Assert.NotEmpty(satz.List("beitraege")));
        var belege = (await Client.ReadAsync($"/api/anliegen/{draft.Text("anliegen")}")).List("belege");
        Assert.Subset(
            belege.Select(beleg => beleg.Text("zitat")).ToHashSet(),
            draft.List("belege").Select(beleg => beleg.Text("zitat")).ToHashSet());
        Assert.Equal(draft.GetRawText(), (await Client.ReadAsync(path)).GetRawText());
        Assert.Contains(
            (await Client.ReadAsync("/api/handlungsempfehlungen?status=entwurf")).List("handlungsempfehlungen"),
            listed => listed.Number("id") == draft.Number("id"));
    }

    [Fact]
    public async Task Put_OfWhatWasRead_StoresWhatIsEdited()
    {
        var (path, etag, draft) = await DraftAsync();
        var edited = JsonNode.Parse(draft.GetRawText())!;
        edited["titel"] = "Neuer Titel";
        edited["status"] = "abstimmung";
        edited["belege"] = new JsonArray();

        var response = await Client.SendAsync(HttpMethod.Put, path, edited.ToJsonString(), etag);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("\"2\"", response.Headers.ETag!.Tag);
        var stored = await Client.ReadAsync(path);
        Assert.Equal("Neuer Titel", stored.Text("titel"));
        Assert.Equal("abstimmung", stored.Text("status"));
        Assert.Equal(draft.GetProperty("belege").GetRawText(), stored.GetProperty("belege").GetRawText());
        Assert.Equal(draft.GetProperty("naechsteBeratung").GetRawText(), stored.GetProperty("naechsteBeratung").GetRawText());
    }

    [Fact]
    public async Task Put_OfOneMember_LeavesTheOthers()
    {
        var (path, etag, draft) = await DraftAsync();

        var stored = await (await Client.SendAsync(HttpMethod.Put, path, """{"naechsteBeratung":{"datum":"2030-01-02","gremium":"Kreistag"}}""", etag)).JsonAsync();

        Assert.Equal("Kreistag", stored.GetProperty("naechsteBeratung").Text("gremium"));
        Assert.Equal(draft.Text("massnahme"), stored.Text("massnahme"));
    }

    [Fact]
    public async Task Put_WithAStaleVersion_ChangesNothing()
    {
        var (path, etag, _) = await DraftAsync();
        await Client.SendAsync(HttpMethod.Put, path, """{"titel":"Erster"}""", etag);

        await (await Client.SendAsync(HttpMethod.Put, path, """{"titel":"Zweiter"}""", etag)).ProblemAsync(412, "stale-version");
        await (await Client.SendAsync(HttpMethod.Delete, path, ifMatch: etag)).ProblemAsync(412, "stale-version");

        Assert.Equal("Erster", (await Client.ReadAsync(path)).Text("titel"));
    }

    [Theory]
    [InlineData("""{"status":"fertig"}""", "beschlossen")]
    [InlineData("""{"status":"beschlossen"}""", "abstimmung, verworfen")]
    [InlineData("""{"steuerungsrelevanz":"sehr"}""", "hoch")]
    [InlineData("""{"titel":" "}""", "titel")]
    [InlineData("""{"begruendung":[{"text":"","beitraege":[1]}]}""", "beitraege")]
    [InlineData("""{"zielgruppen":[""]}""", "zielgruppen")]
    public async Task Put_WithABadValue_SaysWhatIsAllowed(string json, string advice)
    {
        var (path, etag, _) = await DraftAsync();

        var problem = await (await Client.SendAsync(HttpMethod.Put, path, json, etag)).ProblemAsync(422, "invalid-value");

        Assert.Contains(advice, problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delete_WithTheVersionRead_RemovesIt()
    {
        var (path, etag, _) = await DraftAsync();

        await (await Client.SendAsync(HttpMethod.Delete, path)).ProblemAsync(428, "missing-version");
        Assert.Equal(HttpStatusCode.NoContent, (await Client.SendAsync(HttpMethod.Delete, path, ifMatch: etag)).StatusCode);

        foreach (var gone in (string[])[path, path + "/export", path + "/export.md", path + "/export.docx"])
        {
            await (await Client.SendAsync(HttpMethod.Get, gone)).ProblemAsync(404, "not-found");
        }
    }

    [Theory]
    [InlineData("/export?format=docx")]
    [InlineData("/export.docx")]
    public async Task Export_AsDocx_OpensInWord(string export)
    {
        var (path, _, draft) = await DraftAsync();

        var response = await Client.GetAsync(new Uri(path + export, UriKind.Relative));

        Assert.Equal(Docx, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"handlungsempfehlung-{draft.Number("id")}.docx", response.Content.Headers.ContentDisposition!.FileName);
        using var document = WordprocessingDocument.Open(await response.Content.ReadAsStreamAsync(), isEditable: false);
        Assert.Contains(draft.Text("titel"), document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/export")]
    [InlineData("/export?format=md")]
    [InlineData("/export.md")]
    public async Task Export_AsMarkdown_HasTitleAndQuotations(string export)
    {
        var (path, _, draft) = await DraftAsync();

        var response = await Client.GetAsync(new Uri(path + export, UriKind.Relative));

        Assert.Equal("text/markdown", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(draft.Text("titel"), await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/export?format=csv", "text/csv", "Handlungsempfehlung;Titel;")]
    [InlineData("/export.csv", "text/csv", "Handlungsempfehlung;Titel;")]
    [InlineData("/export?format=json", "application/json", "{\"id\":")]
    public async Task Export_AsTableOrJson_IsAFile(string export, string type, string beginning)
    {
        var (path, _, _) = await DraftAsync();

        var response = await Client.GetAsync(new Uri(path + export, UriKind.Relative));

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith(beginning, (await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_InAnUnknownFormat_NamesThoseThereAre()
    {
        var (path, _, _) = await DraftAsync();

        var problem = await (await Client.SendAsync(HttpMethod.Get, path + "/export?format=pdf")).ProblemAsync(400, "invalid-query");

        Assert.Contains("docx", problem.Text("detail"), StringComparison.Ordinal);
    }

    private async Task<(string Path, string ETag, JsonElement Json)> DraftAsync()
    {
        var anliegen = (await Client.ReadAsync("/api/anliegen?groesse=1")).List("anliegen")[0].Text("id");
        var response = await Client.SendAsync(HttpMethod.Post, $"/api/anliegen/{anliegen}/entwurf");
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return (response.Headers.Location!.ToString(), response.Headers.ETag!.Tag, await response.JsonAsync());
    }
}
