using System.Text.RegularExpressions;

using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>Matrix, map, and grouping anew.</summary>
[Collection(BrowserTests.Name)]
public sealed class AnliegenOverviewTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task Matrix_WithoutScript_ChangesItsColumnsAndKeepsTheFilter()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/anliegen/matrix?handlungsfeld=wohnen&von=2018&bis=2020");
        var days = await visitor.Page.Locator(".matrix thead tr").Last.Locator("a").AllAsync();
        Assert.NotEmpty(days);
        var years = await visitor.Page.Locator(".matrix thead th[scope=colgroup]").AllInnerTextsAsync();
        Assert.InRange(years.Count, 2, 3);

        await visitor.Link("Jahre").ClickAsync();

        Assert.Equal(years, await visitor.Page.Locator(".matrix thead abbr").AllInnerTextsAsync());
        await Assertions.Expect(visitor.Page.GetByLabel("Handlungsfeld")).ToHaveValueAsync("wohnen");
        var counts = await visitor.Page.Locator(".matrix tbody td[data-label]").AllInnerTextsAsync();
        Assert.NotEmpty(counts);
        Assert.All(counts, count => Assert.Matches("^[1-9][0-9]*$", count));
    }

    [Fact]
    public async Task Matrix_ByKeyboard_IsScrolled()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/anliegen/matrix");
        var matrix = visitor.Page.Locator(".matrix");

        await matrix.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("End");

        await Assertions.Expect(matrix).Not.ToHaveJSPropertyAsync("scrollTop", 0);
        await Assertions.Expect(matrix.Locator("thead")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Map_IsDrawn_TellsTheWordsAndLeadsToThem()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await DrawnAsync(visitor, "/anliegen/karte?handlungsfeld=mobilitaet");
        await Assertions.Expect(visitor.Page.Locator("#karte[data-fertig] canvas").First).ToBeVisibleAsync();
        var named = await visitor.Page.Locator(".map-legend li").AllInnerTextsAsync();
        Assert.Contains(await visitor.Page.Locator("tbody td").First.InnerTextAsync(), named);

        await visitor.Button("Vergrößern").ClickAsync();
        await visitor.Button("Ganze Karte").ClickAsync();
        await visitor.Page.Locator(".map").ScrollIntoViewIfNeededAsync();
        var box = (await visitor.Page.Locator(".map").BoundingBoxAsync())!;
        var (x, y) = await visitor.Page.EvaluateAsync<float[]>("""
            async address => {
              const { punkte } = await (await fetch(address)).json();
              const area = document.querySelector(".map");
              const height = Math.max(.05, ...punkte.map(point => Math.abs(point[1])));
              const unit = Math.max(2.08 / area.clientWidth, 2 * 1.04 * height / area.clientHeight);
              return [punkte[0][0] / unit / area.clientWidth, -punkte[0][1] / unit / area.clientHeight];
            }
            """, await visitor.Page.Locator("#karte").GetAttributeAsync("data-punkte")) is [var left, var up] ? (left, up) : (0, 0);
        var place = (X: box.X + (box.Width / 2) + (x * (box.Width - 8)), Y: box.Y + (box.Height / 2) + (y * (box.Height - 8)));
        await visitor.Page.RunAndWaitForResponseAsync(
            () => visitor.Page.Mouse.MoveAsync(place.X, place.Y), answer => answer.Url.Contains("/api/beitraege/", StringComparison.Ordinal) && answer.Ok);
        await visitor.Page.Mouse.ClickAsync(place.X, place.Y);

        await visitor.Page.WaitForURLAsync(new Regex("/protokolle/[0-9]+\\?beitrag="));
        await Assertions.Expect(visitor.Page.Locator(".beitrag:target")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Map_WithoutScript_IsATable()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await DrawnAsync(visitor, "/anliegen/karte?handlungsfeld=wohnen");

        await Assertions.Expect(visitor.Page.Locator("tbody tr").First).ToBeVisibleAsync();
        await visitor.Link("Nächste Seite").ClickAsync();

        await Assertions.Expect(visitor.Page.GetByText("Seite 2 von")).ToBeVisibleAsync();
        await visitor.Page.Locator("tbody th a").First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".beitrag:target")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Pages_InEveryLook_HaveNoBarrier()
    {
        await Barriers.AssertNoneAsync(chromium, site.Service, "anliegen-matrix", "/anliegen/matrix");
        await Barriers.AssertNoneAsync(
            chromium, site.Service, "anliegen-karte", "/anliegen/karte?handlungsfeld=wohnen", page => Assertions.Expect(page.Locator("#karte[data-fertig]")).ToBeVisibleAsync());
    }

    [Fact]
    public async Task Regrouping_IsProposedAcceptedAndTakenBack()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/anliegen/regruppierung");
        await visitor.Button("Neu gruppieren").ClickAsync();
        await Assertions.Expect(visitor.Link("Vorschlag annehmen …")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Barriers.AssertNoneAsync(chromium, site.Service, "anliegen-regruppierung", "/anliegen/regruppierung");
        foreach (var kind in await visitor.Page.Locator(".diff a").AllInnerTextsAsync())
        {
            await visitor.Page.Locator(".diff a", new() { HasText = kind }).ClickAsync();
            await Assertions.Expect(visitor.Page.Locator(".diff [aria-current]")).ToHaveTextAsync(kind);
            Assert.Matches($@"\({await visitor.Page.Locator(".changes > li").CountAsync()}\)|\([5-9][0-9]|\([0-9]{{3}}", kind);
        }

        await using var late = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await late.GoAsync("/anliegen/regruppierung?frage=verwerfen");
        await visitor.GoAsync("/anliegen/regruppierung");
        await visitor.Link("Vorschlag annehmen …").ClickAsync();
        await visitor.Button("Ja, annehmen").ClickAsync();

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("gilt jetzt");
        await late.Button("Ja, verwerfen").ClickAsync();
        await Assertions.Expect(late.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("schon angenommen");
        await visitor.Button("Annahme zurücknehmen").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Rückgängig gemacht");
    }

    /// <summary>Opens the map and waits until it is there.</summary>
    private static async Task DrawnAsync(Visitor visitor, string address)
    {
        await visitor.GoAsync(address);
        while (await visitor.Page.GetByText("wird gerade berechnet").IsVisibleAsync())
        {
            await Task.Delay(200);
            await visitor.GoAsync(address);
        }
    }
}
