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

    [Theory]
    [InlineData("http://boese.example")]
    [InlineData("http://localhost:1")]
    [InlineData("null")]
    public async Task Change_FromAnotherOrigin_IsRefused(string origin) =>
        await (await SendAsync(HttpMethod.Post, "Origin", origin)).ProblemAsync(403, "cross-site");

    [Fact]
    public async Task Change_FromTheOwnOrigin_IsDone()
    {
        var own = sample.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        Assert.Equal(HttpStatusCode.Accepted, (await SendAsync(HttpMethod.Post, "Origin", own)).StatusCode);
    }

    [Fact]
    public async Task Reading_FromAnotherSite_IsLeftToTheBrowser() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await SendAsync(HttpMethod.Get, "cross-site")).StatusCode);

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string site) => SendAsync(method, "Sec-Fetch-Site", site);

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string header, string value)
    {
        var request = new HttpRequestMessage(method, "/api/beispieldaten");
        request.Headers.Add(header, value);
        return sample.Client.SendAsync(request);
    }
}
