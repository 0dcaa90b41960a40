using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Einstellungen;

/// <summary>The fields, and how the reports group and name them.</summary>
internal sealed class KatalogeModel(EinstellungStore store, Ordnungen ordnungen, Kataloge kataloge, Aenderung aenderung) : PageModel
{
    public IReadOnlyList<Katalog> Alle => kataloge.Alle;

    public Verlauf Verlauf { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Verlauf = new(ordnungen.Get<Katalogliste>().Version, await store.ListAsync<Katalogliste>(Verlauf.Length, cancellationToken));

    /// <summary>Makes a Katalog of the district's own from another one.</summary>
    public async Task<IActionResult> OnPostAnlegenAsync(int version, string? vorlage, CancellationToken cancellationToken)
    {
        if (kataloge.Find(vorlage) is not { } muster)
        {
            return NotFound();
        }

        var neu = muster with { Id = ordnungen.Get<Katalogliste>().Inhalt.FreieId(), Name = NameOfCopy(muster.Name) };
        return await aenderung.StoreAsync<Katalogliste>(version, liste => liste.Mit(neu), $"«{neu.Name}» ist angelegt", cancellationToken)
            ? RedirectToPage("Katalog", new { id = neu.Id })
            : RedirectToPage();
    }

    public async Task<IActionResult> OnPostLoeschenAsync(int version, string id, CancellationToken cancellationToken)
    {
        await aenderung.StoreAsync<Katalogliste>(
            version, liste => liste.Ohne(id), $"«{kataloge.Find(id)?.Name ?? id}» ist gelöscht; im Verlauf lässt es sich zurücknehmen", cancellationToken);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostWiederherstellenAsync(int version, int stand, CancellationToken cancellationToken)
    {
        await aenderung.RestoreAsync<Katalogliste>(stand, version, cancellationToken);
        return RedirectToPage();
    }

    /// <summary>«2024», «2018–2023», «ab 2024».</summary>
    public static string Jahre(Katalog katalog) => katalog.Bis is not { } bis ? $"ab {katalog.Jahr}" : bis == katalog.Jahr ? $"{bis}" : $"{katalog.Jahr}–{bis}";

    private static string NameOfCopy(string name)
    {
        var copy = $"Kopie von {name}";
        return copy.Length <= Katalogliste.LongestName ? copy : copy[..Katalogliste.LongestName];
    }
}
