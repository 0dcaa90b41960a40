using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Fokuslupe.Api.Tests.Support;

/// <summary>What tests ask of the service again and again.</summary>
internal static class ServiceClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static Task<HttpResponseMessage> UploadAsync(
        this HttpClient client, byte[] content, string fileName, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(content), "datei", fileName } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        return client.PostAsync(new Uri("/api/protokolle", UriKind.Relative), form);
    }

    public static Task<HttpResponseMessage> UploadAsync(this HttpClient client, string text, string fileName = "protokoll.txt") =>
        client.UploadAsync(Encoding.UTF8.GetBytes(text), fileName);

    /// <summary>Uploads, waits until the import is done and returns the id of the Protokoll.</summary>
    public static async Task<long> ImportAsync(
        this HttpClient client, byte[] content, string fileName, params (string Name, string Value)[] fields)
    {
        var response = await client.UploadAsync(content, fileName, fields);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var body = await response.JsonAsync();
        var auftrag = await client.FinishAsync(body.Number("auftrag"));
        Assert.Equal("fertig", auftrag.Text("status"));
        return body.Number("id");
    }

    public static Task<long> ImportAsync(this HttpClient client, string text, string fileName = "protokoll.txt") =>
        client.ImportAsync(Encoding.UTF8.GetBytes(text), fileName);

    /// <summary>The Auftrag once it is done or failed.</summary>
    public static async Task<JsonElement> FinishAsync(this HttpClient client, long auftrag)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var state = await client.ReadAsync($"/api/auftraege/{auftrag}");
            if (state.Text("status") is "fertig" or "fehler")
            {
                return state;
            }

            await Task.Delay(10, patience.Token);
        }
    }

    public static async Task<JsonElement> ReadAsync(this HttpClient client, string path)
    {
        var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return await response.JsonAsync();
    }

    /// <summary>Sends JSON.</summary>
    /// <param name="client">The client.</param>
    /// <param name="method">Method.</param>
    /// <param name="path">Path.</param>
    /// <param name="json">JSON as it goes over the wire, or null.</param>
    /// <param name="ifMatch">Header If-Match, or null.</param>
    public static Task<HttpResponseMessage> SendAsync(
        this HttpClient client, HttpMethod method, string path, string? json = null, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        return client.SendAsync(request);
    }

    public static Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        response.Content.ReadFromJsonAsync<JsonElement>();

    /// <summary>Checks that the answer is a problem of this kind with a German sentence, and returns it.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage response, int status, string code)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(status == (int)response.StatusCode, $"{(int)response.StatusCode} {text}");
        Assert.Equal(new MediaTypeHeaderValue("application/problem+json"), response.Content.Headers.ContentType);
        var problem = JsonSerializer.Deserialize<JsonElement>(text);
        Assert.Equal($"urn:fokuslupe:problem:{code}", problem.Text("type"));
        Assert.Equal(status, problem.Number("status"));
        Assert.NotEqual("", problem.Text("title"));
        Assert.Matches("(?i)(bitte|erlaubt|erwartet|steht unter|stehen unter|beginnt bei|Welche|gibt es)", problem.Text("detail"));
        return problem;
    }

    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;

    public static long Number(this JsonElement json, string name) => json.GetProperty(name).GetInt64();

    public static IReadOnlyList<JsonElement> List(this JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray()];
}
