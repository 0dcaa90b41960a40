using System.Net;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Zusammenfassungen;

[Collection(SampleServiceTests.Name)]
public sealed class ZusammenfassungenTests(SampleService sample)
{
    private const string Path = "/api/zusammenfassungen?handlungsfeld=wohnen&von=2018-01-01&bis=2019-12-31";

    [Fact]
    public async Task Zusammenfassung_OfAPeriod_CountsItsBeitraege()
    {
        var beitraege = await sample.Client.ReadAsync("/api/beitraege?handlungsfeld=wohnen&von=2018-01-01&bis=2019-12-31");

        var summary = await sample.Client.ReadAsync(Path);

        Assert.Equal("wohnen", summary.Text("handlungsfeld"));
        Assert.Equal("2018-01-01", summary.Text("von"));
        Assert.Equal(beitraege.Number("gesamt"), summary.Number("beitraege"));
        Assert.Equal(summary.Number("beitraege"), summary.List("jeGremium").Sum(count => count.Number("beitraege")));
        Assert.NotEmpty(summary.List("zitate"));
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/markdown", "text/markdown")]
    [InlineData("text/*", "text/markdown")]
    [InlineData("application/json;q=0.2, text/markdown", "text/markdown")]
    [InlineData("text/markdown;q=0.1, application/json", "application/json")]
    public async Task Zusammenfassung_ByAccept_ComesInTheFormThatIsLikedBest(string? accept, string type)
    {
        var response = await GetAsync(accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(type == "text/markdown", (await response.Content.ReadAsStringAsync()).StartsWith('#'));
    }

    [Fact]
    public async Task Zusammenfassung_InAnotherForm_IsNotAcceptable() =>
        await (await GetAsync("application/pdf")).ProblemAsync(406, "not-acceptable");

    [Theory]
    [InlineData("")]
    [InlineData("?handlungsfeld=verkehr")]
    [InlineData("?handlungsfeld=wohnen&von=2020")]
    [InlineData("?handlungsfeld=wohnen&von=2020-01-01&bis=2019-01-01")]
    public async Task Zusammenfassung_WithABadQueryValue_IsRefused(string query) =>
        await (await sample.Client.SendAsync(HttpMethod.Get, "/api/zusammenfassungen" + query)).ProblemAsync(400, "invalid-query");

    private Task<HttpResponseMessage> GetAsync(string? accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Path);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return sample.Client.SendAsync(request);
    }
}
