using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Anliegen;

[Collection(SampleServiceTests.Name)]
public sealed class AnliegenTests(SampleService sample)
{
    private static readonly string[] Members =
        ["id", "titel", "handlungsfeld", "beitraege", "sitzungen", "gremien", "von", "bis", "gegen"];

    private HttpClient Client => sample.Client;

    [Fact]
    public async Task Anliegen_InAList_AreSortedByBreadthWithEveryMember()
    {
        var anliegen = (await Client.ReadAsync("/api/anliegen?groesse=500")).List("anliegen");

        Assert.NotEmpty(anliegen);
        Assert.All(Members, member => Assert.True(anliegen[0].TryGetProperty(member, out _), member));
        var sitzungen = anliegen.Select(a => a.Number("sitzungen")).ToList();
        Assert.Equal(sitzungen.OrderDescending(), sitzungen);
        Assert.All(anliegen, a => Assert.InRange(a.Number("sitzungen"), 1, a.Number("beitraege")));
    }

    [Fact]
    public async Task Anliegen_InDetail_HasTheBelegeThatItCounts()
    {
        var first = (await Client.ReadAsync("/api/anliegen?groesse=1")).List("anliegen")[0];

        var detail = await Client.ReadAsync($"/api/anliegen/{first.Text("id")}");

        var belege = detail.List("belege");
        Assert.Equal(first.Number("beitraege"), belege.Count);
        Assert.Equal(first.Number("sitzungen"), belege.Select(beleg => beleg.Number("protokoll")).Distinct().Count());
        Assert.Equal(first.Number("gremien"), detail.List("gremienListe").Count);
        Assert.NotEmpty(detail.List("jahre"));
        foreach (var beleg in belege)
        {
            var beitrag = await Client.ReadAsync($"/api/beitraege/{beleg.Number("beitrag")}");
            Assert.Equal(beitrag.Text("text"), beleg.Text("zitat"));
            Assert.Equal(first.Text("id"), beitrag.Text("anliegen"));
        }
    }

    [Fact]
    public async Task Anliegen_OfAField_AreAllOfIt()
    {
        var anliegen = (await Client.ReadAsync("/api/anliegen?handlungsfeld=mobilitaet&minSitzungen=0&groesse=500")).List("anliegen");

        Assert.NotEmpty(anliegen);
        Assert.All(anliegen, a => Assert.Equal("mobilitaet", a.Text("handlungsfeld")));
    }

    [Theory]
    [InlineData("handlungsfeld=verkehr")]
    [InlineData("minSitzungen=-1")]
    [InlineData("groesse=5000")]
    public async Task Anliegen_WithABadQueryValue_AreRefused(string query) =>
        await (await Client.SendAsync(HttpMethod.Get, $"/api/anliegen?{query}")).ProblemAsync(400, "invalid-query");

    [Fact]
    public async Task Anliegen_WithAnUnknownId_IsNotFound()
    {
        await (await Client.SendAsync(HttpMethod.Get, "/api/anliegen/gibt-es-nicht")).ProblemAsync(404, "not-found");
        await (await Client.SendAsync(HttpMethod.Post, "/api/anliegen/gibt-es-nicht/entwurf")).ProblemAsync(404, "not-found");
    }

    [Fact]
    public async Task Entwurf_OfAnAnliegenWithoutBeitraege_SaysWhyThereIsNone()
    {
        var unused = (await Client.ReadAsync("/api/anliegen?minSitzungen=0&groesse=500&seite=2")).List("anliegen")
            .First(a => a.Number("beitraege") == 0);

        await (await Client.SendAsync(HttpMethod.Post, $"/api/anliegen/{unused.Text("id")}/entwurf")).ProblemAsync(409, "nothing-to-draft");
    }
}
