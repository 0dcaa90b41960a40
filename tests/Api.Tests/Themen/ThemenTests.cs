using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Themen;

[Collection(SampleServiceTests.Name)]
public sealed class ThemenTests(SampleService sample)
{
    private HttpClient Client => sample.Client;

    [Fact]
    public async Task Themen_InAList_AreThreeToEightAFieldThoseOfMostSitzungenFirst()
    {
        var themen = (await Client.ReadAsync("/api/themen")).List("themen");

        var fields = themen.GroupBy(thema => thema.Text("handlungsfeld")).ToList();
        Assert.Equal(11, fields.Count);
        Assert.All(fields, field => Assert.InRange(field.Count(thema => thema.Text("titel") != "Weiteres"), 3, 8));
        Assert.All(fields, field => Assert.Equal(
            field.Select(thema => thema.Number("sitzungen")).OrderDescending(), field.Select(thema => thema.Number("sitzungen"))));
        Assert.All(themen, thema => Assert.NotEqual("", thema.Text("titel")));
    }

    [Fact]
    public async Task Themen_OfAField_AreItsOwnAlone()
    {
        var all = (await Client.ReadAsync("/api/themen")).List("themen").Where(thema => thema.Text("handlungsfeld") == "wohnen").Select(thema => thema.Text("id"));

        var themen = (await Client.ReadAsync("/api/themen?handlungsfeld=wohnen")).List("themen");

        Assert.Equal(all, themen.Select(thema => thema.Text("id")));
    }

    [Fact]
    public async Task Themen_Counts_AreThoseOfTheAnliegenUnderIt()
    {
        var thema = (await Client.ReadAsync("/api/themen?handlungsfeld=mobilitaet")).List("themen")[0];

        var anliegen = (await Client.ReadAsync($"/api/anliegen?thema={thema.Text("id")}&groesse=500")).List("anliegen");

        Assert.Equal(thema.Number("anliegen"), anliegen.Count);
        Assert.Equal(thema.Number("beitraege"), anliegen.Sum(one => one.Number("beitraege")));
        Assert.InRange(thema.Number("sitzungen"), anliegen.Max(one => one.Number("sitzungen")), anliegen.Sum(one => one.Number("sitzungen")));
    }

    [Fact]
    public async Task Themen_OfAnUnknownField_AreRefused() =>
        await (await Client.SendAsync(HttpMethod.Get, "/api/themen?handlungsfeld=verkehr")).ProblemAsync(400, "invalid-query");
}
