namespace Fokuslupe.Api.Tests.Support;

/// <summary>One service for all tests that only read, or change what no other test looks at; it holds the sample minutes.</summary>
public sealed class SampleService : IAsyncLifetime, IDisposable
{
    private readonly TestService _service = new();

    public HttpClient Client => _service.Client;

    public async Task InitializeAsync()
    {
        await _service.ReadyAsync();
        var response = await Client.SendAsync(HttpMethod.Post, "/api/beispieldaten");
        foreach (var upload in (await response.JsonAsync()).List("auftraege"))
        {
            Assert.Equal("fertig", (await Client.FinishAsync(upload.Number("auftrag"))).Text("status"));
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _service.Dispose();
}

[CollectionDefinition(Name)]
public sealed class SampleServiceTests : ICollectionFixture<SampleService>
{
    public const string Name = "sample service";
}
