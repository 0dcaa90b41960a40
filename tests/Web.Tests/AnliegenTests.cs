using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>The pages on Anliegen, looked at.</summary>
[Collection(BrowserTests.Name)]
public sealed class AnliegenTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    public static TheoryData<string, string> Pages => new()
    {
        { "anliegen", "/anliegen" },
        { "anliegen-leer", "/anliegen?q=gibtesnicht" },
        { "anliegen-details", "{anliegen}" },
        { "anliegen-gegen", "/anliegen/freizeit-schwimmbad" },
        { "anliegen-zusammenfuehren", "/anliegen/zusammenfuehren?anliegen=freizeit-schwimmbad&anliegen=freizeit-schwimmbad-aufgeben" },
        { "anliegen-verschieben", "{anliegen}/verschieben?beitraege=1" },
        { "anliegen-entscheidungen", "/anliegen/entscheidungen" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Page_InEveryLook_HasNoBarrier(string name, string address) =>
        Barriers.AssertNoneAsync(chromium, site.Service, name, address.Replace("{anliegen}", site.Anliegen, StringComparison.Ordinal));

    [Fact]
    public async Task List_WithoutScript_IsFilteredAndOrdered()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/anliegen");

        await visitor.Page.GetByLabel("Handlungsfeld").SelectOptionAsync(new SelectOptionValue { Label = "Mobilität" });
        await visitor.Page.GetByLabel("Mindestens").SelectOptionAsync("2");
        await visitor.Page.GetByLabel("Sortiert nach").SelectOptionAsync("titel");
        await visitor.Button("Anzeigen").ClickAsync();

        Assert.All(await visitor.Page.Locator("tbody .chip").AllInnerTextsAsync(), chip => Assert.Equal("Mobilität", chip));
        Assert.All(await visitor.Page.Locator("tbody [data-label=Sitzungen]").AllInnerTextsAsync(), count => Assert.NotEqual("1", count));
        var titles = await visitor.Page.Locator("tbody a.title").AllInnerTextsAsync();
        Assert.NotEmpty(titles);
        Assert.Equal(titles.Order(StringComparer.OrdinalIgnoreCase), titles);
        await Assertions.Expect(visitor.Page.Locator("tbody .spark").First).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("^Sitzungen je Jahr: "));
    }

    [Fact]
    public async Task Filter_OutOfRange_ShowsTheWholeList()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));

        await visitor.GoAsync("/anliegen?handlungsfeld=weltall&von=99999999999&minSitzungen=-4&seite=-3&sortierung=%3Cscript%3E");

        await Assertions.Expect(visitor.Page.Locator("tbody a.title")).ToHaveCountAsync(50);
    }

    [Fact]
    public async Task Beleg_OfAnAnliegen_LeadsToItsPlace()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync(site.Anliegen);
        var card = visitor.Page.Locator(".belege > li").First;
        var quote = await card.Locator("blockquote").InnerTextAsync();

        await card.GetByText("Stelle im Protokoll").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".beitrag:target .beitrag-text")).ToHaveTextAsync(quote);
    }
}
