using System.Net;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Hosting;

[Collection(SampleServiceTests.Name)]
public sealed class CrossSiteTests(SampleService sample)
{
    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Change_AskedForByAnotherSite_IsRefused(string site) =>
        await (await SendAsync(HttpMethod.Post, site)).ProblemAsync(403, "cross-site");

    [Theory]
    [InlineData("same-origin")]
    [InlineData("none")]
    public async Task Change_AskedForByThePersonOrThePage_IsDone(string site) =>
        Assert.Equal(HttpStatusCode.Accepted, (await SendAsync(HttpMethod.Post, site)).StatusCode);

    [Fact]
    public async Task Reading_FromAnotherSite_IsLeftToTheBrowser() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await SendAsync(HttpMethod.Get, "cross-site")).StatusCode);

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string site)
    {
        var request = new HttpRequestMessage(method, "/api/beispieldaten");
        request.Headers.Add("Sec-Fetch-Site", site);
        return sample.Client.SendAsync(request);
    }
}
