using System.IO.Compression;

using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>The fields over the years, and the summary of one with its pictures.</summary>
[Collection(BrowserTests.Name)]
public sealed class HandlungsfelderTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    private const string Canvas = ".chart-area canvas";

    [Theory]
    [InlineData("handlungsfelder", "/handlungsfelder")]
    [InlineData("handlungsfelder-anteil", "/handlungsfelder?wert=anteil&linie=wohnen&linie=arbeit")]
    [InlineData("handlungsfelder-kapitel", "/handlungsfelder?katalog=ab-2024")]
    [InlineData("handlungsfeld", "/handlungsfelder/wohnen")]
    [InlineData("handlungsfeld-vergleich", "/handlungsfelder/wohnen?von=2022-01-01&vergleichVon=2018-01-01&vergleichBis=2018-12-31")]
    [InlineData("handlungsfeld-leer", "/handlungsfelder/wohnen?von=1990-01-01&bis=1990-12-31")]
    public Task Page_InEveryLook_HasNoBarrier(string name, string address) =>
        Barriers.AssertNoneAsync(chromium, site.Service, name, address, DrawAllAsync);

    [Fact]
    public async Task Field_WithScript_DrawsPicturesAndClosesTheirTables()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/handlungsfelder/wohnen");

        await DrawAllAsync(visitor.Page);

        Assert.Equal(4, await visitor.Page.Locator(Canvas).CountAsync());
        Assert.Equal(0, await visitor.Page.Locator(".chart details[open]").CountAsync());
        Assert.True(await visitor.Page.EvaluateAsync<bool>("[...document.querySelectorAll('.chart-area canvas')].every(c => new Set(c.getContext('2d').getImageData(0, 0, c.width, c.height).data).size > 20)"), "A picture is blank.");
    }

    [Fact]
    public async Task Field_OnPaper_ShowsTablesAndNoControls()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/handlungsfelder/wohnen");
        await DrawAllAsync(visitor.Page);

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visitor.Page.Locator(".site-nav")).ToBeHiddenAsync();
        await Assertions.Expect(visitor.Button("Anzeigen")).ToBeHiddenAsync();
        await Assertions.Expect(visitor.Page.Locator(".chart-area").First).ToBeHiddenAsync();
        await Assertions.Expect(visitor.Page.Locator(".chart table").First).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".quotes figcaption").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Cell_OfTheHeatTable_LeadsToTheFieldInThatYear()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/handlungsfelder");
        await Assertions.Expect(visitor.Page.Locator(".chart table")).ToBeVisibleAsync();
        var cell = visitor.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Wohnen 2018: ") });
        var count = await cell.InnerTextAsync();

        await cell.ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Wohnen");
        await Assertions.Expect(visitor.Page.Locator(".figures dd").First).ToHaveTextAsync(count);
        await Assertions.Expect(visitor.Page.GetByLabel("Bis", new() { Exact = true })).ToHaveValueAsync("2018-12-31");
    }

    [Fact]
    public async Task Chapters_OfAKatalog_StandInTheTablesAndThePicture()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/handlungsfelder");

        await visitor.Page.GetByLabel("Gliederung").SelectOptionAsync("ab-2024");
        await visitor.Button("Anzeigen").ClickAsync();

        var row = visitor.Page.Locator(".heat tr", new() { HasText = "Gesundheitsversorgung und Pflege" });
        await Assertions.Expect(row.Locator("th").GetByRole(AriaRole.Link)).ToHaveTextAsync(["Gesundheit", "Ärztliche Versorgung und Pflege"]);
        await Assertions.Expect(visitor.Page.Locator(".chart tbody th").Filter(new() { HasText = "Gesundheitsversorgung und Pflege" })).ToHaveCountAsync(1);
        await visitor.Page.Locator(".heat").GetByRole(AriaRole.Link, new() { Name = "Zuwanderung und Integration", Exact = true }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Integration");
    }

    [Fact]
    public async Task Cell_OfAChapterWithSeveralFields_LeadsToTheirBeitraegeOfThatYear()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/handlungsfelder?katalog=ab-2024");
        var cell = visitor.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Gesundheitsversorgung und Pflege \\d{4}: ") }).First;
        var count = await cell.InnerTextAsync();

        await cell.ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("#h-liste")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex($"^{count}\\s"));
        await Assertions.Expect(visitor.Page.Locator(".facet-values [aria-current]:not([data-handlungsfeld=''])")).ToHaveCountAsync(2);
        await visitor.Page.Locator(".facet-values [aria-current]:not([data-handlungsfeld=''])").First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".facet-values [aria-current]:not([data-handlungsfeld=''])")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Katalog_ThatIsNone_SaysSoAndShowsAllFields()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));

        await visitor.GoAsync("/handlungsfelder?katalog=eigen-99");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("gibt es nicht");
        await Assertions.Expect(visitor.Page.Locator(".heat tbody tr")).ToHaveCountAsync(11);
    }

    [Fact]
    public async Task OldAddress_LeadsToTheField()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);

        await visitor.GoAsync("/zusammenfassungen?handlungsfeld=wohnen&von=2018-01-01&bis=2019-12-31");

        Assert.EndsWith("/handlungsfelder/wohnen?von=2018-01-01&bis=2019-12-31", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_WithAPeriodThatWasChosen_SaysWithWhichAndTakesItIntoTheFile()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/handlungsfelder/wohnen?von=2022-01-01");

        await visitor.Page.GetByText("Vergleichen mit", new() { Exact = true }).ClickAsync();
        await visitor.Page.GetByLabel("Vergleich von").FillAsync("2018-01-01");
        await visitor.Page.GetByLabel("Vergleich bis").FillAsync("2018-12-31");
        await visitor.Button("Anzeigen").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("[aria-labelledby=h-vergleich]")).ToContainTextAsync("mit der Zeit vom 01.01.2018 bis zum 31.12.2018");
        var address = await visitor.Link("Markdown").GetAttributeAsync("href");
        Assert.Contains("vom 01.01.2018 bis zum 31.12.2018", await site.Service.Client.GetStringAsync(new Uri(address!, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?von=2024-01-01&bis=2020-01-01", "bevor er beginnt")]
    [InlineData("?von=gestern", "als Datum")]
    [InlineData("?von=2022-01-01&vergleichVon=2022-06-01&vergleichBis=2022-12-31", "nicht vor dem gezeigten Zeitraum")]
    public async Task Period_ThatIsNone_SaysWhatToDo(string query, string sentence)
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);

        await visitor.GoAsync("/handlungsfelder/wohnen" + query);

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(sentence);
    }

    [Fact]
    public async Task Word_OfAField_HoldsItsNumbersAndQuotations()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/handlungsfelder/wohnen?bis=2019-12-31");
        var count = await visitor.Page.Locator(".figures dd").First.InnerTextAsync();
        var quote = (await visitor.Page.Locator(".quotes blockquote").First.InnerTextAsync()).Trim('«', '»');

        var word = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Link("Word (.docx)").ClickAsync());

        await using var archive = await ZipFile.OpenReadAsync((await word.PathAsync())!);
        using var reader = new StreamReader(await archive.GetEntry("word/document.xml")!.OpenAsync());
        var text = System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(await reader.ReadToEndAsync(), "<[^>]+>", ""));
        Assert.Contains("Zusammenfassung: Wohnen", text, StringComparison.Ordinal);
        Assert.Contains(count, text, StringComparison.Ordinal);
        Assert.Contains(quote, text, StringComparison.Ordinal);
    }

    /// <summary>Pictures are drawn when they come into view.</summary>
    private static async Task DrawAllAsync(IPage page)
    {
        foreach (var figure in await page.Locator("[data-chart]").AllAsync())
        {
            await figure.ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(figure.Locator("canvas")).ToBeVisibleAsync();
        }
    }
}
