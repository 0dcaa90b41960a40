using Fokuslupe.Api.Pages.Shared;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Zusammenfassungen;

/// <summary>The old address of the summaries: they stand with their Handlungsfeld now.</summary>
internal sealed class IndexModel(Feldnamen felder) : PageModel
{
    public IActionResult OnGet(string? handlungsfeld, string? von, string? bis) => felder.Knows(handlungsfeld)
        ? RedirectToPagePermanent("/Handlungsfelder/Details", new { feld = handlungsfeld, von, bis })
        : RedirectToPagePermanent("/Handlungsfelder/Index", new { von, bis });
}
