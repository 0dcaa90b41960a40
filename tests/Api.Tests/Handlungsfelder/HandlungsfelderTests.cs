using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Handlungsfelder;

[Collection(SampleServiceTests.Name)]
public sealed class HandlungsfelderTests(SampleService sample)
{
    [Fact]
    public async Task Handlungsfelder_WithKataloge_NameOnlyFieldsThatThereAre()
    {
        var all = await sample.Client.ReadAsync("/api/handlungsfelder");

        var ids = all.List("handlungsfelder").Select(feld => feld.Text("id")).ToList();
        Assert.Equal(11, ids.Count);
        Assert.Equal(6, all.List("querschnittsthemen").Count);
        Assert.Equal([2018, 2024], all.List("kataloge").Select(katalog => katalog.Number("jahr")));
        Assert.All(all.List("kataloge"), katalog => Assert.Equal(
            ids.Order(),
            katalog.List("eintraege").SelectMany(eintrag => eintrag.List("felder")).Select(id => id.GetString()).Order()));
    }

    [Fact]
    public async Task Modelle_OfTheService_HaveTheirCards()
    {
        var response = await sample.Client.SendAsync(HttpMethod.Get, "/api/modelle");

        var cards = (await response.JsonAsync()).List("modelle");
        Assert.Contains("handlungsfeld", cards.Select(card => card.Text("task")));
        Assert.All(cards, card =>
        {
            Assert.Matches("^[0-9a-f]{64}$", card.Text("modelSha256"));
            Assert.NotEmpty(card.GetProperty("metrics").EnumerateObject());
        });
    }
}
