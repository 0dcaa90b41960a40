namespace Fokuslupe.Web.Tests.Support;

/// <summary>A service with the sample data, for tests that only look.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    public TestService Service { get; } = new();

    /// <summary>Address of the first Anliegen of the list.</summary>
    public string Anliegen { get; private set; } = "";

    /// <summary>Address of a draft made from it.</summary>
    public string Empfehlung { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await Uploads.ImportSamplesAsync(Service);
        var list = await Service.Client.GetStringAsync(new Uri("/anliegen", UriKind.Relative));
        Anliegen = System.Text.RegularExpressions.Regex.Match(list, "class=\"title\" href=\"(/anliegen/[^\"?]+)\"").Groups[1].Value;
        using var draft = await Service.Client.PostAsync(new Uri($"/api{Anliegen}/entwurf", UriKind.Relative), null);
        draft.EnsureSuccessStatusCode();
        Empfehlung = "/handlungsempfehlungen/1";
    }

    public Task DisposeAsync()
    {
        Service.Dispose();
        return Task.CompletedTask;
    }
}
