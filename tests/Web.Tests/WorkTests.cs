using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>Deleting: what changes the data besides corrections.</summary>
[Collection(BrowserTests.Name)]
public sealed class WorkTests(Chromium chromium) : IDisposable
{
    private readonly TestService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Delete_AsksBeforeItDeletes()
    {
        var address = await Uploads.ImportAsync(_service, "mobil.txt", SampleFile.Minutes);
        await using var visitor = await Visitor.OpenAsync(chromium, _service, new Look(Script: false));
        await visitor.GoAsync(address);

        await visitor.Link("Protokoll löschen …").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Protokoll löschen?");
        await visitor.Button("Endgültig löschen").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".kern-alert--success")).ToContainTextAsync("gelöscht");
        await Assertions.Expect(visitor.Page.GetByText("Noch ist kein Protokoll eingelesen.")).ToBeVisibleAsync();
    }
}
