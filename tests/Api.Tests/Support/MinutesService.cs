using Fokuslupe.Testing;

namespace Fokuslupe.Api.Tests.Support;

/// <summary>A service of its own for the tests of one class, with some of the sample minutes.</summary>
public sealed class MinutesService : IAsyncLifetime, IDisposable
{
    private const int Count = 5;

    private readonly TestService _service = new();

    /// <summary>The minutes, by name.</summary>
    public static IReadOnlyList<string> Minutes { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("corpora", "protokolle"), "20*.txt").Order(StringComparer.Ordinal).Take(Count)];

    public HttpClient Client => _service.Client;

    public async Task InitializeAsync()
    {
        await _service.ReadyAsync();
        foreach (var file in Minutes)
        {
            await Client.ImportAsync(await File.ReadAllBytesAsync(file), Path.GetFileName(file));
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _service.Dispose();
}
