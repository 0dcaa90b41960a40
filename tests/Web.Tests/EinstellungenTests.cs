using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>The settings and the handbook as people use them.</summary>
[Collection(BrowserTests.Name)]
public sealed class EinstellungenTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    public static TheoryData<string, string> Pages => new()
    {
        { "einstellungen", "/einstellungen" },
        { "einstellungen-kataloge", "/einstellungen/kataloge" },
        { "einstellungen-katalog", "/einstellungen/kataloge/ab-2024" },
        { "einstellungen-gremien", "/einstellungen/gremien" },
        { "einstellungen-begriffe", "/einstellungen/begriffe?satz=Das%20KH%20ist%20weit&wirkung=true" },
        { "einstellungen-datenschutz", "/einstellungen/datenschutz" },
        { "einstellungen-funde", "/einstellungen/datenschutz/1" },
        { "hilfe", "/hilfe" },
        { "hilfe-suche", "/hilfe?q=Gremien" },
        { "hilfe-kapitel", "/hilfe/einstellungen" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Page_InEveryLook_HasNoBarrier(string name, string address) => Barriers.AssertNoneAsync(chromium, site.Service, name, address);

    [Fact]
    public async Task Settings_WithoutScript_AreChangedTakenBackAndGuardedAgainstOthers()
    {
        using var service = new TestService();
        await Uploads.ImportAsync(service, "<b>eins.txt", SampleFile.Minutes);
        await Uploads.ImportAsync(service, "zwei.txt", SampleFile.Minutes.Replace("Fokusgruppe Mobilität", "Fokusgruppe Wohnen", StringComparison.Ordinal));
        await using var quick = await Visitor.OpenAsync(chromium, service, new Look(Script: false));
        await using var slow = await Visitor.OpenAsync(chromium, service, new Look(Script: false));
        await quick.GoAsync("/einstellungen/gremien");
        await slow.GoAsync("/einstellungen/gremien");

        await RenameAsync(quick, "<script>alert(1)</script>");
        await Assertions.Expect(quick.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("heißt jetzt");
        await Assertions.Expect(quick.Page.Locator("tbody th").First).ToHaveTextAsync("<script>alert(1)</script>");
        await RenameAsync(slow, "Anders");
        await Assertions.Expect(slow.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Inzwischen geändert");
        await slow.Button("Letzte Änderung zurücknehmen").ClickAsync();
        await Assertions.Expect(slow.Page.Locator("tbody th").First).ToHaveTextAsync("Fokusgruppe Mobilität");

        // Its colour is a mark before the name, wherever the Gremium is named.
        await slow.Page.GetByText("Ändern", new() { Exact = true }).Nth(1).ClickAsync();
        await slow.Page.GetByLabel("Farbe").First.SelectOptionAsync("gruen");
        await slow.Button("Farbe setzen").First.ClickAsync();
        foreach (var address in (string[])["/einstellungen/gremien", "/protokolle", "/protokolle/1"])
        {
            await slow.GoAsync(address);
            var mark = slow.Page.Locator(".gremium[data-farbe='gruen']").First;
            await Assertions.Expect(mark).ToHaveTextAsync("Fokusgruppe Mobilität");
            await Assertions.Expect(mark).ToHaveCSSAsync("--hue", "145");
        }

        await quick.GoAsync("/einstellungen/begriffe");
        await quick.Page.GetByLabel("Abkürzung", new() { Exact = true }).FillAsync("XQZ");
        await quick.Page.GetByLabel("steht für").FillAsync("Krankenhaus");
        await quick.Button("Abkürzung aufnehmen").ClickAsync();
        await quick.Page.GetByLabel("So würde dieser Satz eingeordnet").FillAsync("Das XQZ hat zu wenige Ärzte");
        await quick.Button("Einordnen").ClickAsync();
        await Assertions.Expect(quick.Page.Locator("dl .chip").Last).ToHaveTextAsync("Ärztliche Versorgung und Pflege");

        await quick.GoAsync("/einstellungen/kataloge");
        await quick.Button("«Bericht ab 2024» als Vorlage nehmen").ClickAsync();
        await quick.Page.GetByLabel("Wohnen", new() { Exact = true }).SelectOptionAsync("0");
        await quick.Button("Speichern").ClickAsync();
        await Assertions.Expect(quick.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Zum Kapitel «Wohnen»");
    }

    [Fact]
    public async Task Handbook_IsSearchedAndRead()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/hilfe");

        await visitor.Page.GetByRole(AriaRole.Searchbox).FillAsync("herauslösen");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Locator(".ranking a").First.ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("h2#gremien")).ToBeInViewportAsync();
        await visitor.Page.Locator("[rel=next]").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Datenschutz");
    }

    private static async Task RenameAsync(Visitor visitor, string name)
    {
        await visitor.Page.GetByText("Ändern", new() { Exact = true }).Nth(1).ClickAsync();
        await visitor.Page.GetByLabel("Name").First.FillAsync(name);
        await visitor.Button("Umbenennen").First.ClickAsync();
    }
}
