using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

[Collection(BrowserTests.Name)]
public sealed class CorrectionTests(Chromium chromium) : IAsyncLifetime, IDisposable
{
    private readonly TestService _service = new();
    private string _address = "";

    public async Task InitializeAsync() => _address = await Uploads.ImportAsync(_service, "mobil.txt", SampleFile.Minutes);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _service.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Correction_OfTheField_IsShownAtTheCard(bool script)
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service, new Look(Script: script));
        await visitor.GoAsync(_address);

        await ChooseAsync(visitor, "Bildung");

        var card = visitor.Page.Locator(".beitrag").First;
        await Assertions.Expect(card.GetByRole(AriaRole.Status)).ToContainTextAsync("Gespeichert");
        await Assertions.Expect(card.Locator(".chip")).ToHaveTextAsync("Bildung");
    }

    [Fact]
    public async Task Correction_OfWhatSomebodyElseChanged_IsNotStoredAndSaysSo()
    {
        await using var slow = await Visitor.OpenAsync(chromium, _service);
        await using var quick = await Visitor.OpenAsync(chromium, _service);
        await slow.GoAsync(_address);
        await quick.GoAsync(_address);

        await ChooseAsync(quick, "Bildung");
        await Assertions.Expect(quick.Page.Locator(".beitrag").First.GetByText("Gespeichert")).ToBeVisibleAsync();
        await ChooseAsync(slow, "Armut");

        var card = slow.Page.Locator(".beitrag").First;
        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToContainTextAsync("Inzwischen");
        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToContainTextAsync("Armut");
        await Assertions.Expect(card.Locator(".chip")).ToHaveTextAsync("Bildung");
    }

    [Fact]
    public async Task Keyboard_Alone_UploadsAndCorrects()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        // The browser is told to hand its file dialog over when the first listener comes: long before it opens.
        visitor.Page.FileChooser += (_, _) => { };
        await visitor.GoAsync("/");

        await TabToAsync(visitor, "Dateien wählen oder hierher ziehen");
        var chooser = await visitor.Page.RunAndWaitForFileChooserAsync(() => visitor.Page.Keyboard.PressAsync("Enter"));
        await chooser.SetFilesAsync(SampleFile.Text("bus.txt", SampleFile.Minutes.Replace("Rufbus", "Nachtbus", StringComparison.Ordinal)));
        await TabToAsync(visitor, "Hochladen");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Link("Ansehen")).ToBeVisibleAsync();
        await TabToAsync(visitor, "Ansehen");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Page.Locator(".beitrag").First).ToBeVisibleAsync();
        await TabToAsync(visitor, "Zu den Beiträgen");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(visitor, "Einordnung ändern");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.TypeAsync("Bildung");
        await TabToAsync(visitor, "Speichern");
        await visitor.Page.Keyboard.PressAsync("Enter");

        var card = visitor.Page.Locator(".beitrag").First;
        await Assertions.Expect(card.GetByRole(AriaRole.Status)).ToContainTextAsync("Gespeichert");
        await Assertions.Expect(card.Locator(".chip")).ToHaveTextAsync("Bildung");
    }

    private static async Task ChooseAsync(Visitor visitor, string field)
    {
        var card = visitor.Page.Locator(".beitrag").First;
        await card.GetByText("Einordnung ändern").ClickAsync();
        await card.GetByLabel("Handlungsfeld").SelectOptionAsync(new SelectOptionValue { Label = field });
        await card.GetByText("Speichern").ClickAsync();
    }

    /// <summary>Presses Tab until what has the focus starts with this text, which must be visibly marked then.</summary>
    private static async Task TabToAsync(Visitor visitor, string label)
    {
        const string focused = """
            () => {
              const element = document.activeElement;
              const outline = getComputedStyle(element).outlineStyle;
              return { text: (element.labels?.[0] ?? element).textContent.trim(), marked: outline !== 'none' };
            }
            """;
        for (var presses = 0; presses < 60; presses++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            var now = await visitor.Page.EvaluateAsync<Focused>(focused);
            Assert.True(now.Marked, $"«{now.Text}» has the focus, but nothing shows it.");
            if (now.Text.StartsWith(label, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"«{label}» is not reached with Tab.");
    }

    private sealed class Focused
    {
        public string Text { get; set; } = "";

        public bool Marked { get; set; }
    }
}
