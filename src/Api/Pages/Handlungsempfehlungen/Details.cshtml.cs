using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Handlungsempfehlungen;

/// <summary>One Handlungsempfehlung with its evidence, status and exports.</summary>
internal sealed class DetailsModel(HandlungsempfehlungStore handlungsempfehlungen) : PageModel
{
    public Handlungsempfehlung Empfehlung { get; private set; } = null!;

    /// <summary>True when somebody else was faster and the change was not stored.</summary>
    public bool Veraltet { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellationToken)
    {
        if (await handlungsempfehlungen.GetAsync(id, cancellationToken) is not { } empfehlung)
        {
            return NotFound();
        }

        Empfehlung = empfehlung;
        return Page();
    }

    public async Task<IActionResult> OnPostStatusAsync(long id, int version, string status, CancellationToken cancellationToken)
    {
        if (!Codes.TryParse<Empfehlungsstatus>(status, out var wanted))
        {
            return BadRequest();
        }

        if (await handlungsempfehlungen.GetAsync(id, cancellationToken) is not { } current)
        {
            return NotFound();
        }

        var result = await handlungsempfehlungen.UpdateAsync(id, version, WithStatus(current, wanted), cancellationToken);
        if (result.Outcome == UpdateOutcome.Updated)
        {
            TempData[Meldungen.Success] = "Der Status ist gespeichert.";
            return RedirectToPage(new { id });
        }

        if (result.Current is null)
        {
            return NotFound();
        }

        (Empfehlung, Veraltet) = (result.Current, true);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private static HandlungsempfehlungChange WithStatus(Handlungsempfehlung empfehlung, Empfehlungsstatus status) => new()
    {
        Titel = empfehlung.Titel,
        Massnahme = empfehlung.Massnahme,
        Begruendung = empfehlung.Begruendung,
        Adressat = empfehlung.Adressat,
        Zielgruppen = empfehlung.Zielgruppen,
        Steuerungsrelevanz = empfehlung.Steuerungsrelevanz,
        NaechsteBeratung = empfehlung.NaechsteBeratung,
        Status = status,
    };
}
