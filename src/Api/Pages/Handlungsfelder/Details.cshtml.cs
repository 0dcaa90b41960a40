using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Handlungsfelder;

/// <summary>What was said about a Handlungsfeld in a period.</summary>
internal sealed class DetailsModel(Api.Zusammenfassungen.Zusammenfassungen zusammenfassungen, Feldnamen felder) : PageModel
{
    public string Feld { get; private set; } = "";

    public Zeitraum Zeitraum { get; private set; } = null!;

    public Zusammenfassung Ergebnis { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string feld, DateOnly? von, DateOnly? bis, CancellationToken cancellationToken)
    {
        if (!felder.Knows(feld))
        {
            return NotFound();
        }

        (Feld, Zeitraum) = (feld, Zeitraum.Of(von, bis, ModelState));
        Ergebnis = await zusammenfassungen.GetAsync(feld, Zeitraum.Von, Zeitraum.Bis, cancellationToken);
        return Page();
    }
}
