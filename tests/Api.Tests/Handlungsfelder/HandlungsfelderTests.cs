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
    public async Task Jahre_OfAPeriod_AgreeWithTheSummaryOfEachField()
    {
        var jahre = await sample.Client.ReadAsync("/api/handlungsfelder/jahre?von=2018-01-01&bis=2019-12-31");
        var summary = await sample.Client.ReadAsync("/api/zusammenfassungen?handlungsfeld=wohnen&von=2018-01-01&bis=2019-12-31");

        var rows = jahre.List("jahre").Where(row => row.Text("handlungsfeld") == "wohnen").ToList();
        Assert.Equal(summary.List("jeJahr").Select(row => row.Number("beitraege")), rows.Select(row => row.Number("beitraege")));
        Assert.Equal(summary.Number("unsicher"), rows.Sum(row => row.Number("unsicher")));
        Assert.Equal(summary.Number("sitzungen"), rows.Sum(row => row.Number("sitzungen")));
        var broadest = jahre.List("breiteste").Single(row => row.Text("handlungsfeld") == "wohnen");
        Assert.True(broadest.Number("sitzungen") >= 1);
    }

    [Fact]
    public async Task Jahre_OfAPeriodThatEndsBeforeItBegins_AreRefused() =>
        await (await sample.Client.SendAsync(HttpMethod.Get, "/api/handlungsfelder/jahre?von=2024-01-01&bis=2020-01-01")).ProblemAsync(400, "invalid-query");

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
