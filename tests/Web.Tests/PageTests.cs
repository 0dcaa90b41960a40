using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>Every page, light and dark, wide and narrow. The screenshots are for people to look at.</summary>
[Collection(BrowserTests.Name)]
public sealed class PageTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    public static TheoryData<string, string> Pages => new()
    {
        { "empfehlungen", "/handlungsempfehlungen" },
        { "empfehlung", "{empfehlung}" },
        { "fehler", "/gibt-es-nicht" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Page_InEveryLook_HasNoBarrier(string name, string address) => Barriers.AssertNoneAsync(
        chromium,
        site.Service,
        name,
        address.Replace("{empfehlung}", site.Empfehlung, StringComparison.Ordinal));
}
