using System.Net;
using System.Text.Json.Nodes;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Datenschutz;

/// <summary>A name in every place where minutes can name somebody, and all that the service then shows.</summary>
public sealed class VerdeckenTests : IDisposable
{
    private const string Name = "Quittenbaum";

    private const string Minutes = $"""
        Protokoll der Fokusgruppe Wohnen mit Frau {Name}
        Datum: 12.03.2024

        These 1
        "Frau {Name} hat recht: Es fehlen kleine Wohnungen."

        - Stimmt, Herr {Name} sucht seit Jahren eine kleine Wohnung
        - Der Kreis soll mehr kleine Wohnungen bauen, sagt Frau {Name}

        Ideen von Frau {Name}

        - Frau {Name} soll den Mieterinnen und Mietern kleine Wohnungen vermitteln
        - Wer hilft Frau {Name} beim Umzug?

        """;

    private readonly TestService _service = new();

    private HttpClient Client => _service.Client;

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Name_EverywhereInMinutes_IsShownNowhere()
    {
        await _service.ReadyAsync();
        var id = await Client.ImportAsync(Minutes, $"Protokoll {Name}.txt");
        var beitraege = (await Client.ReadAsync($"/api/protokolle/{id}/beitraege")).List("beitraege");
        Assert.Equal(4, beitraege.Count);

        // What is drafted, edited and proposed while nothing is masked has to follow the decision as well.
        await DecideAsync(0, maskieren: false);
        var anliegen = (await Client.ReadAsync("/api/anliegen?groesse=1&minSitzungen=0")).List("anliegen")[0].Text("id");
        foreach (var beitrag in beitraege)
        {
            var filed = await Client.SendAsync(
                HttpMethod.Patch, $"/api/beitraege/{beitrag.Number("id")}", $$"""{"art":"forderung","anliegen":"{{anliegen}}"}""", $"\"{beitrag.Number("version")}\"");
            Assert.Equal(HttpStatusCode.OK, filed.StatusCode);
        }

        var (path, draft) = await Entwurf.CreateAsync(Client, anliegen);
        var edited = JsonNode.Parse(draft.GetRawText())!;
        edited["titel"] = $"Frau {Name} unterstützen";
        Assert.Equal(HttpStatusCode.OK, (await Client.SendAsync(HttpMethod.Put, path, edited.ToJsonString(), "\"1\"")).StatusCode);
        Assert.Contains(Name, await Client.GetStringAsync(new Uri(path, UriKind.Relative)), StringComparison.Ordinal);
        await Client.RegroupAsync();

        await DecideAsync(1, maskieren: true);

        var shown = await Rundgang.WalkAsync(Client, await StartsAsync(id, path), Skip);
        Assert.True(shown.Count > 100, $"Only {shown.Count} pages were found.");
        Assert.Contains(shown, page => page.Key.EndsWith("format=docx", StringComparison.Ordinal) && page.Value.Contains("[Name]", StringComparison.Ordinal));
        Assert.Empty(shown.Where(page => page.Value.Contains(Name, StringComparison.OrdinalIgnoreCase)).Select(page => page.Key));
        Assert.Contains("Frau [Name]", shown[path], StringComparison.Ordinal);

        // With the Protokoll goes what was found in it; what quotes it stays masked.
        Assert.Equal(HttpStatusCode.NoContent, (await Client.SendAsync(HttpMethod.Delete, $"/api/protokolle/{id}")).StatusCode);
        foreach (var address in (string[])[path, $"{path}/versionen/1", $"{path}/versionen/2", $"{path}/export.md"])
        {
            Assert.DoesNotContain(Name, await Client.GetStringAsync(new Uri(address, UriKind.Relative)), StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>The start page, all that the interface offers without an id, and what only scripts ask for.</summary>
    private async Task<IEnumerable<string>> StartsAsync(long protokoll, string empfehlung)
    {
        var beitrag = (await Client.ReadAsync($"/api/protokolle/{protokoll}/beitraege")).List("beitraege")[0].Number("id");
        var paths = (await Client.ReadAsync("/swagger/v1/swagger.json")).GetProperty("paths").EnumerateObject()
            .Where(one => one.Value.TryGetProperty("get", out _))
            .Select(one => one.Name.Replace("{version}", "1", StringComparison.Ordinal));
        return
        [
            "/",
            empfehlung,
            .. paths.Where(one => !one.Contains('{', StringComparison.Ordinal)),
            .. paths.Where(one => one.StartsWith("/api/protokolle/{id}", StringComparison.Ordinal)).Select(one => one.Replace("{id}", $"{protokoll}", StringComparison.Ordinal)),
            .. paths.Where(one => one.StartsWith("/api/beitraege/{id}", StringComparison.Ordinal)).Select(one => one.Replace("{id}", $"{beitrag}", StringComparison.Ordinal)),
            .. paths.Where(one => one.StartsWith("/api/handlungsempfehlungen/{id}", StringComparison.Ordinal)).Select(one => one.Replace("/api/handlungsempfehlungen/{id}", empfehlung, StringComparison.Ordinal)),
            .. ((string[])["json", "md", "docx", "csv", "qdpx"]).Select(format => $"/api/zusammenfassungen?handlungsfeld=wohnen&format={format}"),
            .. ((string[])["csv", "md", "docx"]).Select(format => $"/api/beitraege/export?format={format}"),
        ];
    }

    /// <summary>The original is what it is, the settings name what was found so that people can decide, and some addresses need more.</summary>
    private static bool Skip(string address) =>
        address.EndsWith("/original", StringComparison.Ordinal) || address.StartsWith("/einstellungen/datenschutz", StringComparison.Ordinal)
        || address.StartsWith("/hilfe", StringComparison.Ordinal) || address.StartsWith("/swagger", StringComparison.Ordinal)
        || address.StartsWith("/lib/", StringComparison.Ordinal) || address.StartsWith("/anmelden", StringComparison.Ordinal)
        || address is "/api/zusammenfassungen" or "/api/beitraege/export" || address.Contains("/ereignisse", StringComparison.Ordinal);

    private async Task DecideAsync(int version, bool maskieren) => Assert.Equal(
        HttpStatusCode.OK,
        (await Client.SendAsync(
            HttpMethod.Put, "/api/einstellungen/datenschutz", $$"""{"maskieren":{{(maskieren ? "true" : "false")}}}""", $"\"{version}\"")).StatusCode);
}
