using System.Text.Json;

using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

/// <summary>What holds for each page that the navigation leads to, and for the first page below it.</summary>
[Collection(BrowserTests.Name)]
public sealed class EveryPageTests(Chromium chromium, SampleSite site) : IClassFixture<SampleSite>
{
    private const int MaxBytes = 250_000;
    private const int MaxStops = 60;

    [Fact]
    public async Task FirstView_OfEachPage_IsLight()
    {
        foreach (var address in await AddressesAsync())
        {
            await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
            var session = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
            await session.SendAsync("Network.enable");
            var bytes = 0.0;
            session.Event("Network.loadingFinished").OnEvent += (_, message) => bytes += message!.Value.GetProperty("encodedDataLength").GetDouble();

            await visitor.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

            Assert.InRange(bytes, 1_000, MaxBytes);
        }
    }

    [Fact]
    public async Task Tab_OnEachPage_GoesInReadingOrderAndIsSeen()
    {
        const string state = """
            () => {
              const element = document.activeElement;
              const before = window.tabStop;
              window.tabStop = element;
              const style = getComputedStyle(element);
              const box = element.getBoundingClientRect();
              return {
                name: element.outerHTML.slice(0, 120),
                end: element === document.body,
                follows: !before || before === document.body || before === element || !!(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
                // Within a date the browser itself marks day, month, year and calendar.
                seen: (style.outlineStyle !== 'none' || (before === element && element.type === 'date')) && box.width > 0 && box.height > 0,
              };
            }
            """;
        foreach (var address in await AddressesAsync())
        {
            await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
            await visitor.GoAsync(address);
            for (var stop = 0; stop < MaxStops; stop++)
            {
                await visitor.Page.Keyboard.PressAsync("Tab");
                var now = await visitor.Page.EvaluateAsync<JsonElement>(state);
                if (now.GetProperty("end").GetBoolean())
                {
                    break;
                }

                Assert.True(now.GetProperty("seen").GetBoolean(), $"{address}: the focus is not seen on {now.GetProperty("name")}");
                Assert.True(now.GetProperty("follows").GetBoolean(), $"{address}: the focus goes back to {now.GetProperty("name")}");
            }
        }
    }

    [Fact]
    public async Task SkipLink_LeadsToTheContent()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/anliegen");

        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");

        Assert.True(await visitor.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Fact]
    public async Task Zoom_To200Percent_HidesNothing()
    {
        foreach (var address in await AddressesAsync())
        {
            await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
            await visitor.Page.SetViewportSizeAsync(640, 450);
            await visitor.GoAsync(address);

            Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"), $"{address}: wider than the screen");
        }
    }

    /// <summary>The pages of the navigation, and of each the first one that it leads to in its own folder.</summary>
    private async Task<IReadOnlyList<string>> AddressesAsync()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, site.Service);
        await visitor.GoAsync("/");
        var links = (await HrefsAsync(visitor, ".site-nav a")).ToList();
        foreach (var link in links.ToArray())
        {
            await visitor.GoAsync(link);
            var below = (await HrefsAsync(visitor, "main a")).FirstOrDefault(href => link.Length > 1 && href.StartsWith(link + "/", StringComparison.Ordinal));
            links.AddRange(below is null ? [] : [below]);
        }

        Assert.True(links.Count > 10, "The navigation has lost its links.");
        return links;
    }

    private static Task<string[]> HrefsAsync(Visitor visitor, string selector) =>
        visitor.Page.EvaluateAsync<string[]>("selector => [...document.querySelectorAll(selector)].map(link => link.getAttribute('href')).filter(Boolean)", selector);
}
