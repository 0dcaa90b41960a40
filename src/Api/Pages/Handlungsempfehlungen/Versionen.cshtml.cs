using Fokuslupe.Api.Handlungsempfehlungen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Handlungsempfehlungen;

/// <summary>Two states of a Handlungsempfehlung side by side; an older one can be taken back.</summary>
internal sealed class VersionenModel(HandlungsempfehlungStore handlungsempfehlungen, TimeProvider time) : PageModel
{
    public Handlungsempfehlung Empfehlung { get; private set; } = null!;

    /// <summary>All states that are kept, the latest first.</summary>
    public IReadOnlyList<Empfehlungsversion> Versionen { get; private set; } = [];

    /// <summary>The older state of the comparison.</summary>
    public int Alt { get; private set; }

    /// <summary>The newer one.</summary>
    public int Neu { get; private set; }

    /// <summary>What differs; null when there is nothing to compare.</summary>
    public IReadOnlyList<Teilvergleich>? Unterschiede { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, int? alt, int? neu, CancellationToken cancellationToken)
    {
        if (await handlungsempfehlungen.GetAsync(id, cancellationToken) is not { } empfehlung)
        {
            return NotFound();
        }

        (Empfehlung, Versionen) = (empfehlung, await handlungsempfehlungen.ListVersionenAsync(id, cancellationToken));
        Neu = neu ?? empfehlung.Version;
        Alt = alt ?? Versionen.FirstOrDefault(version => version.Version < Neu)?.Version ?? Neu;
        // The two may be chosen in any order.
        (Alt, Neu) = (Math.Min(Alt, Neu), Math.Max(Alt, Neu));
        if (Alt != Neu
            && await handlungsempfehlungen.GetVersionAsync(id, Alt, cancellationToken) is { } before
            && await handlungsempfehlungen.GetVersionAsync(id, Neu, cancellationToken) is { } after)
        {
            Unterschiede = Fassungsvergleich.Of(before, after);
        }

        return Page();
    }

    /// <summary>Makes an older state the present one, as a new version.</summary>
    public async Task<IActionResult> OnPostAsync(long id, int version, int fassung, CancellationToken cancellationToken)
    {
        var result = await handlungsempfehlungen.RestoreAsync(id, version, fassung, time.GetUtcNow(), cancellationToken);
        switch (result.Outcome)
        {
            case UpdateOutcome.NotFound:
                return NotFound();
            case UpdateOutcome.Conflict:
                TempData[Meldungen.Errors] = new[] { "Inzwischen geändert. Jemand hat diese Empfehlung bearbeitet; nichts wurde wiederhergestellt. Bitte vergleichen Sie noch einmal." };
                return RedirectToPage(new { id });
            default:
                TempData[Meldungen.Success] = $"Fassung {fassung} ist wiederhergestellt. Der Stand davor bleibt als Fassung {version} erhalten.";
                return RedirectToPage("Details", new { id });
        }
    }
}
