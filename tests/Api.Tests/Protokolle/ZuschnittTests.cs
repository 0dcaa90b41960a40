using System.Net;
using System.Text.Json;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Protokolle;

/// <summary>Cutting minutes by hand, over the interface for programs.</summary>
[Collection(SampleServiceTests.Name)]
public sealed class ZuschnittTests(SampleService sample) : IAsyncLifetime
{
    private static int s_variant = 900;

    private long _protokoll;

    private HttpClient Client => sample.Client;

    public async Task InitializeAsync()
    {
        var upload = await (await Client.UploadAsync(Sample.Variant(Interlocked.Increment(ref s_variant)))).JsonAsync();
        await Client.FinishAsync(upload.Number("auftrag"));
        _protokoll = upload.Number("id");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task SplitThenJoin_Always_KeepTheWordsAndTheLedger()
    {
        var ledger = await LedgerAsync();
        var before = await BeitraegeAsync();
        var card = before.First(beitrag => beitrag.Text("text").Contains(' ', StringComparison.Ordinal));
        var stelle = card.Number("start") + card.Text("text").IndexOf(' ', StringComparison.Ordinal) + 1;

        var split = await (await Client.SendAsync(HttpMethod.Post, $"/api/beitraege/{card.Number("id")}/teilen", Json(new { stelle }), ETag(card))).JsonAsync();

        var ids = split.List("beitraege").Select(id => id.GetInt64()).ToList();
        var parts = (await BeitraegeAsync()).Where(beitrag => ids.Contains(beitrag.Number("id"))).ToList();
        Assert.Equal(card.Text("text"), string.Join(' ', parts.Select(part => part.Text("text"))));
        Assert.Equal(card.Text("abschnitt"), parts[1].Text("abschnitt"));
        Assert.Equal(ledger, await LedgerAsync());

        await Client.SendAsync(HttpMethod.Post, $"/api/beitraege/{ids[1]}/verbinden", Json(new { mit = ids[0], version = 1 }), "\"1\"");

        Assert.Equal(before.Select(beitrag => beitrag.Text("text")), (await BeitraegeAsync()).Select(beitrag => beitrag.Text("text")));
        Assert.Equal(["verbindung", "teilung"], (await SchritteAsync()).Select(schritt => schritt.Text("art")));
    }

    [Fact]
    public async Task SetAsideThenAdd_OfTheSameWords_IsABeitragAgain()
    {
        var before = await BeitraegeAsync();
        var (card, ledger) = (before[0], await LedgerAsync());
        await (await Client.SendAsync(HttpMethod.Delete, $"/api/beitraege/{card.Number("id")}?grund=unsinn", null, ETag(card))).ProblemAsync(422, "invalid-value");

        var gone = await Client.SendAsync(HttpMethod.Delete, $"/api/beitraege/{card.Number("id")}?grund=doppelt", null, ETag(card));

        Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
        Assert.Equal(before.Count - 1, (await BeitraegeAsync()).Count);
        Assert.NotEqual(ledger, await LedgerAsync());
        var words = Json(new { start = card.Number("start"), ende = card.Number("ende") });
        await (await Client.SendAsync(HttpMethod.Post, $"/api/protokolle/{_protokoll}/beitraege", words)).JsonAsync();
        Assert.Equal(card.Text("text"), (await BeitraegeAsync())[0].Text("text"));
        Assert.Equal(ledger, await LedgerAsync());
        await (await Client.SendAsync(HttpMethod.Post, $"/api/protokolle/{_protokoll}/beitraege", words)).ProblemAsync(409, "no-cut");
    }

    [Fact]
    public async Task Undo_OfTheLastStep_BringsTheBeitragBack()
    {
        var before = await BeitraegeAsync();
        await Client.SendAsync(HttpMethod.Delete, $"/api/beitraege/{before[0].Number("id")}?grund=keinbeitrag", null, ETag(before[0]));
        var schritt = (await SchritteAsync())[0].Number("id");

        var undone = await Client.SendAsync(HttpMethod.Post, $"/api/protokolle/{_protokoll}/schritte/{schritt}/rueckgaengig");

        Assert.Equal(HttpStatusCode.NoContent, undone.StatusCode);
        Assert.Equal(before.Select(beitrag => beitrag.Number("id")), (await BeitraegeAsync()).Select(beitrag => beitrag.Number("id")));
        await (await Client.SendAsync(HttpMethod.Post, $"/api/protokolle/{_protokoll}/schritte/{schritt}/rueckgaengig")).ProblemAsync(409, "not-the-last-step");
        await (await Client.SendAsync(HttpMethod.Post, $"/api/protokolle/{_protokoll}/schritte/999999/rueckgaengig")).ProblemAsync(404, "not-found");
    }

    [Fact]
    public async Task Cut_OnAnOldStateOrOfNothing_ChangesNothing()
    {
        var before = await BeitraegeAsync();
        var (id, stelle) = (before[0].Number("id"), before[0].Number("start") + 3);

        await (await Client.SendAsync(HttpMethod.Post, $"/api/beitraege/{id}/teilen", Json(new { stelle }))).ProblemAsync(428, "missing-version");
        await (await Client.SendAsync(HttpMethod.Post, $"/api/beitraege/{id}/teilen", Json(new { stelle }), "\"7\"")).ProblemAsync(412, "stale-version");
        await (await Client.SendAsync(HttpMethod.Post, $"/api/beitraege/{id}/teilen", Json(new { stelle = -5 }), "\"1\"")).ProblemAsync(409, "no-cut");
        await (await Client.SendAsync(HttpMethod.Post, $"/api/beitraege/{id}/verbinden", Json(new { mit = id, version = 1 }), "\"1\"")).ProblemAsync(409, "no-cut");
        await (await Client.SendAsync(HttpMethod.Post, "/api/beitraege/98765432/teilen", Json(new { stelle }), "\"1\"")).ProblemAsync(404, "not-found");

        Assert.Equal(before.Select(beitrag => beitrag.Number("id")), (await BeitraegeAsync()).Select(beitrag => beitrag.Number("id")));
        Assert.Empty(await SchritteAsync());
    }

    private static string Json(object body) => JsonSerializer.Serialize(body);

    private static string ETag(JsonElement beitrag) => $"\"{beitrag.Number("version")}\"";

    private async Task<IReadOnlyList<JsonElement>> BeitraegeAsync() =>
        (await Client.ReadAsync($"/api/protokolle/{_protokoll}/beitraege")).List("beitraege");

    private async Task<IReadOnlyList<JsonElement>> SchritteAsync() =>
        (await Client.ReadAsync($"/api/protokolle/{_protokoll}/schritte")).List("schritte");

    private async Task<string> LedgerAsync() => (await Client.ReadAsync($"/api/protokolle/{_protokoll}/bilanz")).GetRawText();
}
