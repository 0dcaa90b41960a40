using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Zusammenfassungen;

/// <summary>What was said about a Handlungsfeld in a period.</summary>
internal sealed class IndexModel(Api.Zusammenfassungen.Zusammenfassungen zusammenfassungen, Feldnamen felder) : PageModel
{
    public string? Handlungsfeld { get; private set; }

    public DateOnly? Von { get; private set; }

    public DateOnly? Bis { get; private set; }

    /// <summary>What is wrong with the values chosen, or null.</summary>
    public string? Fehler { get; private set; }

    /// <summary>Null until a field is chosen.</summary>
    public Zusammenfassung? Ergebnis { get; private set; }

    public async Task OnGetAsync(string? handlungsfeld, DateOnly? von, DateOnly? bis, CancellationToken cancellationToken)
    {
        (Handlungsfeld, Von, Bis) = (handlungsfeld, von, bis);
        if (string.IsNullOrEmpty(handlungsfeld))
        {
            return;
        }

        Fehler = !felder.Knows(handlungsfeld) ? "Dieses Handlungsfeld gibt es nicht. Bitte wählen Sie eines aus der Liste."
            : !ModelState.IsValid ? "Bitte geben Sie die Tage als Datum an, etwa 01.06.2024."
            : von > bis ? "Der Zeitraum endet, bevor er beginnt. Bitte tauschen Sie die beiden Tage."
            : null;
        if (Fehler is null)
        {
            Ergebnis = zusammenfassungen.Write(await zusammenfassungen.LoadAsync(handlungsfeld, von, bis, cancellationToken));
        }
    }
}
