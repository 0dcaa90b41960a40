using System.Net;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Datenschutz;

public sealed class AufbewahrungTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fokuslupe-aufbewahrung-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Originals_ThatAreDue_GoByThemselvesOnceThatIsWanted()
    {
        long id;
        await using (var service = await new TestService(_folder.FullName).ReadyAsync())
        {
            id = await service.Client.ImportAsync(Sample.Markdown.Replace("2024", "2001", StringComparison.Ordinal), "alt.md");
            Assert.Equal(HttpStatusCode.OK, (await OriginalAsync(service, id)).StatusCode);
            var saved = await service.Client.SendAsync(HttpMethod.Put, "/api/einstellungen/datenschutz", """{"selbstLoeschen":true}""", "\"0\"");
            Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        }

        // The check runs at the start and then every day.
        await using var again = await new TestService(_folder.FullName).ReadyAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await OriginalAsync(again, id)).StatusCode == HttpStatusCode.OK)
        {
            await Task.Delay(20, patience.Token);
        }

        var page = WebUtility.HtmlDecode(await again.Client.GetStringAsync(new Uri("/einstellungen/datenschutz", UriKind.Relative), patience.Token));
        Assert.Contains("1\u00a0Original war fällig, 1 gelöscht", page, StringComparison.Ordinal);
        Assert.Contains("Fällige Originale werden täglich von selbst gelöscht", page, StringComparison.Ordinal);
        Assert.Equal(Sample.Beitraege.Count, (await again.Client.ReadAsync($"/api/protokolle/{id}/beitraege")).List("beitraege").Count);
    }

    private static Task<HttpResponseMessage> OriginalAsync(TestService service, long id) =>
        service.Client.GetAsync(new Uri($"/api/protokolle/{id}/original", UriKind.Relative));
}
