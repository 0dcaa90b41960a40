using System.Net;
using System.Text.Json;

namespace Fokuslupe.Api.Tests.Support;

/// <summary>Drafts Handlungsempfehlungen for tests.</summary>
internal static class Entwurf
{
    /// <summary>Drafts one from the broadest Anliegen.</summary>
    public static async Task<(string Path, JsonElement Json)> CreateAsync(HttpClient client) =>
        await CreateAsync(client, (await client.ReadAsync("/api/anliegen?groesse=1")).List("anliegen")[0].Text("id"));

    /// <summary>Drafts one from an Anliegen.</summary>
    public static async Task<(string Path, JsonElement Json)> CreateAsync(HttpClient client, string anliegen)
    {
        var response = await client.SendAsync(HttpMethod.Post, $"/api/anliegen/{anliegen}/entwurf");
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return (response.Headers.Location!.ToString(), await response.JsonAsync());
    }
}
