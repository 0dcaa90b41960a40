using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Beitraege;

[Collection(SampleServiceTests.Name)]
public sealed class BeitraegeListTests(SampleService sample)
{
    private static readonly string[] Members =
    [
        "id", "start", "ende", "text", "bezug", "these", "abschnitt", "art", "haltung", "handlungsfeld", "wahrscheinlichkeit",
        "unsicher", "weitere", "quer", "punkte", "anliegen",
    ];

    private HttpClient Client => sample.Client;

    [Fact]
    public async Task Beitrag_InAList_HasEveryMemberOfTheContract()
    {
        var beitrag = (await Client.ReadAsync("/api/beitraege?groesse=1")).List("beitraege").Single();

        Assert.All(Members, member => Assert.True(beitrag.TryGetProperty(member, out _), member));
    }

    [Theory]
    [InlineData("handlungsfeld=wohnen", "handlungsfeld", "wohnen")]
    [InlineData("art=forderung", "art", "forderung")]
    [InlineData("gremium=Steuerungsgruppe%20Sozialplanung", "gremium", "Steuerungsgruppe Sozialplanung")]
    [InlineData("von=2018-02-22&bis=2018-02-22", "datum", "2018-02-22")]
    public async Task Beitraege_Filtered_AllMeetTheFilter(string query, string member, string value)
    {
        var all = (await Client.ReadAsync("/api/beitraege")).Number("gesamt");

        var page = await Client.ReadAsync($"/api/beitraege?{query}&groesse=500");

        Assert.InRange(page.Number("gesamt"), 1, all - 1);
        Assert.All(page.List("beitraege"), beitrag => Assert.Equal(value, beitrag.Text(member)));
    }

    [Fact]
    public async Task Beitraege_UnsureOrNot_AreAllTogether()
    {
        var all = (await Client.ReadAsync("/api/beitraege")).Number("gesamt");

        var unsure = await Client.ReadAsync("/api/beitraege?unsicher=true&groesse=500");
        var sure = await Client.ReadAsync("/api/beitraege?unsicher=false");

        Assert.Equal(all, unsure.Number("gesamt") + sure.Number("gesamt"));
        Assert.All(unsure.List("beitraege"), beitrag => Assert.True(beitrag.GetProperty("unsicher").GetBoolean()));
    }

    [Fact]
    public async Task Beitraege_ByBeginningsOfWords_ContainThem()
    {
        var page = await Client.ReadAsync("/api/beitraege?q=wohnung&groesse=500");

        Assert.NotEmpty(page.List("beitraege"));
        Assert.All(page.List("beitraege"), beitrag => Assert.Contains("wohnung", beitrag.Text("text"), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Beitraege_PageByPage_AreEachThereOnce()
    {
        var whole = await Client.ReadAsync("/api/beitraege?von=2018-02-22&bis=2018-12-31&groesse=500");
        var ids = new List<long>();
        for (var page = 1; ids.Count < whole.Number("gesamt"); page++)
        {
            var answer = await Client.ReadAsync($"/api/beitraege?von=2018-02-22&bis=2018-12-31&groesse=7&seite={page}");
            Assert.Equal(page, answer.Number("seite"));
            Assert.Equal(7, answer.Number("groesse"));
            Assert.NotEmpty(answer.List("beitraege"));
            ids.AddRange(answer.List("beitraege").Select(beitrag => beitrag.Number("id")));
        }

        Assert.Equal(whole.List("beitraege").Select(beitrag => beitrag.Number("id")), ids);
    }

    [Theory]
    [InlineData("handlungsfeld=verkehr", "mobilitaet")]
    [InlineData("art=wunsch", "forderung")]
    [InlineData("art=3", "forderung")]
    [InlineData("von=gestern", "2024-06-13")]
    [InlineData("bis=31.12.2020", "2024-06-13")]
    [InlineData("von=2021-01-01&bis=2020-01-01", "tauschen")]
    [InlineData("unsicher=vielleicht", "true oder false")]
    [InlineData("seite=0", "beginnt bei 1")]
    [InlineData("seite=eins", "ganze Zahl")]
    [InlineData("groesse=501", "1 bis 500")]
    [InlineData("groesse=0", "1 bis 500")]
    public async Task Beitraege_WithABadQueryValue_SayWhatIsAllowed(string query, string advice)
    {
        var problem = await (await Client.SendAsync(HttpMethod.Get, $"/api/beitraege?{query}")).ProblemAsync(400, "invalid-query");

        Assert.Contains(advice, problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("NEAR(xyzzy")]
    [InlineData("text:xyzzy OR '1'='1'")]
    public async Task Beitraege_WithOperatorsInTheSearch_AreOnlySearchedForWords(string q) =>
        Assert.Equal(0, (await Client.ReadAsync($"/api/beitraege?q={Uri.EscapeDataString(q)}")).Number("gesamt"));
}
