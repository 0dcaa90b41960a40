using Fokuslupe.Domain;

using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Zusammenfassungen;

/// <summary>What was said about a Handlungsfeld in a period.</summary>
internal sealed class IndexModel : PageModel
{
    public string? Handlungsfeld { get; private set; }

    public DateOnly? Von { get; private set; }

    public DateOnly? Bis { get; private set; }

    public string? Fehler { get; private set; }

    public Zusammenfassung? Ergebnis { get; private set; }

    public async Task OnGetAsync(string? handlungsfeld, DateOnly? von, DateOnly? bis, CancellationToken cancellationToken)
    {
        (Handlungsfeld, Von, Bis) = (handlungsfeld, von, bis);
        await Task.CompletedTask;
    }
}
