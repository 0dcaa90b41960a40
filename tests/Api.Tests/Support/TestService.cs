using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Fokuslupe.Api.Tests.Support;

/// <summary>The real service on a free port of this machine, with its data in a folder of its own.</summary>
public sealed class TestService : WebApplicationFactory<Program>
{
    private readonly bool _ownsFolder;
    private readonly IReadOnlyDictionary<string, string?> _settings;

    /// <summary>Starts a service.</summary>
    /// <param name="folder">Folder of the database; null for a new one that is deleted in the end.</param>
    /// <param name="settings">Configuration by key.</param>
    public TestService(string? folder = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        _ownsFolder = folder is null;
        _settings = settings ?? new Dictionary<string, string?>();
        Folder = folder ?? Directory.CreateTempSubdirectory("fokuslupe-api-").FullName;
        UseKestrel(0);
        StartServer();
        Client = CreateClient();
    }

    /// <summary>Where the database lies.</summary>
    public string Folder { get; }

    /// <summary>Talks to the service over the network.</summary>
    public HttpClient Client { get; }

    /// <summary>Waits until the service takes requests.</summary>
    public async Task<TestService> ReadyAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!(await Client.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode)
        {
            await Task.Delay(10, patience.Token);
        }

        return this;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Fokuslupe:Datenbank:Path", Path.Combine(Folder, "fokuslupe.db"));
        builder.ConfigureLogging(logging => logging.ClearProviders());
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _ownsFolder && Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
