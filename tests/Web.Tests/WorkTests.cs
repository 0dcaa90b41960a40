using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>Deleting, drafting, deciding: what changes the data besides corrections.</summary>
[Collection(BrowserTests.Name)]
public sealed class WorkTests(Chromium chromium) : IDisposable
{
    private readonly TestService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Delete_AsksBeforeItDeletes()
    {
        await Uploads.ImportAsync(_service, "mobil.txt", SampleFile.Minutes);
        await using var visitor = await Visitor.OpenAsync(chromium, _service, new Look(Script: false));
        await visitor.GoAsync("/");

        await visitor.Page.GetByText("Löschen", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Protokoll löschen?");
        await visitor.Button("Endgültig löschen").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".kern-alert--success")).ToContainTextAsync("gelöscht");
        await Assertions.Expect(visitor.Page.GetByText("So geht es los")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Draft_FromAnAnliegen_CanBeDecidedAndExported()
    {
        await Uploads.ImportSamplesAsync(_service);
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync("/anliegen");
        await visitor.Page.Locator("tbody a.title").First.ClickAsync();

        await visitor.Button("Empfehlung entwerfen").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".quotes li").First).ToBeVisibleAsync();
        await visitor.Page.GetByLabel("Stand der Bearbeitung").SelectOptionAsync("abstimmung");
        await visitor.Button("Speichern").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".page-head .badge").First).ToHaveTextAsync("In Abstimmung");
        var word = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Link("Word (.docx)").ClickAsync());

        Assert.EndsWith(".docx", word.SuggestedFilename, StringComparison.Ordinal);
        await using var bytes = File.OpenRead((await word.PathAsync())!);
        Assert.Equal('P', bytes.ReadByte());
    }

    [Fact]
    public async Task Draft_WithoutScript_CanBeLockedAndWrittenAnew()
    {
        await Uploads.ImportAsync(_service, "mobil.md", SampleFile.Minutes);
        await using var visitor = await Visitor.OpenAsync(chromium, _service, new Look(Script: false));
        await visitor.GoAsync("/anliegen");
        await visitor.Page.Locator("tbody a.title").First.ClickAsync();
        await visitor.Button("Empfehlung entwerfen").ClickAsync();
        var sentences = await visitor.Page.Locator(".sentences li > p").AllTextContentsAsync();

        await visitor.Button("Satz 1 sperren").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".sentences li").First).ToContainTextAsync("gesperrt");
        await visitor.Button("Neu entwerfen").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".kern-alert--success")).ToContainTextAsync("Neu entworfen");
        await Assertions.Expect(visitor.Button("Satz 1 freigeben")).ToBeVisibleAsync();
        Assert.Equal(sentences, await visitor.Page.Locator(".sentences li > p").AllTextContentsAsync());
    }

    [Fact]
    public async Task Status_OfWhatSomebodyElseChanged_IsNotStoredAndSaysSo()
    {
        await Uploads.ImportSamplesAsync(_service);
        await using var slow = await Visitor.OpenAsync(chromium, _service);
        await slow.GoAsync("/anliegen");
        await slow.Page.Locator("tbody a.title").First.ClickAsync();
        await slow.Button("Empfehlung entwerfen").ClickAsync();
        await Assertions.Expect(slow.Page.GetByLabel("Stand der Bearbeitung")).ToBeVisibleAsync();
        await using var quick = await Visitor.OpenAsync(chromium, _service);
        await quick.GoAsync(slow.Page.Url);

        await quick.Page.GetByLabel("Stand der Bearbeitung").SelectOptionAsync("verworfen");
        await quick.Button("Speichern").ClickAsync();
        await Assertions.Expect(quick.Page.Locator(".kern-alert--success")).ToBeVisibleAsync();
        await slow.Page.GetByLabel("Stand der Bearbeitung").SelectOptionAsync("beschlossen");
        await slow.Button("Speichern").ClickAsync();

        await Assertions.Expect(slow.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Inzwischen geändert");
        await Assertions.Expect(slow.Page.Locator(".page-head .badge").First).ToHaveTextAsync("Verworfen");
    }
}
