using System.Net;

using Fokuslupe.Api.Health;
using Fokuslupe.Api.Tests.Support;

using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Fokuslupe.Api.Tests.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task Service_BeforeItsModelsAreLoaded_LivesAndSendsProgramsBack()
    {
        // Without its background services it never becomes ready.
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.RemoveAll<IHostedService>()));
        using var client = factory.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(HttpMethod.Get, "/health/live")).StatusCode);
        foreach (var path in (string[])["/health/ready", "/api/handlungsfelder", "/api/protokolle"])
        {
            var response = await client.SendAsync(HttpMethod.Get, path);
            await response.ProblemAsync(503, "not-ready");
            Assert.NotNull(response.Headers.RetryAfter);
        }
    }

    [Fact]
    public async Task Page_BeforeTheModelsAreLoaded_WaitsAndGivesUpWithTheStart()
    {
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.RemoveAll<IHostedService>()));
        using var client = factory.CreateClient();

        var waiting = client.SendAsync(HttpMethod.Get, "/");
        Assert.NotSame(waiting, await Task.WhenAny(waiting, Task.Delay(200)));
        factory.Services.GetRequiredService<Readiness>().GiveUp();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await waiting).StatusCode);
    }

    [Fact]
    public async Task Service_OnceStarted_IsReady()
    {
        await using var service = await new TestService().ReadyAsync();

        Assert.Equal("bereit", (await service.Client.ReadAsync("/health/ready")).Text("status"));
    }
}
