using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Handlungsempfehlungen;

[Collection(SampleServiceTests.Name)]
public sealed class NeufassungTests(SampleService sample)
{
    private HttpClient Client => sample.Client;

    [Fact]
    public async Task Neu_AfterEdits_KeepsThemAndWritesTheRest()
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);
        var edited = JsonNode.Parse(draft.GetRawText())!;
        edited["titel"] = "Eigener Titel";
        edited["adressat"] = draft.Text("adressat");
        edited["begruendung"]![0]!["text"] = "Das ist seit langem ein Wunsch.";
        edited["begruendung"]!.AsArray().RemoveAt(1);
        Assert.Equal(HttpStatusCode.OK, (await Client.SendAsync(HttpMethod.Put, path, edited.ToJsonString(), "\"1\"")).StatusCode);

        var response = await Client.SendAsync(HttpMethod.Post, path + "/neu", ifMatch: "\"2\"");

        Assert.Equal((HttpStatusCode.OK, "\"3\""), (response.StatusCode, response.Headers.ETag!.Tag));
        var renewed = await response.JsonAsync();
        Assert.Equal("Eigener Titel", renewed.Text("titel"));
        Assert.Equal(["titel"], renewed.List("gesperrt").Select(teil => teil.GetString()));
        var before = draft.List("begruendung").Select(satz => satz.Text("text")).ToList();
        Assert.Equal(["Das ist seit langem ein Wunsch.", .. before[1..]], renewed.List("begruendung").Select(satz => satz.Text("text")));
        Assert.Equal((true, "person"), (renewed.List("begruendung")[0].GetProperty("gesperrt").GetBoolean(), renewed.List("begruendung")[0].Text("herkunft")));
    }

    [Fact]
    public async Task Neu_AfterTheCriteriaWereWeighed_KeepsThem()
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);
        const string change = """{"kriterien":[{"name":"Eile","wert":"vor dem Winter","gewicht":3}]}""";
        var edited = await (await Client.SendAsync(HttpMethod.Put, path, change, "\"1\"")).JsonAsync();
        Assert.Equal(["kriterien"], edited.List("gesperrt").Select(teil => teil.GetString()));

        var renewed = await (await Client.SendAsync(HttpMethod.Post, path + "/neu", ifMatch: "\"2\"")).JsonAsync();

        Assert.Equal("vor dem Winter", renewed.List("kriterien").Single().Text("wert"));
        await (await Client.SendAsync(HttpMethod.Put, path, """{"kriterien":[{"name":"Eile","wert":"","gewicht":6}]}""", "\"3\"")).ProblemAsync(422, "invalid-value");
        var restored = await (await Client.SendAsync(HttpMethod.Post, path + "/versionen/1/wiederherstellen", ifMatch: "\"3\"")).JsonAsync();
        Assert.Equal((4, draft.GetProperty("kriterien").GetRawText()), (restored.Number("version"), restored.GetProperty("kriterien").GetRawText()));
        await (await Client.SendAsync(HttpMethod.Post, path + "/versionen/99/wiederherstellen", ifMatch: "\"4\"")).ProblemAsync(404, "not-found");
        await (await Client.SendAsync(HttpMethod.Post, path + "/versionen/1/wiederherstellen", ifMatch: "\"3\"")).ProblemAsync(412, "stale-version");
    }

    [Fact]
    public async Task Neu_AfterTheSentenceIsReleased_WritesItAgain()
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);
        var edited = JsonNode.Parse(draft.GetRawText())!;
        edited["begruendung"]![0]!["text"] = "Das ist ein Wunsch.";
        var locked = JsonNode.Parse((await (await Client.SendAsync(HttpMethod.Put, path, edited.ToJsonString(), "\"1\"")).JsonAsync()).GetRawText())!;
        locked["begruendung"]![0]!["gesperrt"] = false;
        await Client.SendAsync(HttpMethod.Put, path, locked.ToJsonString(), "\"2\"");

        var renewed = await (await Client.SendAsync(HttpMethod.Post, path + "/neu", ifMatch: "\"3\"")).JsonAsync();

        Assert.Equal(draft.GetProperty("begruendung").GetRawText(), renewed.GetProperty("begruendung").GetRawText());
    }

    [Fact]
    public async Task Neu_WithoutOrWithAStaleVersion_ChangesNothing()
    {
        var (path, _) = await Entwurf.CreateAsync(Client);
        await Client.SendAsync(HttpMethod.Put, path, """{"titel":"Zweiter"}""", "\"1\"");

        await (await Client.SendAsync(HttpMethod.Post, path + "/neu")).ProblemAsync(428, "missing-version");
        await (await Client.SendAsync(HttpMethod.Post, path + "/neu", ifMatch: "\"1\"")).ProblemAsync(412, "stale-version");
        await (await Client.SendAsync(HttpMethod.Post, "/api/handlungsempfehlungen/99999/neu", ifMatch: "\"1\"")).ProblemAsync(404, "not-found");

        Assert.Equal(2, (await Client.ReadAsync(path)).Number("version"));
    }

    [Fact]
    public async Task Versionen_OfAnEditedDraft_CanBeRead()
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);
        await Client.SendAsync(HttpMethod.Put, path, """{"titel":"Zweiter"}""", "\"1\"");

        var versionen = (await Client.ReadAsync(path + "/versionen")).List("versionen");

        Assert.Equal([(2L, "bearbeitung"), (1L, "entwurf")], versionen.Select(version => (version.Number("version"), version.Text("vorgang"))));
        Assert.All(versionen, version => Assert.NotEqual(JsonValueKind.Null, version.GetProperty("wann").ValueKind));
        Assert.Equal(draft.GetRawText(), (await Client.ReadAsync(path + "/versionen/1")).GetRawText());
        await (await Client.SendAsync(HttpMethod.Get, path + "/versionen/3")).ProblemAsync(404, "not-found");
        await (await Client.SendAsync(HttpMethod.Get, "/api/handlungsempfehlungen/99999/versionen")).ProblemAsync(404, "not-found");
    }
}
