using Fokuslupe.Api.Datenschutz;
using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Einstellungen;

/// <summary>What was found and masked, and how long originals are kept.</summary>
internal sealed class DatenschutzModel(
    DatenschutzStore store, AufbewahrungStore aufbewahrung, ProtokollStore protokolle, EinstellungStore einstellungen, Ordnungen ordnungen, Durchsicht durchsicht, Aenderung aenderung) : PageModel
{
    /// <summary>Number of originals that are offered for deletion at a time.</summary>
    public const int Shown = 50;

    /// <summary>Number of deleted originals that are named.</summary>
    public const int Named = 10;

    private const int PageSize = 25;

    public Datenschutzordnung Ordnung { get; private set; } = Datenschutzordnung.Vorgabe;

    public IReadOnlyDictionary<Fundart, int> Anzahlen { get; private set; } = new Dictionary<Fundart, int>();

    public Page<Fundstand> Protokolle { get; private set; } = new([], 0);

    public Blaettern Blaettern { get; private set; } = null!;

    /// <summary>Number of minutes that nobody has searched.</summary>
    public int Undurchsucht { get; private set; }

    public IReadOnlyList<Sitzung> Faellige { get; private set; } = [];

    /// <summary>When it was last looked for originals that are due; null: not yet.</summary>
    public Aufbewahrungslauf? Letzte { get; private set; }

    /// <summary>The last look that deleted something, if it is still on record.</summary>
    public Aufbewahrungslauf? LetzteLoeschung { get; private set; }

    /// <summary>The Protokolle whose originals that one deleted; those that are gone by now are missing.</summary>
    public IReadOnlyList<ProtokollZeile> Geloescht { get; private set; } = [];

    public Verlauf Verlauf { get; private set; } = null!;

    public async Task OnGetAsync(int seite, CancellationToken cancellationToken)
    {
        (var version, Ordnung) = ordnungen.Get<Datenschutzordnung>();
        Verlauf = new(version, await einstellungen.ListAsync<Datenschutzordnung>(Verlauf.Length, cancellationToken));
        Anzahlen = await store.CountAsync(cancellationToken);
        Undurchsucht = (await store.LoadUndurchsuchteAsync(cancellationToken)).Count;
        var checks = await aufbewahrung.ListAsync(int.MaxValue, cancellationToken);
        (Letzte, LetzteLoeschung) = (checks is [var last, ..] ? last : null, checks.FirstOrDefault(check => check.Geloescht.Count > 0));
        foreach (var id in LetzteLoeschung?.Geloescht.Take(Named) ?? [])
        {
            Geloescht = [.. Geloescht, .. (await protokolle.GetAsync(id, cancellationToken)) is { } one ? [one.Zeile] : Array.Empty<ProtokollZeile>()];
        }

        Faellige = await durchsicht.LoadFaelligeAsync(cancellationToken);
        Protokolle = await store.ListAsync(new(Math.Max(1, seite), PageSize), cancellationToken);
        Blaettern = Blaettern.Over(Protokolle.Total, PageSize, seite);
    }

    public Task<IActionResult> OnPostRegelnAsync(int version, bool maskieren, int? jahre, bool selbst, CancellationToken cancellationToken) => StoreAsync(
        version,
        ordnung => ordnung with { Maskieren = maskieren, AufbewahrungJahre = jahre, SelbstLoeschen = selbst },
        $"{(maskieren ? "Personen werden verdeckt" : "Nichts wird verdeckt")}, Originale bleiben {(jahre is { } years ? Deutsch.Anzahl(years, "Jahr", "Jahre") : "unbegrenzt")}{(selbst ? ", Fälliges wird täglich gelöscht" : "")}",
        cancellationToken);

    public Task<IActionResult> OnPostVerdeckenAsync(int version, string? wort, CancellationToken cancellationToken) =>
        StoreAsync(version, ordnung => ordnung.Verdecken(wort?.Trim() ?? ""), $"«{wort?.Trim()}» wird verdeckt", cancellationToken);

    public Task<IActionResult> OnPostFreigebenAsync(int version, string wort, CancellationToken cancellationToken) =>
        StoreAsync(version, ordnung => ordnung.Freigeben(wort), $"«{wort}» bleibt lesbar", cancellationToken);

    public Task<IActionResult> OnPostVergessenAsync(int version, string wort, CancellationToken cancellationToken) =>
        StoreAsync(version, ordnung => ordnung.Vergessen(wort), $"«{wort}» wird nicht mehr eigens verdeckt", cancellationToken);

    /// <summary>Searches the minutes that nobody has searched.</summary>
    public async Task<IActionResult> OnPostDurchsuchenAsync(CancellationToken cancellationToken)
    {
        TempData[Meldungen.Success] = $"{Deutsch.Anzahl(await durchsicht.SearchAsync(cancellationToken), "Protokoll", "Protokolle")} durchgesehen.";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostLoeschenAsync(long[] protokoll, bool sicher, CancellationToken cancellationToken)
    {
        if (!sicher || protokoll.Length == 0)
        {
            aenderung.Refuse(["Es wurde nichts gelöscht.", "Bitte mindestens ein Original auswählen und bestätigen, dass es endgültig gelöscht werden soll."]);
        }
        else
        {
            TempData[Meldungen.Success] = $"{Deutsch.Anzahl(await durchsicht.DeleteAsync(protokoll, cancellationToken), "Originaldatei", "Originaldateien")} gelöscht.";
        }

        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostWiederherstellenAsync(int version, int stand, CancellationToken cancellationToken)
    {
        await aenderung.RestoreAsync<Datenschutzordnung>(stand, version, cancellationToken);
        return RedirectToPage();
    }

    private async Task<IActionResult> StoreAsync(
        int version, Func<Datenschutzordnung, Datenschutzordnung> change, string was, CancellationToken cancellationToken)
    {
        await aenderung.StoreAsync(version, change, was, cancellationToken);
        return RedirectToPage();
    }
}
