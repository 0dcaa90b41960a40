using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>Merging, moving, renaming, and taking it back.</summary>
[Collection(BrowserTests.Name)]
public sealed class AnliegenDecisionTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    private const string Opposed = "/anliegen/zusammenfuehren?anliegen=freizeit-schwimmbad&anliegen=freizeit-schwimmbad-aufgeben";

    [Fact]
    public async Task Merge_WithoutScript_IsDoneAndTakenBack()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/anliegen?handlungsfeld=bildung");
        var first = await visitor.Page.Locator("tbody a.title").First.InnerTextAsync();
        await visitor.Page.Locator("tbody [type=checkbox]").Nth(0).CheckAsync();
        await visitor.Page.Locator("tbody [type=checkbox]").Nth(1).CheckAsync();

        await visitor.Button("Ausgewählte zusammenführen …").ClickAsync();
        await visitor.Button("Zusammenführen").ClickAsync();

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"1 Anliegen ist jetzt Teil von «{first}»");
        await UndoAsync(visitor);
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync(first);
    }

    [Fact]
    public async Task Merge_ByKeyboard_OfOpposedOnes_AsksFirst()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync(Opposed);
        var keys = visitor.Page.Keyboard;

        await visitor.Page.GetByRole(AriaRole.Radio).First.FocusAsync();
        while (!await visitor.Page.GetByLabel("Ja, trotz des Gegensatzes").EvaluateAsync<bool>("element => element === document.activeElement"))
        {
            await keys.PressAsync("Tab");
        }

        await keys.PressAsync("Space");
        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Teil von «");
        await visitor.GoAsync("/anliegen/entscheidungen");
        await Assertions.Expect(visitor.Page.Locator(".log > li").First).ToContainTextAsync("trotz Gegensatz");
        await UndoAsync(visitor);
    }

    [Fact]
    public async Task Drag_OfARowAndOfBelege_MergesAndMoves()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/anliegen?handlungsfeld=mobilitaet");
        var rows = visitor.Page.Locator("tr[data-anliegen]");
        var title = await rows.Nth(0).Locator("a.title").InnerTextAsync();

        await DragAsync(visitor, rows.Nth(1).Locator(".trend"), rows.Nth(0).Locator(".trend"));
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"Teil von «{title}»");
        var cards = visitor.Page.Locator(".belege > li");
        await cards.Nth(0).GetByRole(AriaRole.Checkbox).CheckAsync();
        await cards.Nth(1).GetByRole(AriaRole.Checkbox).CheckAsync();
        var target = visitor.Page.Locator("[data-ziel]").First;
        var name = await target.GetByRole(AriaRole.Link).InnerTextAsync();
        await DragAsync(visitor, cards.Nth(1), target);

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex($"2\\sBeiträge nach «{System.Text.RegularExpressions.Regex.Escape(name)}» verschoben"));
        await UndoAsync(visitor);
        await UndoAsync(visitor);
    }

    [Fact]
    public async Task Move_WithoutScript_IntoANewAnliegenWithAHostileTitle_ShowsItAsText()
    {
        const string title = "<script>alert(1)</script> =HYPERLINK(\"x\")";
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service, new Look(Script: false));
        await visitor.GoAsync("/anliegen?handlungsfeld=wohnen");
        await visitor.Page.Locator("tbody a.title").First.ClickAsync();
        await visitor.Page.Locator(".belege [type=checkbox]").First.CheckAsync();
        await visitor.Button("Ausgewählte verschieben …").ClickAsync();

        await visitor.Page.GetByLabel("Wörter im Titel").FillAsync("nirgends zu finden");
        await visitor.Button("Suchen").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("main")).ToContainTextAsync("Kein Anliegen hat diese Wörter");
        await visitor.Page.GetByLabel("Titel des neuen Anliegens").FillAsync(title);
        await visitor.Button("Neues Anliegen bilden").ClickAsync();

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"nach «{title}» verschoben");
        await visitor.GoAsync("/anliegen?q=hyperlink");
        await Assertions.Expect(visitor.Page.Locator("tbody a.title")).ToHaveTextAsync(title);
        await visitor.GoAsync("/anliegen/entscheidungen");
        await UndoAsync(visitor);
    }

    [Fact]
    public async Task Rename_OfWhatSomebodyElseChanged_IsNotStoredAndKeepsTheWords()
    {
        await using var slow = await Visitor.OpenAsync(chromium, site.Service);
        await using var quick = await Visitor.OpenAsync(chromium, site.Service);
        await slow.GoAsync(site.Anliegen);
        await quick.GoAsync(site.Anliegen);

        await quick.Button("Bestätigen").ClickAsync();
        await Assertions.Expect(quick.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Bestätigt");
        await slow.Page.GetByLabel("Titel").FillAsync("Andere Worte dafür");
        await slow.Button("Umbenennen").ClickAsync();

        await Assertions.Expect(slow.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Inzwischen hat jemand anderes");
        await Assertions.Expect(slow.Page.GetByText("von Menschen bestätigt")).ToBeVisibleAsync();
        await Assertions.Expect(slow.Page.GetByLabel("Titel")).ToHaveValueAsync("Andere Worte dafür");
        await slow.Button("Umbenennen").ClickAsync();
        await Assertions.Expect(slow.Page.Locator("h1")).ToHaveTextAsync("Andere Worte dafür");
        await UndoAsync(slow);
    }

    /// <summary>Takes one by its edge, as a link within it would be dragged for itself, and draws it to the other.</summary>
    private static async Task DragAsync(Visitor visitor, ILocator one, ILocator other)
    {
        await one.HoverAsync(new() { Position = new() { X = 3, Y = 3 } });
        await visitor.Page.Mouse.DownAsync();
        // Chromium looks for what is dragged where the button went down, on the screen: it has to start before the page scrolls.
        await one.HoverAsync(new() { Position = new() { X = 12, Y = 6 } });
        await other.HoverAsync();
        await other.HoverAsync();
        await visitor.Page.Mouse.UpAsync();
    }

    private static async Task UndoAsync(Visitor visitor)
    {
        if (!await visitor.Button("Rückgängig").First.IsVisibleAsync())
        {
            await visitor.GoAsync("/anliegen/entscheidungen");
        }

        await visitor.Button("Rückgängig").First.ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Rückgängig gemacht");
    }
}
