using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Einstellungen;

/// <summary>Which spellings mean which Gremium.</summary>
internal sealed class GremienModel(Gremienliste liste, EinstellungStore store, Ordnungen ordnungen, Aenderung aenderung) : PageModel
{
    public IReadOnlyList<GremiumStand> Liste { get; private set; } = [];

    /// <summary>Names that probably mean the same; the second is to become part of the first.</summary>
    public IReadOnlyList<(GremiumStand Bleibt, GremiumStand Geht)> Vorschlaege { get; private set; } = [];

    public Verlauf Verlauf { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Liste = await liste.ListAsync(cancellationToken);
        var byName = Liste.ToDictionary(gremium => gremium.Name, StringComparer.Ordinal);
        Vorschlaege =
        [
            .. GremienVergleich.Aehnliche([.. Liste.Select(gremium => gremium.Name)])
                .Select(pair => (One: byName[pair.Eines], Other: byName[pair.Anderes]))
                .Select(pair => pair.One.Sitzungen >= pair.Other.Sitzungen ? pair : (pair.Other, pair.One)),
        ];
        Verlauf = new(ordnungen.Get<Gremienordnung>().Version, await store.ListAsync<Gremienordnung>(Verlauf.Length, cancellationToken));
    }

    /// <summary>Makes two Gremien one.</summary>
    public Task<IActionResult> OnPostZusammenfuehrenAsync(int version, string gremium, string ziel, CancellationToken cancellationToken) =>
        StoreAsync(version, ordnung => ordnung.Umbenennen(gremium, ziel), $"«{gremium}» gehört jetzt zu «{ziel}»", cancellationToken);

    public Task<IActionResult> OnPostUmbenennenAsync(int version, string gremium, string? name, CancellationToken cancellationToken) =>
        StoreAsync(version, ordnung => ordnung.Umbenennen(gremium, name?.Trim() ?? ""), $"«{gremium}» heißt jetzt «{name?.Trim()}»", cancellationToken);

    /// <summary>Makes a spelling a Gremium of its own again.</summary>
    public Task<IActionResult> OnPostLoesenAsync(int version, string schreibweise, CancellationToken cancellationToken) =>
        StoreAsync(version, ordnung => ordnung.Loesen(schreibweise), $"«{schreibweise}» ist wieder ein eigenes Gremium", cancellationToken);

    public Task<IActionResult> OnPostFarbeAsync(int version, string gremium, string farbe, CancellationToken cancellationToken) =>
        Codes.TryParse<Gremienfarbe>(farbe, out var wanted)
            ? StoreAsync(version, ordnung => ordnung.Faerben(gremium, wanted), $"«{gremium}» hat jetzt {(wanted == Gremienfarbe.Ohne ? "keine Farbe" : "die Farbe " + Farbname(wanted))}", cancellationToken)
            : Task.FromResult<IActionResult>(BadRequest());

    public async Task<IActionResult> OnPostWiederherstellenAsync(int version, int stand, CancellationToken cancellationToken)
    {
        await aenderung.RestoreAsync<Gremienordnung>(stand, version, cancellationToken);
        return RedirectToPage();
    }

    public static string Farbname(Gremienfarbe farbe) => farbe switch
    {
        Gremienfarbe.Ohne => "keine",
        Gremienfarbe.Gruen => "Grün",
        _ => farbe.ToString(),
    };

    private async Task<IActionResult> StoreAsync(
        int version, Func<Gremienordnung, Gremienordnung> change, string was, CancellationToken cancellationToken)
    {
        await aenderung.StoreAsync(version, change, was, cancellationToken);
        return RedirectToPage();
    }
}
