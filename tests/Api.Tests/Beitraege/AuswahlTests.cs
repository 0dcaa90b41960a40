using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Beitraege;

[Collection(SampleServiceTests.Name)]
public sealed class AuswahlTests(SampleService sample)
{
    private HttpClient Client => sample.Client;

    [Theory]
    [InlineData("q=Wohnungen&art=forderung")]
    [InlineData("gremium=Steuerungsgruppe%20Sozialplanung&unsicher=true")]
    [InlineData("jahr=2018&mitAnliegen=false")]
    public async Task Facetten_OfASelection_CountWhatTheListGives(string query)
    {
        var facetten = await Client.ReadAsync($"/api/beitraege/facetten?{query}");

        Assert.Equal((await Client.ReadAsync($"/api/beitraege?{query}")).Number("gesamt"), facetten.Number("gesamt"));
        foreach (var field in facetten.GetProperty("handlungsfelder").EnumerateObject())
        {
            var chosen = await Client.ReadAsync($"/api/beitraege?{query}&handlungsfeld={field.Name}");
            Assert.Equal(field.Value.GetInt32(), chosen.Number("gesamt"));
        }
    }

    [Fact]
    public async Task Beitraege_InAnotherInflection_AreFound()
    {
        var houses = (await Client.ReadAsync("/api/beitraege?q=Häuser")).Number("gesamt");

        Assert.True(houses > 0);
        Assert.Equal(houses, (await Client.ReadAsync("/api/beitraege?q=haeuser")).Number("gesamt"));
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("md", "text/markdown")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task Export_InEachForm_IsAFile(string format, string type)
    {
        using var answer = await Client.GetAsync(new Uri($"/api/beitraege/export?q=Rufbus&format={format}", UriKind.Relative));

        answer.EnsureSuccessStatusCode();
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"beitraege.{format}", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Export_InAnUnknownForm_SaysWhatThereIs() => Assert.Contains(
        "csv, md, docx",
        (await (await Client.SendAsync(HttpMethod.Get, "/api/beitraege/export?format=xls")).ProblemAsync(400, "invalid-query")).Text("detail"),
        StringComparison.Ordinal);
}
