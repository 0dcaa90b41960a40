using Fokuslupe.Testing;

using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Fokuslupe.Api.Tests.OpenApi;

public sealed class OpenApiTests
{
    private const string Update = "FOKUSLUPE_APPROVE_OPENAPI";

    [Fact]
    public async Task OpenApi_WholeInterface_IsTheApprovedOne()
    {
        // The description needs neither database nor models.
        await using var service = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.RemoveAll<IHostedService>()));
        var current = (await service.CreateClient().GetStringAsync("/swagger/v1/swagger.json")).ReplaceLineEndings("\n") + "\n";
        var path = Repository.PathOf("tests", "Api.Tests", "approved", "openapi.json");
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            await File.WriteAllTextAsync(path, current);
        }

        Assert.True(
            current == await File.ReadAllTextAsync(path),
            $"The interface has changed. If that is meant, run the test once with {Update}=1 and commit {path}.");
    }
}
