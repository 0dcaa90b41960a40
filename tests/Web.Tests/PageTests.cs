using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>Every page, light and dark, wide and narrow. The screenshots are for people to look at.</summary>
[Collection(BrowserTests.Name)]
public sealed class PageTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    public static TheoryData<string, string> Pages => new()
    {
        { "anliegen", "/anliegen" },
        { "anliegen-feld", "/anliegen?handlungsfeld=wohnen" },
        { "anliegen-details", "{anliegen}" },
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
        address.Replace("{anliegen}", site.Anliegen, StringComparison.Ordinal).Replace("{empfehlung}", site.Empfehlung, StringComparison.Ordinal));

    [Fact]
    public async Task Quote_OfAnAnliegen_LeadsToItsPlace()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync(site.Anliegen);
        var figure = visitor.Page.Locator("figure").Last;
        var quote = (await figure.Locator("blockquote").InnerTextAsync()).Trim('«', '»');

        await figure.GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".beitrag:target .beitrag-text")).ToHaveTextAsync(quote);
    }

    [Fact]
    public async Task Filter_ByField_ShowsOnlyThatField()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/anliegen");

        await visitor.Page.GetByLabel("Handlungsfeld").SelectOptionAsync(new SelectOptionValue { Label = "Mobilität" });
        await visitor.Button("Anzeigen").ClickAsync();

        var chips = await visitor.Page.Locator("tbody .chip").AllInnerTextsAsync();
        Assert.NotEmpty(chips);
        Assert.All(chips, chip => Assert.Equal("Mobilität", chip));
    }
}
