using System.Net;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Handlungsempfehlungen;

public sealed class GeloeschtesProtokollTests(MinutesService service) : IClassFixture<MinutesService>
{
    [Fact]
    public async Task Loeschen_OfAQuotedProtokoll_IsSaidBeforeAndAfter()
    {
        var client = service.Client;
        var (path, draft) = await Entwurf.CreateAsync(client);
        var beleg = draft.List("belege")[0];
        var page = path[path.IndexOf("/handlungsempfehlungen", StringComparison.Ordinal)..];
        var id = beleg.Number("protokoll");
        Assert.DoesNotContain("nicht mehr gespeichert", await ReadAsync(page), StringComparison.Ordinal);
        Assert.Contains("1\u00a0Empfehlung zitiert daraus", await ReadAsync($"/protokolle/{id}/loeschen"), StringComparison.Ordinal);

        await client.SendAsync(HttpMethod.Delete, $"/api/protokolle/{id}");

        var after = await ReadAsync(page);
        Assert.Contains("diese Empfehlung ruht", after, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"/protokolle/{id}?", after, StringComparison.Ordinal);
        var markdown = await ReadAsync(path + "/export?format=md");
        Assert.Contains("(nicht mehr gespeichert)", markdown, StringComparison.Ordinal);
        Assert.Contains("## Prüfhinweise", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain($"/protokolle/{id}?", markdown, StringComparison.Ordinal);

        async Task<string> ReadAsync(string address) => WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(address, UriKind.Relative)));
    }
}
