using Deque.AxeCore.Playwright;

using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>Start, the list of Protokolle and one Protokoll, for those who look.</summary>
[Collection(BrowserTests.Name)]
public sealed class ProtokolleTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("start", "/")]
    [InlineData("protokolle", "/protokolle")]
    [InlineData("protokolle-nichts", "/protokolle?q=xyzxyz")]
    [InlineData("protokoll", "/protokolle/2")]
    [InlineData("protokoll-unsicher", "/protokolle/2?nur=unsicher")]
    [InlineData("protokoll-zuschneiden", "/protokolle/2/beitraege/60/zuschneiden")]
    [InlineData("protokoll-ergaenzen", "/protokolle/2/ergaenzen?von=5&bis=6")]
    [InlineData("protokoll-loeschen", "/protokolle/2/loeschen")]
    public Task Page_InEveryLook_HasNoBarrier(string name, string address) => Barriers.AssertNoneAsync(chromium, site.Service, name, address);

    [Fact]
    public async Task List_NarrowedByForm_KeepsWhatWasChosen()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/protokolle");

        await visitor.Page.GetByLabel("Gremium").SelectOptionAsync("Fokusgruppe Wohnen");
        await visitor.Page.GetByLabel("Jahr der Sitzung").SelectOptionAsync("2023");
        await visitor.Button("Anzeigen").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(visitor.Page.Locator("tbody")).ToContainTextAsync("15.06.2023");
        await Assertions.Expect(visitor.Page.GetByLabel("Jahr der Sitzung")).ToHaveValueAsync("2023");
    }

    [Fact]
    public async Task Opened_DetailsOfACard_HaveNoBarrier()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/protokolle/2");

        await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(element => element.open = true)");

        Assert.Empty((await visitor.Page.RunAxe()).Violations.Select(v => v.Id));
    }

    [Fact]
    public async Task ReviewLink_LeadsToTheCardsOfTheProtokollInTheirOrder()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/protokolle/2");
        var first = await visitor.Page.Locator(".beitrag-text").First.InnerTextAsync();

        await visitor.Link("Beiträge dieses Protokolls prüfen").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".review-text").First).ToHaveTextAsync(first);
        await Assertions.Expect(visitor.Page.Locator(".review-place a").First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^/protokolle/2\\b"));
    }

    [Fact]
    public async Task Focus_OnACard_MarksItsWords()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/protokolle/2");
        var card = visitor.Page.Locator(".beitrag").Nth(30);

        await card.GetByText("Stelle im Text").FocusAsync();

        var words = visitor.Page.Locator("mark.active").First;
        await Assertions.Expect(words).ToBeInViewportAsync();
        Assert.Equal($"t-{await card.GetAttributeAsync("data-beitrag")}", await words.GetAttributeAsync("id"));
    }
}
