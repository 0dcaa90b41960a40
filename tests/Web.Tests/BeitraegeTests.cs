using System.Globalization;

using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

[Collection(BrowserTests.Name)]
public sealed class BeitraegeTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("beitraege", "/beitraege")]
    [InlineData("beitraege-suche", "/beitraege?q=Bus&art=forderung")]
    [InlineData("beitraege-nichts", "/beitraege?q=Nilpferd&handlungsfeld=wohnen")]
    public Task Page_InEveryLook_HasNoBarrier(string name, string address) => Barriers.AssertNoneAsync(chromium, site.Service, name, address);

    [Fact]
    public async Task Search_NarrowedByAFacet_MarksWordsAndLeadsToTheProtokoll()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/beitraege");

        await visitor.Page.GetByLabel("Suchen").FillAsync("Bus");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Page.Locator(".found mark").First).ToBeVisibleAsync();
        var wohnen = visitor.Page.Locator(".facet-values a[data-handlungsfeld=mobilitaet]");
        var count = await wohnen.Locator(".facet-count").InnerTextAsync();
        await wohnen.ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("#h-liste")).ToHaveTextAsync(count + "\u00a0Beiträge");
        var found = visitor.Page.Locator(".found > li");
        Assert.Equal(int.Parse(count, CultureInfo.InvariantCulture), await found.CountAsync());
        Assert.All(await visitor.Page.Locator(".found mark").AllInnerTextsAsync(), word => Assert.Contains("bus", word, StringComparison.OrdinalIgnoreCase));
        var text = await found.First.Locator(".found-text").InnerTextAsync();
        await found.First.Locator(".found-place a").First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(":target")).ToContainTextAsync(text);
    }

    [Fact]
    public async Task Ansicht_WithoutScript_IsKeptOpenedDeletedAndBroughtBack()
    {
        const string name = "<b>Fragen</b> zum Wohnen";
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/beitraege?art=frage&handlungsfeld=wohnen");
        var count = await visitor.Page.Locator("#h-liste").InnerTextAsync();

        await visitor.Page.GetByLabel("Diese Auswahl speichern als").FillAsync(name);
        await visitor.Button("Ansicht speichern").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("gespeichert");
        await visitor.Page.GetByLabel("Diese Auswahl speichern als").FillAsync(name);
        await visitor.Button("Ansicht speichern").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("gibt es schon");

        await visitor.GoAsync("/beitraege");
        await visitor.Link(name).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#h-liste")).ToHaveTextAsync(count);
        await visitor.Button($"Ansicht «{name}» löschen").ClickAsync();
        await Assertions.Expect(visitor.Link(name)).ToHaveCountAsync(0);
        await visitor.Button("Rückgängig").ClickAsync();
        await Assertions.Expect(visitor.Link(name)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Export_OfTheSelection_HoldsItAsATable()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/beitraege?q=Rufbus");
        var count = await visitor.Page.Locator(".found > li").CountAsync();

        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Link("Excel (CSV)").ClickAsync());

        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        using var reader = new StreamReader(new MemoryStream(bytes));
        using var csv = new CsvHelper.CsvReader(reader, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        var texts = csv.GetRecords<dynamic>().Select(row => (string)row.Text).ToList();
        Assert.Equal(count, texts.Count);
        Assert.All(texts, text => Assert.Contains("rufbus", text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/beitraege?jahr=gestern")]
    [InlineData("/beitraege?handlungsfeld=wetter")]
    public async Task Address_WithAValueThatIsNone_ShowsAllAndSaysSo(string address)
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);

        await visitor.GoAsync(address);

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("den es nicht gibt");
        await Assertions.Expect(visitor.Page.Locator(".found > li").First).ToBeVisibleAsync();
    }
}
