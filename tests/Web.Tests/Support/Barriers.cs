using Deque.AxeCore.Playwright;

using Fokuslupe.Testing;

namespace Fokuslupe.Web.Tests.Support;

/// <summary>What every page must be in every look: free of barriers, titled, with one heading, not wider than the screen.</summary>
internal static class Barriers
{
    private static readonly Look[] Looks = [new(), new(ColorScheme.Dark), new(Phone: true), new(ColorScheme.Dark, Phone: true)];

    /// <summary>Looks at one page in light and dark, wide and narrow, and leaves a screenshot of each (artifacts/screens/name-look.png) for people to look at; <c>ready</c> waits for what a script brings in.</summary>
    public static async Task AssertNoneAsync(Chromium chromium, TestService service, string name, string address, Func<IPage, Task>? ready = null)
    {
        foreach (var look in Looks)
        {
            await using var visitor = await Visitor.OpenAsync(chromium, service, look);
            await visitor.GoAsync(address);
            if (ready is not null)
            {
                await ready(visitor.Page);
            }

            await visitor.Page.ScreenshotAsync(new() { Path = Repository.PathOf("artifacts", "screens", $"{name}-{look}.png"), FullPage = true });
            var violations = (await visitor.Page.RunAxe()).Violations;

            Assert.Empty(violations.Select(v => $"{look}: {v.Id} {v.Help} {string.Join("; ", v.Nodes.Take(3).Select(node => node.Html))}"));
            Assert.Equal(1, await visitor.Page.Locator("h1").CountAsync());
            Assert.EndsWith(" – Fokuslupe", await visitor.Page.TitleAsync(), StringComparison.Ordinal);
            Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"), $"{look}: wider than the screen");
        }
    }
}
