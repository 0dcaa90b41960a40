using System.Text.Json;

using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>From the minutes to the file in Word, as one person goes the whole way.</summary>
[Collection(BrowserTests.Name)]
public sealed class WholePathTests(Chromium chromium) : IDisposable
{
    private const string Own = "Ohne Bus am Abend bleibt der Kreis für Jugendliche klein.";

    private readonly TestService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Minutes_Uploaded_Reviewed_Merged_AndDrafted_EndInAWordFileOfTheirOwnWords()
    {
        await Uploads.ImportSamplesAsync(_service);
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        var page = visitor.Page;

        await visitor.GoAsync("/");
        await page.Locator("input[type=file]").SetInputFilesAsync(SampleFile.Text("abend.txt", SampleFile.Minutes));
        await visitor.Button("Hochladen").ClickAsync();
        await visitor.Link("Ansehen").ClickAsync();
        await Assertions.Expect(page.Locator(".beitrag")).ToHaveCountAsync(5);

        await ReviewByKeyboardAsync(visitor);
        var title = await MergeAsync(visitor);

        await visitor.Button("Empfehlung entwerfen").ClickAsync();
        var sentence = page.Locator("#satz-1");
        await sentence.FillAsync(Own);
        await visitor.Button("Speichern").ClickAsync();
        await Assertions.Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("Gespeichert");
        Assert.Contains(title, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        var file = await page.RunAndWaitForDownloadAsync(() => visitor.Link("Word (.docx)").ClickAsync());

        await AssertWordAsync((await file.PathAsync())!);
    }

    /// <summary>The way to the stack and all of its cards, without a mouse.</summary>
    private async Task ReviewByKeyboardAsync(Visitor visitor)
    {
        var page = visitor.Page;
        await visitor.Link("Beiträge dieses Protokolls prüfen").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        for (var left = 5; left > 0; left--)
        {
            var card = page.Locator(".review-card").First;
            await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync($"{6 - left} von 5");
            var id = await card.GetAttributeAsync("data-beitrag");
            await page.Keyboard.PressAsync("j");
            await Assertions.Expect(page.Locator($".review-card[data-beitrag='{id}']")).ToHaveCountAsync(0);
        }

        await Assertions.Expect(page.GetByText("Der Stapel ist geschafft.")).ToBeVisibleAsync();
        Assert.Equal(5, (await Decisions.StoredAsync(_service, 5)).Count);
    }

    /// <returns>The title of the Anliegen that took the other one in; its page is open.</returns>
    private static async Task<string> MergeAsync(Visitor visitor)
    {
        await visitor.GoAsync("/anliegen?handlungsfeld=mobilitaet");
        var title = await visitor.Page.Locator("tbody a.title").First.InnerTextAsync();
        await visitor.Page.Locator("tbody [type=checkbox]").Nth(0).CheckAsync();
        await visitor.Page.Locator("tbody [type=checkbox]").Nth(1).CheckAsync();
        await visitor.Button("Ausgewählte zusammenführen …").ClickAsync();
        await visitor.Button("Zusammenführen").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"Teil von «{title}»");
        return title;
    }

    private async Task AssertWordAsync(string path)
    {
        using var word = WordprocessingDocument.Open(path, isEditable: false);
        Assert.Contains(Own, word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        var notes = word.MainDocumentPart.FootnotesPart!.Footnotes!.Elements<Footnote>().Select(note => note.InnerText).ToList();
        var quotations = notes.SelectMany(note => System.Text.RegularExpressions.Regex.Matches(note, "«([^»]+)»")).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(quotations);

        var list = JsonDocument.Parse(await _service.Client.GetStringAsync(new Uri("/api/protokolle?groesse=50", UriKind.Relative)));
        var said = "";
        foreach (var one in list.RootElement.GetProperty("protokolle").EnumerateArray())
        {
            said += Wortlaut.Of(await _service.Client.GetStringAsync(new Uri($"/api/protokolle/{one.GetProperty("id").GetInt64()}/text", UriKind.Relative)));
        }

        Assert.All(quotations, quotation => Assert.Contains(Wortlaut.Of(quotation), said, StringComparison.Ordinal));
    }
}
