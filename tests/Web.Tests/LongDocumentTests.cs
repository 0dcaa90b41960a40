using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

[Collection(BrowserTests.Name)]
public sealed class LongDocumentTests(Chromium chromium) : IDisposable
{
    private readonly TestService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task LongDocument_IsShownInPages_EachWithItsPartOfTheText()
    {
        var cards = Enumerable.Range(1, 2000).Select(number => $"- Wir fordern einen Bus auf der Linie {number}\n");
        var address = await Uploads.ImportAsync(_service, "lang.txt", "Protokoll der Fokusgruppe Mobilität\n12.03.2024\n\nIdeen\n\n" + string.Concat(cards));
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync(address);

        await Assertions.Expect(visitor.Page.Locator(".beitrag")).ToHaveCountAsync(100);
        await visitor.Link("Nächste Seite").ClickAsync();

        await Assertions.Expect(visitor.Page.GetByText("Seite 2 von 20")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".beitrag-text").First).ToHaveTextAsync("Wir fordern einen Bus auf der Linie 101");
        await Assertions.Expect(visitor.Page.Locator("mark")).ToHaveCountAsync(100);
        await Assertions.Expect(visitor.Page.Locator(".lines li").First).ToContainTextAsync("Linie 101");
        await visitor.GoAsync(address + "?seite=999");
        await Assertions.Expect(visitor.Page.GetByText("Seite 20 von 20")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task UnsureOnes_Corrected_LeaveTheirList()
    {
        await Uploads.ImportSamplesAsync(_service);
        await using var visitor = await Visitor.OpenAsync(chromium, _service, new Look(Script: false));
        var before = 0;
        for (var protokoll = 1; protokoll <= 14 && before == 0; protokoll++)
        {
            await visitor.GoAsync($"/protokolle/{protokoll}?nur=unsicher");
            before = await visitor.Page.Locator(".beitrag").CountAsync();
        }

        Assert.NotEqual(0, before);
        var card = visitor.Page.Locator(".beitrag").First;

        await card.GetByText("Einordnung ändern").ClickAsync();
        await card.GetByText("Speichern").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".kern-alert--success")).ToContainTextAsync("Gespeichert");
        await Assertions.Expect(visitor.Page.Locator(".beitrag")).ToHaveCountAsync(before - 1);
    }
}
