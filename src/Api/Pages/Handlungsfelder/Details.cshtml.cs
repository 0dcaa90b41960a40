using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Zusammenfassungen;
using Fokuslupe.Domain;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Handlungsfelder;

/// <summary>What was said about a Handlungsfeld in a period.</summary>
internal sealed class DetailsModel(Api.Zusammenfassungen.Zusammenfassungen zusammenfassungen, Feldnamen felder) : PageModel
{
    public string Feld { get; private set; } = "";

    public Zeitraum Zeitraum { get; private set; } = null!;

    /// <summary>What the period is compared with; without bounds: the time before.</summary>
    public Zeitraum Vergleich { get; private set; } = null!;

    public Zusammenfassung Ergebnis { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(
        string feld, DateOnly? von, DateOnly? bis, DateOnly? vergleichVon, DateOnly? vergleichBis, CancellationToken cancellationToken)
    {
        if (!felder.Knows(feld))
        {
            return NotFound();
        }

        (Feld, Zeitraum) = (feld, Zeitraum.Of(von, bis, ModelState));
        var zeit = new Zeitwahl(Zeitraum.Von, Zeitraum.Bis, vergleichVon, vergleichBis);
        Vergleich = zeit.Mangel is { } mangel ? new(null, null, mangel) : new(vergleichVon, vergleichBis, null);
        Ergebnis = await zusammenfassungen.GetAsync(
            feld, zeit with { VergleichVon = Vergleich.Von, VergleichBis = Vergleich.Bis }, cancellationToken);
        return Page();
    }
}
