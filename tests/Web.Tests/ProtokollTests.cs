using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>Working on one Protokoll: by keys, several at once, cutting, with and without script, beside somebody else.</summary>
[Collection(BrowserTests.Name)]
public sealed class ProtokollTests(Chromium chromium) : IAsyncLifetime, IDisposable
{
    private readonly TestService _service = new();
    private string _address = "";

    public async Task InitializeAsync() => _address = await Uploads.ImportAsync(_service, "mobil.txt", SampleFile.Minutes);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Keys_Alone_ConfirmCorrectMarkAndUndo()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync(_address);
        var (first, second, third) = (Card(visitor, 0), Card(visitor, 1), Card(visitor, 2));
        var field = await second.Locator(".chip").InnerTextAsync();

        await PressAsync(visitor, "ArrowDown", "j");
        await Assertions.Expect(first.GetByText("geprüft")).ToBeVisibleAsync();
        await Assertions.Expect(second).ToBeFocusedAsync();
        await PressAsync(visitor, "n", "b");
        await Assertions.Expect(second.Locator(".chip")).ToHaveTextAsync("Bildung");
        await Assertions.Expect(third).ToBeFocusedAsync();
        await PressAsync(visitor, "x", "s", "x", "g");
        await Assertions.Expect(third.GetByText("Frage", new() { Exact = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(Card(visitor, 3).GetByText("Frage", new() { Exact = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByText("Rückgängig: Prüfung von 2 Beiträgen")).ToBeVisibleAsync();

        await PressAsync(visitor, "u");
        await Assertions.Expect(third.GetByText("geprüft")).ToHaveCountAsync(0);
        await PressAsync(visitor, "u");
        await Assertions.Expect(second.Locator(".chip")).ToHaveTextAsync(field);

        // Off where somebody switched them off, and while typing.
        await visitor.Page.GetByLabel("Tasten verwenden").UncheckAsync();
        await visitor.Page.ReloadAsync();
        await PressAsync(visitor, "ArrowDown", "n");
        await Assertions.Expect(visitor.Page.Locator("#feldwahl")).ToBeHiddenAsync();
        await Assertions.Expect(first.GetByText("geprüft")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Words_SelectedInTheText_BecomeABeitragAndCanBeTakenBack()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync(_address);
        await Card(visitor, 0).GetByText("Zuschneiden").ClickAsync();
        await visitor.Page.GetByLabel("Grund").SelectOptionAsync("doppelt");
        await visitor.Button("Aussondern").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".beitrag")).ToHaveCountAsync(4);

        var line = visitor.Page.Locator(".lines li").Filter(new() { HasText = SampleFile.FirstCard });
        await line.Locator("span").SelectTextAsync();
        await visitor.Page.Keyboard.PressAsync("a");

        await Assertions.Expect(visitor.Page.Locator(".beitrag")).ToHaveCountAsync(5);
        await Assertions.Expect(Card(visitor, 0).Locator(".beitrag-text")).ToHaveTextAsync(SampleFile.FirstCard);
        await PressAsync(visitor, "u");
        await Assertions.Expect(visitor.Page.Locator(".beitrag")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task WithoutScript_CardsAreSplitJoinedSetAsideTakenInAndCorrectedTogether()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service, new Look(Script: false));
        await visitor.GoAsync(_address);

        await Card(visitor, 0).GetByText("Zuschneiden").ClickAsync();
        await visitor.Button("schon").ClickAsync();
        await Assertions.Expect(Card(visitor, 0).Locator(".beitrag-text")).ToHaveTextAsync("Der letzte Bus fährt");
        await Assertions.Expect(Card(visitor, 1).Locator(".beitrag-text")).ToHaveTextAsync("schon um 18 Uhr");
        await Card(visitor, 1).GetByText("Zuschneiden").ClickAsync();
        await visitor.Button("Mit dem vorigen verbinden").ClickAsync();
        await Assertions.Expect(Card(visitor, 0).Locator(".beitrag-text")).ToHaveTextAsync(SampleFile.FirstCard);
        await Card(visitor, 0).GetByText("Zuschneiden").ClickAsync();
        await visitor.Button("Aussondern").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".bilanz")).ToContainTextAsync("kein Beitrag (von Hand)");
        await visitor.Page.Locator(".bilanz").GetByText("Aufnehmen").First.ClickAsync();
        await visitor.Button("Als Beitrag aufnehmen").ClickAsync();
        await Assertions.Expect(Card(visitor, 0).Locator(".beitrag-text")).ToHaveTextAsync(SampleFile.FirstCard);

        await Card(visitor, 0).GetByRole(AriaRole.Checkbox).CheckAsync();
        await Card(visitor, 1).GetByRole(AriaRole.Checkbox).CheckAsync();
        await visitor.Page.GetByLabel("Handlungsfeld der markierten").SelectOptionAsync(new SelectOptionValue { Label = "Armut" });
        await visitor.Button("Anwenden").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".kern-alert--success")).ToContainTextAsync("2 Beiträge gespeichert");
        await Assertions.Expect(Card(visitor, 1).Locator(".chip")).ToHaveTextAsync("Armut");
        await visitor.Page.Locator("#rueckgaengig button").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".kern-alert--success")).ToContainTextAsync("zurückgenommen");
    }

    [Fact]
    public async Task Cut_OfWhatSomebodyElseChanged_ShowsThePresentState()
    {
        await using var slow = await Visitor.OpenAsync(chromium, _service);
        await using var quick = await Visitor.OpenAsync(chromium, _service);
        await slow.GoAsync(_address);
        await Card(slow, 0).GetByText("Zuschneiden").ClickAsync();
        await quick.GoAsync(_address);
        await PressAsync(quick, "ArrowDown", "j");
        await Assertions.Expect(Card(quick, 0).GetByText("geprüft")).ToBeVisibleAsync();

        await slow.Button("schon").ClickAsync();

        await Assertions.Expect(slow.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Inzwischen");
        await slow.Button("schon").ClickAsync();
        await Assertions.Expect(Card(slow, 1).Locator(".beitrag-text")).ToHaveTextAsync("schon um 18 Uhr");
        await Assertions.Expect(Card(slow, 1).GetByText("geprüft")).ToBeVisibleAsync();
    }

    private static ILocator Card(Visitor visitor, int index) => visitor.Page.Locator(".beitrag").Nth(index);

    private static async Task PressAsync(Visitor visitor, params string[] keys)
    {
        foreach (var key in keys)
        {
            await visitor.Page.Keyboard.PressAsync(key);
        }
    }
}
