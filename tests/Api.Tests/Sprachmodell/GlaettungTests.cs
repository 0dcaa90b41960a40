using System.Net;
using System.Text.Json;

using Fokuslupe.Api.Tests.Support;

using Microsoft.AspNetCore.Http;

namespace Fokuslupe.Api.Tests.Sprachmodell;

public sealed class GlaettungTests : IAsyncLifetime
{
    private ChatServer _server = null!;
    private TestService _service = null!;

    private HttpClient Client => _service.Client;

    public async Task InitializeAsync()
    {
        _server = await ChatServer.StartAsync();
        _service = await Start(_server.Address).ReadyAsync();
        foreach (var name in (string[])["2018-06-14-fg-wohnen.txt", "2023-06-15-fg-wohnen.txt"])
        {
            await Client.ImportAsync(Sample.Corpus(name), name);
        }
    }

    public async Task DisposeAsync()
    {
        await _service.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Glaetten_ByAGoodServer_TakesItsSentences()
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);
        _server.Wording = (nr, text, belege) => new { nr, text = Reworded(text), belege };

        var response = await SmoothAsync(path);

        var answer = await response.JsonAsync();
        Assert.Empty(answer.List("abgelehnt").Select(satz => satz.GetRawText()));
        Assert.Equal((HttpStatusCode.OK, "\"2\""), (response.StatusCode, response.Headers.ETag!.Tag));
        Assert.True(answer.Number("uebernommen") >= 1);
        var stored = await Client.ReadAsync(path);
        Assert.Equal(draft.List("begruendung").Select(satz => Reworded(satz.Text("text"))), stored.List("begruendung").Select(satz => satz.Text("text")));
        Assert.Equal("sprachmodell", stored.List("begruendung")[1].Text("herkunft"));
        Assert.Equal("glaettung", (await Client.ReadAsync(path + "/versionen")).List("versionen")[0].Text("vorgang"));
    }

    [Theory]
    [InlineData("Der Landrat unterstützt das.", "inhalt")]
    [InlineData("Einhellig wurde das gefordert.", "einmuetigkeit")]
    [InlineData("Sie stützt sich auf 99 Beiträge.", "zahl")]
    [InlineData("Dort heißt es: «Das hat nie jemand gesagt».", "zitat")]
    public async Task Glaetten_ByALyingServer_IsRefusedAndShown(string lie, string mangel)
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);
        _server.Wording = (nr, _, belege) => nr == 1 ? new { nr, text = lie, belege } : null;

        var answer = await (await SmoothAsync(path)).JsonAsync();

        var refused = Assert.Single(answer.List("abgelehnt"));
        Assert.Equal(lie, refused.Text("text"));
        Assert.Contains(mangel, refused.List("maengel").Select(one => one.Text("art")));
        Assert.Equal(draft.GetRawText(), (await Client.ReadAsync(path)).GetRawText());
    }

    [Fact]
    public async Task Glaetten_WithoutOrWithForeignEvidence_IsRefused()
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);
        _server.Wording = (nr, text, belege) => new { nr, text, belege = nr == 1 ? Array.Empty<long>() : [.. belege, 99_999] };

        var answer = await (await SmoothAsync(path)).JsonAsync();

        Assert.Equal(draft.List("begruendung").Count, answer.List("abgelehnt").Count);
        Assert.All(answer.List("abgelehnt"), satz => Assert.Equal("beleg", satz.List("maengel")[0].Text("art")));
        Assert.Equal(0, answer.Number("uebernommen"));
    }

    [Fact]
    public async Task Glaetten_LockedSentence_IsNotEvenSent()
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);
        var locked = JsonSerializer.Serialize(new
        {
            begruendung = draft.List("begruendung").Select((satz, index) => new { text = satz.Text("text"), beitraege = satz.GetProperty("beitraege"), gesperrt = index == 0 }),
        });
        await Client.SendAsync(HttpMethod.Put, path, locked, "\"1\"");

        await SmoothAsync(path, "\"2\"");

        Assert.DoesNotContain(draft.List("begruendung")[0].Text("text"), _server.Asked!["messages"]![1]!["content"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("das ist kein JSON")]
    [InlineData("""{"choices":[]}""")]
    [InlineData("""{"choices":[{"message":{"content":"Leider kann ich das nicht."}}]}""")]
    [InlineData("""{"choices":[{"message":{"content":"{\"saetze\":7}"}}]}""")]
    public async Task Glaetten_GarbageAnswer_ChangesNothing(string answer)
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);
        _server.Instead = context => context.Response.WriteAsync(answer);

        await (await SmoothAsync(path)).ProblemAsync(502, "chat-failed");

        Assert.Equal(draft.GetRawText(), (await Client.ReadAsync(path)).GetRawText());
    }

    [Fact]
    public async Task Glaetten_TooLongTooSlowOrFailing_ChangesNothing()
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);
        _server.Instead = context => context.Response.WriteAsync(new string('x', 5000));
        await (await SmoothAsync(path)).ProblemAsync(502, "chat-failed");
        _server.Instead = context =>
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        };
        await (await SmoothAsync(path)).ProblemAsync(502, "chat-failed");
        _server.Instead = context => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);
        await (await SmoothAsync(path)).ProblemAsync(504, "chat-timeout");
        await _server.DisposeAsync();
        await (await SmoothAsync(path)).ProblemAsync(502, "chat-failed");

        Assert.Equal(draft.GetRawText(), (await Client.ReadAsync(path)).GetRawText());
    }

    [Fact]
    public async Task Glaetten_OfAStaleVersion_DoesNotAsk()
    {
        var (path, _) = await Entwurf.CreateAsync(Client);
        await Client.SendAsync(HttpMethod.Put, path, """{"titel":"Neu"}""", "\"1\"");

        await (await SmoothAsync(path)).ProblemAsync(412, "stale-version");

        Assert.Null(_server.Asked);
    }

    private static TestService Start(string address) => new(settings: new Dictionary<string, string?>
    {
        ["Fokuslupe:Sprachmodell:Adresse"] = address,
        ["Fokuslupe:Sprachmodell:Zeitlimit"] = "2",
        ["Fokuslupe:Sprachmodell:MaxBytes"] = "4096",
    });

    /// <summary>The same in other words.</summary>
    private static string Reworded(string text) => text
        .Replace("Sie stützt sich auf", "Dahinter stehen", StringComparison.Ordinal)
        .Replace("Dahinter stehen einen einzigen Beitrag", "Dahinter steht ein einziger Beitrag", StringComparison.Ordinal);

    private Task<HttpResponseMessage> SmoothAsync(string path, string etag = "\"1\"") =>
        Client.SendAsync(HttpMethod.Post, path + "/glaetten", ifMatch: etag);
}
