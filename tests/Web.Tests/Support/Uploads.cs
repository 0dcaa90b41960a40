using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace Fokuslupe.Web.Tests.Support;

/// <summary>Puts minutes into a service over its interface for programs and waits until they are read.</summary>
internal static class Uploads
{
    /// <returns>Address of the page.</returns>
    public static async Task<string> ImportAsync(TestService service, string fileName, string content)
    {
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "datei", FileName = $"\"{fileName}\"" };
        using var form = new MultipartFormDataContent { file };
        await ReadyAsync(service);
        using var answer = await service.Client.PostAsync(new Uri("/api/protokolle", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
        var accepted = await answer.Content.ReadFromJsonAsync<Accepted>();
        await FinishAsync(service, accepted!.Auftrag);
        return $"/protokolle/{accepted.Id}";
    }

    public static async Task ImportSamplesAsync(TestService service)
    {
        await ReadyAsync(service);
        using var answer = await service.Client.PostAsync(new Uri("/api/beispieldaten", UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
        foreach (var accepted in (await answer.Content.ReadFromJsonAsync<Samples>())!.Auftraege)
        {
            await FinishAsync(service, accepted.Auftrag);
        }
    }

    /// <summary>The page waits for the models, so its answer tells that they are there.</summary>
    private static async Task ReadyAsync(TestService service)
    {
        using var answer = await service.Client.GetAsync(new Uri("/", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The stream of events ends with the Auftrag.</summary>
    private static async Task FinishAsync(TestService service, long auftrag)
    {
        var events = await service.Client.GetStringAsync(new Uri($"/api/auftraege/{auftrag}/ereignisse", UriKind.Relative));
        Assert.Contains("\"fertig\"", events, StringComparison.Ordinal);
    }

    private sealed record Accepted(long Id, long Auftrag);

    private sealed record Samples(IReadOnlyList<Accepted> Auftraege);
}
