using System.IO.Compression;

using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>The list and the editor of recommendations in every look.</summary>
[Collection(BrowserTests.Name)]
public sealed class EmpfehlungenPageTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("empfehlungen", "/handlungsempfehlungen")]
    [InlineData("empfehlung", "/handlungsempfehlungen/1")]
    [InlineData("empfehlung-fassungen", "/handlungsempfehlungen/1/fassungen")]
    public Task Page_InEveryLook_HasNoBarrier(string name, string address) => Barriers.AssertNoneAsync(chromium, site.Service, name, address);

    [Fact]
    public async Task Focus_OnABeleg_ShowsTheSentencesItCarries()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync(site.Empfehlung);

        await visitor.Page.Locator("[data-beitrag] a").First.FocusAsync();

        await Assertions.Expect(visitor.Page.Locator(".sentence.active").First).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".margin-quotes li.active").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Editor_OnPaper_ShowsTheWholeTextAndNoControls()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync(site.Empfehlung);

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visitor.Page.Locator("#satz-1")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".margin-quotes q").First).ToBeVisibleAsync();
        foreach (var control in (string[])[".site-nav", ".savebar", ".sentence-tools", ".tool", ".kern-btn", "#h-status", "#h-export"])
        {
            await Assertions.Expect(visitor.Page.Locator($"{control} >> visible=true")).ToHaveCountAsync(0);
        }

        Assert.True(
            await visitor.Page.EvaluateAsync<bool>("[...document.querySelectorAll('.editor textarea')].every(area => area.scrollHeight <= area.clientHeight + 2)"),
            "A sentence is cut off.");
    }

    [Fact]
    public async Task Belege_BeyondTheFirst_AreOpenedWithoutScript()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync(site.Empfehlung);
        var sentence = visitor.Page.Locator(".sentence", new() { Has = visitor.Page.Locator(".more-quotes") }).First;
        var ids = (await sentence.GetAttributeAsync("data-belege"))!.Split(',');
        var shown = sentence.Locator(".sentence-evidence [data-beitrag] >> visible=true");
        await Assertions.Expect(shown).ToHaveCountAsync(4);

        await sentence.Locator(".more-quotes summary").ClickAsync();

        await Assertions.Expect(shown).ToHaveCountAsync(ids.Length);
    }

    [Fact]
    public async Task Filter_ThatNothingMeets_SaysWhatToDo()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/handlungsempfehlungen");

        await visitor.Page.GetByLabel("Stand").SelectOptionAsync("beschlossen");
        await visitor.Button("Anzeigen").ClickAsync();

        await Assertions.Expect(visitor.Page.GetByText("Keine Empfehlung entspricht dieser Auswahl")).ToBeVisibleAsync();
    }
}

/// <summary>Writing a recommendation: from the draft to the file, also without script and against a second browser.</summary>
[Collection(BrowserTests.Name)]
public sealed class EmpfehlungenTests(Chromium chromium) : IDisposable
{
    private const string Own = "Der Weg zum Bus ist vielen zu weit.";

    private readonly TestService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Draft_EditedLockedRenewedAndExported_KeepsWhatWasWritten()
    {
        await using var visitor = await DraftAsync(new Look());
        var page = visitor.Page;
        var drafted = await Sentence(page, 1).InputValueAsync();

        await Sentence(page, 1).FillAsync(Own);
        Assert.True(await page.EvaluateAsync<bool>("!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))"), "Nothing warns of unsaved words.");
        await visitor.Button("Speichern").ClickAsync();
        await Assertions.Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("Gespeichert");
        await Assertions.Expect(Lock(page, 1)).ToBeCheckedAsync();
        await visitor.Button("Rest neu entwerfen").ClickAsync();
        await Assertions.Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("Neu entworfen");
        await Assertions.Expect(Sentence(page, 1)).ToHaveValueAsync(Own);

        await page.GetByRole(AriaRole.Button, new() { Name = "Satz 1 nach unten" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Sentence(page, 2)).ToHaveValueAsync(Own);
        await Assertions.Expect(Sentence(page, 2)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#speicherstand")).ToContainTextAsync("ungespeicherte Änderungen");
        var belege = page.Locator("[data-satz='2'] > .sentence-evidence > .margin-quotes > li");
        var count = await belege.CountAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Lösen von Satz 2") }).First.ClickAsync();
        await Assertions.Expect(belege).ToHaveCountAsync(count - 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Belege wählen, Satz 2" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Nehmen als Beleg für Satz 2") }).First.ClickAsync();
        await Assertions.Expect(belege).ToHaveCountAsync(count);
        await visitor.Button("Speichern").ClickAsync();
        await Assertions.Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("Gespeichert");

        var word = await page.RunAndWaitForDownloadAsync(() => visitor.Link("Word (.docx)").ClickAsync());
        Assert.Contains(Own, await TextAsync(word), StringComparison.Ordinal);

        await visitor.Link("Fassungen vergleichen").ClickAsync();
        await page.Locator("input[name=alt][value='1']").CheckAsync();
        await visitor.Button("Vergleichen").ClickAsync();
        await Assertions.Expect(page.Locator(".differences ins", new() { HasText = "Weg zum Bus" })).ToBeVisibleAsync();
        await visitor.Button("Fassung 1 wiederherstellen").ClickAsync();
        await Assertions.Expect(page.Locator(".kern-alert--success")).ToContainTextAsync("wiederhergestellt");
        await Assertions.Expect(Sentence(page, 1)).ToHaveValueAsync(drafted);
    }

    [Fact]
    public async Task Editor_WithoutScript_KeepsTypedWordsWhateverIsPressed()
    {
        await using var visitor = await DraftAsync(new Look(Script: false));
        var page = visitor.Page;

        await Sentence(page, 1).FillAsync("Alle sagen: «Das hat so niemand gesagt».");
        await page.GetByRole(AriaRole.Button, new() { Name = "Satz 1 nach unten" }).ClickAsync();
        await Assertions.Expect(Sentence(page, 2)).ToHaveValueAsync("Alle sagen: «Das hat so niemand gesagt».");
        await Assertions.Expect(page.Locator("[data-satz='2'] .lint")).ToContainTextAsync("Zitat nicht gefunden");
        await visitor.Button("Speichern").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Bitte den Wortlaut übernehmen");
        await Assertions.Expect(Sentence(page, 2)).ToHaveValueAsync("Alle sagen: «Das hat so niemand gesagt».");
        await Sentence(page, 2).FillAsync(Own);
        await page.GetByLabel("Titel", new() { Exact = true }).First.FillAsync("<script>alert(1)</script>");
        await page.GetByLabel("Maßnahme", new() { Exact = true }).First.FillAsync("=HYPERLINK(\"http://example.org\")");
        await visitor.Button("Speichern").ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("<script>alert(1)</script>");
        await Assertions.Expect(Sentence(page, 2)).ToHaveValueAsync(Own);
        var csv = await _service.Client.GetStringAsync(new Uri("/api/handlungsempfehlungen/1/export.csv", UriKind.Relative));
        Assert.DoesNotContain(";=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=HYPERLINK", csv, StringComparison.Ordinal);
        await page.GetByLabel("In Abstimmung").CheckAsync();
        await visitor.Button("Stand ändern").ClickAsync();
        await Assertions.Expect(page.Locator(".page-head .badge").First).ToHaveTextAsync("In Abstimmung");
    }

    [Fact]
    public async Task Save_OfWhatSomebodyElseChanged_ShowsBothAndKeepsTheTypedWords()
    {
        await using var slow = await DraftAsync(new Look());
        await using var quick = await Visitor.OpenAsync(chromium, _service);
        await quick.GoAsync(slow.Page.Url);
        await quick.Page.GetByLabel("Titel", new() { Exact = true }).First.FillAsync("Der andere Titel");
        await quick.Button("Speichern").ClickAsync();
        await Assertions.Expect(quick.Page.Locator("h1")).ToHaveTextAsync("Der andere Titel");

        var criteria = await slow.Page.Locator(".criteria tbody tr").CountAsync();
        await Sentence(slow.Page, 1).FillAsync(Own);
        await slow.Button("Speichern").ClickAsync();

        await Assertions.Expect(slow.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Inzwischen geändert");
        Assert.Equal(criteria, await slow.Page.Locator(".criteria tbody tr").CountAsync());
        Assert.DoesNotContain('\n', (await slow.Page.Locator(".differences dd").First.TextContentAsync())!);
        await Assertions.Expect(slow.Page.Locator("h1")).ToHaveTextAsync("Der andere Titel");
        await Assertions.Expect(slow.Page.Locator(".differences del", new() { HasText = "andere" })).ToBeVisibleAsync();
        await Assertions.Expect(Sentence(slow.Page, 1)).ToHaveValueAsync(Own);
        await slow.Button("Meine Eingaben speichern").ClickAsync();
        await Assertions.Expect(slow.Page.Locator(".kern-alert--success")).ToContainTextAsync("Gespeichert");
        await Assertions.Expect(Sentence(slow.Page, 1)).ToHaveValueAsync(Own);
    }

    [Fact]
    public async Task Smoothing_ByAServerThatIsAway_WarnsAndChangesNothing()
    {
        // Nobody listens on port 9.
        using var service = new TestService(settings: new Dictionary<string, string?> { ["Fokuslupe:Sprachmodell:Adresse"] = "http://127.0.0.1:9/v1" });
        await using var visitor = await DraftAsync(new Look(), service);
        var drafted = await Sentence(visitor.Page, 1).InputValueAsync();

        await visitor.Button("Wortlaut glätten").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".kern-alert--warning")).ToContainTextAsync("nicht erreichbar");
        await Assertions.Expect(Sentence(visitor.Page, 1)).ToHaveValueAsync(drafted);
    }

    private static ILocator Sentence(IPage page, int number) => page.Locator($"#satz-{number}");

    private static ILocator Lock(IPage page, int number) => page.Locator($"[data-satz='{number}'] .lock input");

    private static async Task<string> TextAsync(IDownload word)
    {
        await using var archive = await ZipFile.OpenReadAsync((await word.PathAsync())!);
        using var reader = new StreamReader(await archive.GetEntry("word/document.xml")!.OpenAsync());
        return System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(await reader.ReadToEndAsync(), "<[^>]+>", ""));
    }

    /// <summary>A browser on a recommendation that was just drafted.</summary>
    private async Task<Visitor> DraftAsync(Look look, TestService? other = null)
    {
        var service = other ?? _service;
        await Uploads.ImportAsync(service, "mobil.md", SampleFile.Minutes);
        var list = await service.Client.GetStringAsync(new Uri("/api/anliegen?groesse=1", UriKind.Relative));
        var id = System.Text.Json.JsonDocument.Parse(list).RootElement.GetProperty("anliegen")[0].GetProperty("id").GetString();
        using var draft = await service.Client.PostAsync(new Uri($"/api/anliegen/{id}/entwurf", UriKind.Relative), null);
        draft.EnsureSuccessStatusCode();
        var visitor = await Visitor.OpenAsync(chromium, service, look);
        await visitor.GoAsync("/handlungsempfehlungen/1");
        return visitor;
    }
}
