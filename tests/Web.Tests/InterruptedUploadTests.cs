using Fokuslupe.Testing;
using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

[Collection(BrowserTests.Name)]
public sealed class InterruptedUploadTests(Chromium chromium) : IDisposable
{
    private const int Files = 12;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fokuslupe-interrupted-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Service_KilledDuringAnUpload_LeavesAPageThatGoesOnAndLosesNothing()
    {
        var (project, dll) = (Repository.PathOf("src", "Api"), typeof(Program).Assembly.Location);
        var files = Enumerable.Range(0, Files).Select(number =>
            SampleFile.Text($"bus{number}.txt", SampleFile.Minutes.Replace("18 Uhr", $"{number} Uhr", StringComparison.Ordinal))).ToList();
        var first = await RunningService.StartAsync(project, _folder.FullName, dll);
        var port = first.Port;
        await using var context = await chromium.Browser.NewContextAsync(new() { BaseURL = $"http://127.0.0.1:{port}", Locale = "de-DE" });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByLabel("Dateien wählen").SetInputFilesAsync(files);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hochladen", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ansehen" })).Not.ToHaveCountAsync(0, new() { Timeout = 60_000 });

        await first.DisposeAsync();
        await using var second = await RunningService.StartAsync(port, project, _folder.FullName, dll);

        // Each file is read, or says that it has to be sent again.
        await Assertions.Expect(page.Locator("#jobs progress")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        foreach (var failed in await page.Locator("#jobs .failed .job-note").AllInnerTextsAsync())
        {
            Assert.Contains("noch einmal", failed, StringComparison.Ordinal);
        }

        await page.GotoAsync("/");
        await page.GetByLabel("Dateien wählen").SetInputFilesAsync(files);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hochladen", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ansehen" })).ToHaveCountAsync(Files, new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#overview .figures dd").First).ToHaveTextAsync(Files.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
