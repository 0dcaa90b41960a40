using System.Net.Http.Json;
using System.Text.Json;

using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>What stands in a document or in an address is shown as text; what is out of order is explained.</summary>
[Collection(BrowserTests.Name)]
public sealed class HostileInputTests(Chromium chromium) : IDisposable
{
    private const string Script = "<script>alert(1)</script> Wir fordern <img src=x onerror=alert(2)> mehr Busse am Abend";

    private readonly TestService _service = new();

    public void Dispose() => _service.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Markup_InNameAndText_IsShownAsText(bool script)
    {
        const string name = "<b onclick=alert(3)>fett.txt";
        await using var visitor = await Visitor.OpenAsync(chromium, _service, new Look(Script: script));
        await visitor.GoAsync("/");
        await visitor.Page.GetByLabel("Dateien wählen").SetInputFilesAsync(
            [SampleFile.Text(name, SampleFile.Minutes.Replace(SampleFile.FirstCard, Script, StringComparison.Ordinal)), SampleFile.Text("<i>leer.txt", "")]);
        await visitor.Button("Hochladen").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("<i>leer.txt").First).ToBeVisibleAsync();
        if (script)
        {
            // The names stand there before anything is sent; who leaves now stops the upload.
            await Assertions.Expect(visitor.Link("Ansehen")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        }

        await visitor.GoAsync("/protokolle/1");
        while (await visitor.Page.GetByText("wird gerade gelesen").IsVisibleAsync())
        {
            await visitor.Page.ReloadAsync();
        }

        await Assertions.Expect(visitor.Page.Locator(".beitrag-text").First).ToHaveTextAsync(Script);
        Assert.Contains(Script, await visitor.Page.Locator(".source-text").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await visitor.Page.Locator("main img, main script:not([type='application/json']), main b, main i").CountAsync());
    }

    [Fact]
    public async Task Markup_InAPicture_IsDrawnAsText()
    {
        const string title = "</script><img src=x onerror=alert(4)> <b>Busse</b>";
        await Uploads.ImportAsync(_service, "mobil.txt", SampleFile.Minutes);
        var list = await _service.Client.GetFromJsonAsync<JsonElement>("/api/anliegen?groesse=1");
        var anliegen = list.GetProperty("anliegen")[0];
        using var change = new HttpRequestMessage(HttpMethod.Patch, $"/api/anliegen/{anliegen.GetProperty("id").GetString()}") { Content = JsonContent.Create(new { titel = title }) };
        change.Headers.TryAddWithoutValidation("If-Match", $"\"{anliegen.GetProperty("version").GetInt32()}\"");
        (await _service.Client.SendAsync(change)).EnsureSuccessStatusCode();
        await using var visitor = await Visitor.OpenAsync(chromium, _service);

        await visitor.GoAsync($"/handlungsfelder/{anliegen.GetProperty("handlungsfeld").GetString()}");

        var figure = visitor.Page.Locator("[data-chart]", new() { Has = visitor.Page.Locator("table", new() { HasText = title }) }).First;
        await figure.ScrollIntoViewIfNeededAsync();
        var canvas = figure.Locator("canvas");
        await Assertions.Expect(canvas).ToBeVisibleAsync();
        // Over the bar its tooltip names it.
        var before = await canvas.EvaluateAsync<string>("canvas => canvas.toDataURL()");
        await canvas.HoverAsync();
        await Assertions.Expect(visitor.Page.Locator(".chart-area img, .chart-area b, main script:not([type='application/json'])")).ToHaveCountAsync(0);
        Assert.NotEqual(before, await canvas.EvaluateAsync<string>("canvas => canvas.toDataURL()"));
        await Assertions.Expect(figure.Locator("table th", new() { HasText = title })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Form_WithoutItsToken_ChangesNothingAndSaysWhatToDo()
    {
        var address = await Uploads.ImportAsync(_service, "mobil.txt", SampleFile.Minutes);
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync(address + "/loeschen");
        await visitor.Page.EvaluateAsync("document.querySelector('[name=__RequestVerificationToken]').remove()");

        await visitor.Button("Endgültig löschen").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("main")).ToContainTextAsync("Es wurde nichts geändert");
        await visitor.GoAsync(address);
        await Assertions.Expect(visitor.Page.Locator("h1")).ToContainTextAsync("Fokusgruppe Mobilität");
    }

    [Theory]
    [InlineData("/protokolle/999")]
    [InlineData("/protokolle/eins")]
    [InlineData("/anliegen/keins")]
    [InlineData("/handlungsempfehlungen/999")]
    public async Task Address_OfNothing_IsExplained(string address)
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service);

        var answer = await visitor.Page.GotoAsync(address);

        Assert.Equal(404, answer!.Status);
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Diese Seite gibt es nicht");
    }

    [Fact]
    public async Task Field_ThatTheFormDoesNotOffer_IsRefused()
    {
        var address = await Uploads.ImportAsync(_service, "mobil.txt", SampleFile.Minutes);
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync(address);
        await visitor.Page.EvaluateAsync("document.querySelector('[name=handlungsfeld] option:checked').value = 'weltall'");
        await visitor.Page.GetByText("Einordnung ändern").First.ClickAsync();

        await visitor.Button("Speichern").First.ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("main")).ToContainTextAsync("Es wurde nichts geändert");
    }
}
