using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>Pages of no noun, light and dark, wide and narrow. The screenshots are for people to look at.</summary>
[Collection(BrowserTests.Name)]
public sealed class PageTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("fehler", "/gibt-es-nicht")]
    public Task Page_InEveryLook_HasNoBarrier(string name, string address) => Barriers.AssertNoneAsync(chromium, site.Service, name, address);
}
