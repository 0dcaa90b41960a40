using Deque.AxeCore.Playwright;

using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

[Collection(BrowserTests.Name)]
public sealed class UploadTests(Chromium chromium) : IDisposable
{
    private readonly TestService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Upload_ByFileDialog_LeadsToTheContributions()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync("/");

        await visitor.Page.GetByLabel("Dateien wählen").SetInputFilesAsync(SampleFile.Text("mobil.txt", SampleFile.Minutes));
        await visitor.Button("Hochladen").ClickAsync();
        await visitor.Link("Ansehen").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("h1")).ToContainTextAsync("Fokusgruppe Mobilität");
        await Assertions.Expect(visitor.Page.Locator(".beitrag-text").First).ToHaveTextAsync(SampleFile.FirstCard);
        await Assertions.Expect(visitor.Page.Locator("mark").First).ToHaveTextAsync(SampleFile.FirstCard);
    }

    [Fact]
    public async Task Upload_Finished_RenewsTheList()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync("/");

        await visitor.Page.GetByLabel("Dateien wählen").SetInputFilesAsync(SampleFile.Text("mobil.txt", SampleFile.Minutes));
        await visitor.Button("Hochladen").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("#jobs .job-note")).ToContainTextAsync("5 Beiträge gelesen, davon");
        await Assertions.Expect(visitor.Page.Locator("#overview").GetByText("12.03.2024").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Upload_ManyFilesWithABadOne_SaysWhatToDoAboutIt()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync("/");

        await visitor.Page.GetByLabel("Dateien wählen").SetInputFilesAsync(
            [SampleFile.Text("leer.txt", ""), SampleFile.Text("mobil.txt", SampleFile.Minutes)]);
        await visitor.Button("Hochladen").ClickAsync();

        var bad = visitor.Page.Locator("#jobs li").Filter(new() { HasText = "leer.txt" });
        await Assertions.Expect(bad).ToHaveClassAsync("failed");
        await Assertions.Expect(bad).ToContainTextAsync("Bitte");
        await Assertions.Expect(visitor.Link("Ansehen")).ToHaveCountAsync(1);
        Assert.Empty((await visitor.Page.RunAxe()).Violations.Select(v => v.Id));
    }

    [Fact]
    public async Task Upload_SameFileTwice_LinksToTheFirst()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync("/");
        var file = SampleFile.Text("mobil.txt", SampleFile.Minutes);

        for (var i = 0; i < 2; i++)
        {
            await visitor.Page.GetByLabel("Dateien wählen").SetInputFilesAsync(file);
            await visitor.Button("Hochladen").ClickAsync();
            await Assertions.Expect(visitor.Link("Ansehen")).ToHaveCountAsync(1);
        }

        await Assertions.Expect(visitor.Page.Locator("#jobs li")).ToHaveCountAsync(1);
        await Assertions.Expect(visitor.Page.Locator("#jobs .failed")).ToContainTextAsync("schon");
    }

    [Fact]
    public async Task Upload_SameFileWhileItIsRead_KeepsTheRowInWhichItIs()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync("/");
        // The page does not hear that the first import has ended.
        var end = new TaskCompletionSource();
        await visitor.Page.RouteAsync("**/ereignisse", async route =>
        {
            await end.Task;
            await route.ContinueAsync();
        });
        await visitor.Page.GetByLabel("Dateien wählen").SetInputFilesAsync(SampleFile.Text("mobil.txt", SampleFile.Minutes));
        await visitor.Button("Hochladen").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#jobs [data-protokoll]")).ToHaveCountAsync(1);

        await visitor.Page.GetByLabel("Dateien wählen").SetInputFilesAsync(
            [SampleFile.Text("mobil.txt", SampleFile.Minutes), SampleFile.Text("kopie.txt", SampleFile.Minutes)]);
        await visitor.Button("Hochladen").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("#jobs .failed").Filter(new() { HasText = "kopie.txt" })).ToContainTextAsync("schon");
        await Assertions.Expect(visitor.Page.Locator("#jobs li")).ToHaveCountAsync(2);
        end.SetResult();
        await Assertions.Expect(visitor.Page.Locator("#jobs li").Filter(new() { HasText = "mobil.txt" })).ToContainTextAsync("5 Beiträge gelesen");
    }

    [Fact]
    public async Task Upload_ByDrop_ReadsTheFile()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync("/");
        var dropped = await visitor.Page.EvaluateHandleAsync(
            "text => { const data = new DataTransfer(); data.items.add(new File([text], 'mobil.txt')); return data; }", SampleFile.Minutes);

        await visitor.Page.Locator("#dropzone").DispatchEventAsync("drop", new { dataTransfer = dropped });

        await Assertions.Expect(visitor.Link("Ansehen")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Upload_WithoutScript_TakesGoodFilesAndExplainsBadOnes()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service, new Look(Script: false));
        await visitor.GoAsync("/");

        await visitor.Page.GetByLabel("Dateien wählen").SetInputFilesAsync(
            [SampleFile.Text("leer.txt", ""), SampleFile.Text("mobil.txt", SampleFile.Minutes)]);
        await visitor.Button("Hochladen").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".kern-alert--success")).ToContainTextAsync("1 Protokoll");
        await Assertions.Expect(visitor.Page.Locator(".kern-alert--danger")).ToContainTextAsync("«leer.txt»");
        await ReloadUntilReadAsync(visitor);
        await Assertions.Expect(visitor.Page.Locator("#overview").GetByText("Fokusgruppe Mobilität").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Beispieldaten_Button_ImportsAllFourteen(bool script)
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service, new Look(Script: script));
        await visitor.GoAsync("/");

        await visitor.Button("Beispieldaten laden").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".kern-alert--success")).ToContainTextAsync("14");
        await Assertions.Expect(visitor.Page.Locator("#overview .figures dd").First).ToHaveTextAsync("14");
        await visitor.GoAsync("/protokolle");
        await Assertions.Expect(visitor.Page.Locator("tbody tr")).ToHaveCountAsync(14);
    }

    [Fact]
    public async Task Cancel_OfAWaitingFile_LeavesItOutAndReadsTheOthers()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync("/");
        var files = Enumerable.Range(1, 6).Select(number => SampleFile.Text($"bus{number}.txt", SampleFile.Minutes.Replace("18 Uhr", $"{number} Uhr", StringComparison.Ordinal)));
        // Slow transfers keep the others waiting.
        await visitor.Page.RouteAsync("**/api/protokolle", async route =>
        {
            await Task.Delay(1500);
            await route.ContinueAsync();
        });
        await visitor.Page.GetByLabel("Dateien wählen").SetInputFilesAsync(files);
        await visitor.Button("Hochladen").ClickAsync();

        await visitor.Page.Locator("#jobs li").Filter(new() { HasText = "bus6.txt" }).GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(visitor.Link("Ansehen")).ToHaveCountAsync(5, new() { Timeout = 20_000 });
        await Assertions.Expect(visitor.Page.Locator("#overview .figures dd").First).ToHaveTextAsync("5");
    }

    private static async Task ReloadUntilReadAsync(Visitor visitor)
    {
        for (var i = 0; i < 100 && await visitor.Page.GetByText("Stand aktualisieren").IsVisibleAsync(); i++)
        {
            await visitor.Link("Stand aktualisieren").ClickAsync();
        }
    }
}
