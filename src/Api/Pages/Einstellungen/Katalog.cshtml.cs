using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Einstellungen;

/// <summary>One Katalog; those of the district can be changed.</summary>
internal sealed class KatalogModel(Kataloge kataloge, Ordnungen ordnungen, Aenderung aenderung, Feldnamen felder) : PageModel
{
    // Rows to add chapters in, besides those there are.
    private const int Spare = 3;

    public Katalog Katalog { get; private set; } = null!;

    public int Version => ordnungen.Get<Katalogliste>().Version;

    /// <summary>Number of rows for chapters.</summary>
    public int Zeilen => Math.Min(Katalog.Eintraege.Count + Spare, felder.Felder.Count);

    public IActionResult OnGet(string id)
    {
        if (kataloge.Find(id) is not { } found)
        {
            return NotFound();
        }

        Katalog = found;
        return Page();
    }

    /// <param name="id">Id of the Katalog.</param>
    /// <param name="version">The version the person saw.</param>
    /// <param name="eingabe">The fields of the form.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IActionResult> OnPostAsync(string id, int version, [FromForm] Katalogformular eingabe, CancellationToken cancellationToken)
    {
        if (kataloge.Find(id) is not { } found || !Kataloge.IsOwn(found))
        {
            return NotFound();
        }

        var neu = eingabe.Apply(found);
        if (await aenderung.StoreAsync<Katalogliste>(version, liste => liste.Mit(neu), $"«{neu.Name}» ist gespeichert", cancellationToken))
        {
            return RedirectToPage();
        }

        // What was typed stays on the page.
        Katalog = neu;
        return Page();
    }
}
