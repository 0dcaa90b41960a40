using System.Net;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Hosting;

[Collection(SampleServiceTests.Name)]
public sealed class HeaderTests(SampleService sample)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/api/modelle")]
    [InlineData("/api/nirgends")]
    [InlineData("/api/beitraege?seite=eins")]
    [InlineData("/swagger/index.html")]
    public async Task Answer_OfAnyKind_KeepsTheBrowserInBounds(string path)
    {
        var response = await sample.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Swagger_Page_HasNoScriptThatItsPolicyForbids()
    {
        var response = await sample.Client.GetAsync(new Uri("/swagger", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
    }
}
