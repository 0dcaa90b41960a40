using System.Text.Json;
using System.Text.Json.Nodes;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Handlungsempfehlungen;

/// <summary>What becomes of sentences that people write.</summary>
[Collection(SampleServiceTests.Name)]
public sealed class SatzpruefungTests(SampleService sample)
{
    private HttpClient Client => sample.Client;

    [Theory]
    [InlineData("Das fordern in 60 Sitzungen.", true, "zahl")]
    [InlineData("Alle Beteiligten fordern das.", true, "einmuetigkeit")]
    [InlineData("Ein einziger Beitrag fordert das.", true, "menge")]
    [InlineData("So heißt es dort: „Das stand nie auf einer Karte“.", true, "zitat")]
    [InlineData("Das wäre schön.", false, "beleg")]
    public async Task Put_OfASentenceThatClaimsTooMuch_StoresItWithAMark(string text, bool withEvidence, string mangel)
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);

        var stored = await EditAsync(path, draft, text, withEvidence);

        var satz = stored.List("begruendung")[0];
        Assert.Equal(text, satz.Text("text"));
        Assert.Equal([mangel], satz.List("maengel").Select(one => one.Text("art")));
        Assert.NotEqual("", satz.List("maengel")[0].Text("hinweis"));
        Assert.All(stored.List("begruendung").Skip(1), other => Assert.Empty(other.List("maengel")));
    }

    [Fact]
    public async Task Put_OfASentenceThatHolds_IsNotMarked()
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);

        var stored = await EditAsync(path, draft, "Der Wunsch besteht weiterhin.", withEvidence: true);

        Assert.Empty(stored.List("begruendung")[0].List("maengel"));
    }

    [Fact]
    public async Task Put_OfAnInventedQuotation_IsRefused()
    {
        var (path, draft) = await Entwurf.CreateAsync(Client);
        var edited = Edited(draft, "Dort steht: «Das stand nie auf einer Karte».", withEvidence: true);

        var problem = await (await Client.SendAsync(HttpMethod.Put, path, edited, "\"1\"")).ProblemAsync(422, "invalid-value");

        Assert.Contains("«Das stand nie auf einer Karte»", problem.Text("detail"), StringComparison.Ordinal);
        Assert.Equal(draft.GetRawText(), (await Client.ReadAsync(path)).GetRawText());
    }

    private static string Edited(JsonElement draft, string text, bool withEvidence)
    {
        var edited = JsonNode.Parse(draft.GetRawText())!;
        edited["begruendung"]![0]!["text"] = text;
        if (!withEvidence)
        {
            edited["begruendung"]![0]!["beitraege"] = new JsonArray();
        }

        return edited.ToJsonString();
    }

    private async Task<JsonElement> EditAsync(string path, JsonElement draft, string text, bool withEvidence) =>
        await (await Client.SendAsync(HttpMethod.Put, path, Edited(draft, text, withEvidence), "\"1\"")).JsonAsync();
}
