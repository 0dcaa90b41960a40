namespace Fokuslupe.Web.Tests.Support;

/// <summary>How a person looks at the pages.</summary>
public sealed record Look(ColorScheme Scheme = ColorScheme.Light, bool Phone = false, bool Script = true)
{
    /// <summary>For the name of a screenshot.</summary>
    public override string ToString() => $"{(Phone ? "phone" : "desktop")}-{(Scheme == ColorScheme.Dark ? "dark" : "light")}";
}

/// <summary>A person with a browser window. When it closes, nothing may have failed in it and no other host been asked.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private Visitor(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public static async Task<Visitor> OpenAsync(Chromium chromium, TestService service, Look? look = null)
    {
        look ??= new Look();
        var home = service.Client.BaseAddress!.ToString();
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = home,
            Locale = "de-DE",
            ColorScheme = look.Scheme,
            JavaScriptEnabled = look.Script,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = look.Phone ? new ViewportSize { Width = 360, Height = 740 } : new ViewportSize { Width = 1280, Height = 900 },
        });
        var visitor = new Visitor(context, await context.NewPageAsync());
        visitor.Watch(home);
        return visitor;
    }

    public Task GoAsync(string address) => Page.GotoAsync(address);

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_faults);
    }

    private void Watch(string home)
    {
        _context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(home, StringComparison.Ordinal))
            {
                _faults.Add($"request to {request.Url}");
            }
        };
        Page.PageError += (_, error) => _faults.Add(error);
        Page.Dialog += (_, dialog) => _faults.Add($"dialog: {dialog.Message}");
        Page.Console += (_, message) =>
        {
            // The browser also reports every answer of 4xx here; those the tests provoke.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                _faults.Add(message.Text);
            }
        };
    }
}
