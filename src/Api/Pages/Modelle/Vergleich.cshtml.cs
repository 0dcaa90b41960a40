using Fokuslupe.Api.Modelle;
using Fokuslupe.Api.Verwaltung;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Modelle;

/// <summary>Two versions of a task side by side. Comparing takes the whole machine for seconds.</summary>
[TypeFilter<NurVerwaltung>]
internal sealed class VergleichModel(ModellAuskunft auskunft, Modellvergleiche vergleiche) : PageModel
{
    public string Aufgabe { get; private set; } = "";

    public string A { get; private set; } = "";

    public string B { get; private set; } = "";

    /// <summary>Null while it is being made.</summary>
    public Modellvergleich? Vergleich { get; private set; }

    public IActionResult OnGet(string task, string? a, string? b)
    {
        var versions = auskunft.Read().Of(task).Select(version => version.Version).ToList();
        if (a is null || b is null || !versions.Contains(a) || !versions.Contains(b))
        {
            return NotFound();
        }

        (Aufgabe, A, B) = (task, a, b);
        Vergleich = vergleiche.Get(task, a, b);
        if (Vergleich is null)
        {
            Response.Headers["Refresh"] = "2";
        }

        return Page();
    }
}
