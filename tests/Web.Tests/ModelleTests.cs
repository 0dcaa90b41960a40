using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

[Collection(BrowserTests.Name)]
public sealed class ModelleTests(Chromium chromium) : IAsyncLifetime, IDisposable
{
    private const string Key = "ein-Schluessel-fuer-Tests";

    private readonly DirectoryInfo _corpora = Directory.CreateTempSubdirectory("fokuslupe-korpora-");
    private TestService _service = null!;

    public async Task InitializeAsync()
    {
        // Enough of them that a field that is never found any more is worse than chance explains.
        await SmallCorpora.CopyAsync(_corpora.FullName, cards: 300);
        _service = new(settings: new Dictionary<string, string?>
        {
            ["Fokuslupe:Verwaltung:Schluessel"] = Key,
            ["Fokuslupe:Modelle:Korpora"] = _corpora.FullName,
        });
        await Uploads.ImportAsync(_service, "mobil.txt", SampleFile.Minutes);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _service.Dispose();
        _corpora.Delete(recursive: true);
    }

    [Fact]
    public async Task Administrator_TrainsComparesPromotesAndRollsBack()
    {
        OwnModelFiles.AddCandidate(_service.Folder, "handlungsfeld", change: OwnModelFiles.SwapFields);
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        visitor.Page.SetDefaultTimeout(120_000);
        await visitor.GoAsync("/modelle");
        await Assertions.Expect(visitor.Button("Training starten")).ToHaveCountAsync(0);
        await SignInAsync(visitor);

        await visitor.Button("Training starten").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync();
        await visitor.Button("Training abbrechen").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("main")).ToContainTextAsync("Das Training wurde abgebrochen");

        await visitor.GoAsync("/modelle/handlungsfeld");
        await visitor.Button("Vergleichen").ClickAsync();
        await visitor.Page.GetByText("McNemar").First.WaitForAsync();
        await Assertions.Expect(visitor.Page.GetByText("schlechter", new() { Exact = true }).First).ToBeVisibleAsync();

        await visitor.GoAsync("/modelle/handlungsfeld");
        await visitor.Link("Version 0002 einsetzen").ClickAsync();
        await visitor.Button("Vergleichen und einsetzen").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("main")).ToContainTextAsync("Die Versionen werden verglichen");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("schlechter", new() { Timeout = 120_000 });
        await Assertions.Expect(visitor.Page.Locator("tbody")).ToContainTextAsync("Gefunden: Wohnen");
        await visitor.Page.GetByLabel("Grund (steht im Verlauf)").FillAsync("<b>Probe</b>");
        await visitor.Page.GetByLabel("Trotz der schlechteren Werte").CheckAsync();
        await visitor.Button("Vergleichen und einsetzen").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Version 0002 entscheidet", new() { Timeout = 120_000 });
        await Assertions.Expect(visitor.Page.Locator(".model-history")).ToContainTextAsync("«<b>Probe</b>»");

        await visitor.Link("Letzten Einsatz zurücknehmen …").ClickAsync();
        await visitor.Page.GetByLabel("Grund (steht im Verlauf)").FillAsync("Wohnen wird verwechselt");
        await visitor.Button("Zurücknehmen").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Handlungsfeld 0001");
    }

    [Fact]
    public async Task Pages_InEveryLook_HaveNoBarrier()
    {
        await Barriers.AssertNoneAsync(chromium, _service, "modelle", "/modelle");
        await Barriers.AssertNoneAsync(chromium, _service, "modell", "/modelle/handlungsfeld");
        await Barriers.AssertNoneAsync(chromium, _service, "modelle-korrekturen", "/modelle/korrekturen");
        await Barriers.AssertNoneAsync(chromium, _service, "anmelden", "/anmelden");
    }

    [Fact]
    public async Task SignIn_WithoutScript_ShowsWhatMayBeChanged()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service, new Look(Script: false));
        await visitor.GoAsync("/anmelden");
        await visitor.Page.GetByLabel("Schlüssel der Verwaltung").FillAsync("das-ist-nicht-der-Schluessel");
        await visitor.Button("Anmelden").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("stimmt nicht");
        await SignInAsync(visitor);
        await Assertions.Expect(visitor.Button("Training starten")).ToBeVisibleAsync();
        await visitor.Button("Abmelden").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("abgemeldet");
        await Assertions.Expect(visitor.Button("Training starten")).ToHaveCountAsync(0);
    }

    private static async Task SignInAsync(Visitor visitor)
    {
        await visitor.GoAsync("/anmelden?zurueck=/modelle");
        await visitor.Page.GetByLabel("Schlüssel der Verwaltung").FillAsync(Key);
        await visitor.Button("Anmelden").ClickAsync();
    }
}
