using Fokuslupe.Api.Hilfe;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Hilfe;

/// <summary>One chapter of the handbook.</summary>
internal sealed class KapitelModel(Handbuch handbuch) : PageModel
{
    public Kapitel Kapitel { get; private set; } = null!;

    public Kapitel? Voriges { get; private set; }

    public Kapitel? Naechstes { get; private set; }

    public IReadOnlyList<Kapitel> Alle => handbuch.Kapitel;

    public IActionResult OnGet(string kapitel)
    {
        if (handbuch.Find(kapitel) is not { } found)
        {
            return NotFound();
        }

        (Voriges, Kapitel, Naechstes) = found;
        return Page();
    }
}
