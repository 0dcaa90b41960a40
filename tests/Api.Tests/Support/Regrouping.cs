using System.Net;
using System.Text.Json;

namespace Fokuslupe.Api.Tests.Support;

/// <summary>Full regroupings as tests ask for them.</summary>
internal static class Regrouping
{
    private const string Proposal = "/api/anliegen/regruppierung";

    /// <summary>Runs a regrouping to its end and returns the proposal with its ETag.</summary>
    public static async Task<(JsonElement Proposal, string ETag)> RegroupAsync(this HttpClient client)
    {
        var response = await client.SendAsync(HttpMethod.Post, "/api/anliegen/regruppieren");
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var auftrag = await client.FinishAsync((await response.JsonAsync()).Number("id"));
        Assert.Equal("fertig", auftrag.Text("status"));
        Assert.NotEqual("", auftrag.Text("meldung"));
        var proposal = await client.GetAsync(new Uri(Proposal, UriKind.Relative));
        return (await proposal.JsonAsync(), proposal.Headers.ETag!.Tag);
    }

    public static Task<HttpResponseMessage> AcceptAsync(this HttpClient client, string? etag) =>
        client.SendAsync(HttpMethod.Post, $"{Proposal}/annehmen", ifMatch: etag);

    public static Task<HttpResponseMessage> DropAsync(this HttpClient client, string? etag) =>
        client.SendAsync(HttpMethod.Post, $"{Proposal}/verwerfen", ifMatch: etag);

    /// <summary>Number of Anliegen that a proposal changes.</summary>
    public static int Changes(this JsonElement proposal) =>
        ((string[])["neu", "umbenannt", "gewachsen", "geschrumpft", "geteilt", "zusammengefuehrt", "verschwunden"])
            .Sum(kind => proposal.List(kind).Count);
}
