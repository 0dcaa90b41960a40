using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>Asks before a Protokoll is deleted.</summary>
internal sealed class LoeschenModel(ProtokollStore protokolle, HandlungsempfehlungStore handlungsempfehlungen) : PageModel
{
    public ProtokollZeile Zeile { get; private set; } = null!;

    /// <summary>How many Handlungsempfehlungen quote it.</summary>
    public int Zitiert { get; private set; }

    public string Titel => Zeile.Kopfdaten.Titel ?? Zeile.Dateiname;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellationToken)
    {
        if (await protokolle.GetAsync(id, cancellationToken) is not { } protokoll)
        {
            return NotFound();
        }

        Zeile = protokoll.Zeile;
        Zitiert = await handlungsempfehlungen.CountQuotingAsync(id, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancellationToken)
    {
        if (await protokolle.GetAsync(id, cancellationToken) is not { } protokoll)
        {
            return NotFound();
        }

        Zeile = protokoll.Zeile;
        await protokolle.DeleteAsync(id, cancellationToken);
        TempData[Meldungen.Success] = $"«{Titel}» ist gelöscht.";
        return RedirectToPage("/Protokolle/Index");
    }
}
