using Fokuslupe.Testing;
using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>
/// Takes the pictures of the handbook from the sample data, when asked: FOKUSLUPE_HANDBUCH=1. Before they are committed they are made
/// small, for a page may weigh little: convert x.png -resize 960x -dither None -colors 40 PNG8:x.png.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class HandbuchbilderTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    private static readonly (string Name, string Address)[] Pictures =
    [
        ("start", "/"),
        ("protokoll", "/protokolle/2"),
        ("beitraege", "/beitraege"),
        ("handlungsfelder", "/handlungsfelder"),
        ("modelle", "/modelle"),
        ("anliegen", "/anliegen"),
        ("anliegen-details", "{anliegen}"),
        ("empfehlung", "{empfehlung}"),
        ("kataloge", "/einstellungen/kataloge"),
        ("gremien", "/einstellungen/gremien"),
        ("begriffe", "/einstellungen/begriffe?satz=Im%20Kreishaus%20fehlt%20eine%20Beratung%20am%20Abend"),
        ("datenschutz", "/einstellungen/datenschutz"),
    ];

    [Fact]
    public async Task Pictures_WhenAskedFor_AreTaken()
    {
        if (Environment.GetEnvironmentVariable("FOKUSLUPE_HANDBUCH") != "1")
        {
            return;
        }

        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        foreach (var (name, address) in Pictures)
        {
            await visitor.GoAsync(address.Replace("{anliegen}", site.Anliegen, StringComparison.Ordinal).Replace("{empfehlung}", site.Empfehlung, StringComparison.Ordinal));
            await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await visitor.Page.ScreenshotAsync(new() { Path = Repository.PathOf("docs", "handbuch", "bilder", name + ".png") });
        }
    }
}
