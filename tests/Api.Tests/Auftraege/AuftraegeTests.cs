using System.Net.ServerSentEvents;
using System.Text.Json;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Auftraege;

[Collection(SampleServiceTests.Name)]
public sealed class AuftraegeTests(SampleService sample)
{
    private HttpClient Client => sample.Client;

    [Fact]
    public async Task Ereignisse_OfAnImport_TellItsProgressUntilItIsDone()
    {
        var upload = await (await Client.UploadAsync(Sample.Variant(200))).JsonAsync();

        var states = await EventsAsync(upload.Number("auftrag"));

        Assert.NotEmpty(states);
        Assert.Equal("fertig", states[^1].Text("status"));
        Assert.All(states, state => Assert.Equal(upload.Number("id"), state.Number("protokoll")));
        var progress = states.Select(state => state.GetProperty("fortschritt").GetDouble()).ToList();
        Assert.Equal(progress.Order(), progress);
        Assert.Equal(1, progress[^1]);
    }

    [Fact]
    public async Task Ereignisse_OfADoneAuftrag_TellItOnce()
    {
        var auftrag = (await Client.ReadAsync("/api/auftraege")).List("auftraege").First(a => a.Text("status") == "fertig").Number("id");

        Assert.Single(await EventsAsync(auftrag));
    }

    [Fact]
    public async Task Auftrag_WithAnUnknownId_IsNotFound()
    {
        await (await Client.SendAsync(HttpMethod.Get, "/api/auftraege/987654")).ProblemAsync(404, "not-found");
        await (await Client.SendAsync(HttpMethod.Get, "/api/auftraege/987654/ereignisse")).ProblemAsync(404, "not-found");
    }

    private async Task<IReadOnlyList<JsonElement>> EventsAsync(long auftrag)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await using var stream = await Client.GetStreamAsync(new Uri($"/api/auftraege/{auftrag}/ereignisse", UriKind.Relative), patience.Token);
        return await SseParser.Create(stream, (_, data) => JsonSerializer.Deserialize<JsonElement>(data))
            .EnumerateAsync(patience.Token)
            .Select(item => item.Data)
            .ToListAsync(patience.Token);
    }
}
