using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Verwaltung;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages;

/// <summary>Signing in with the key of the administrators, and out.</summary>
[ResponseCache(NoStore = true)]
internal sealed class AnmeldenModel(Administrator administrator, Anmeldeversuche versuche) : PageModel
{
    private const string Start = "/modelle";

    /// <summary>Where the person wanted to go.</summary>
    [BindProperty(SupportsGet = true, Name = "zurueck")]
    public string? Zurueck { get; set; }

    public bool Eingerichtet => administrator.IsSetUp;

    public bool Angemeldet => administrator.IsSignedIn(User);

    /// <summary>What is wrong with what was sent, or null.</summary>
    public string? Fehler { get; private set; }

    private string Target => Url.IsLocalUrl(Zurueck) ? Zurueck : Start;

    public async Task<IActionResult> OnPostAsync([FromForm] string? schluessel)
    {
        if (!versuche.Allow(HttpContext))
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            Fehler = "Zu viele Versuche. Bitte versuchen Sie es in einer Minute noch einmal.";
            return Page();
        }

        if (!administrator.IsKey(schluessel))
        {
            Fehler = "Dieser Schlüssel stimmt nicht. Bitte prüfen Sie Groß- und Kleinschreibung und Leerzeichen am Ende.";
            return Page();
        }

        await administrator.SignInAsync(HttpContext);
        return LocalRedirect(Target);
    }

    public async Task<IActionResult> OnPostAbmeldenAsync()
    {
        await Administrator.SignOutAsync(HttpContext);
        TempData[Meldungen.Success] = "Sie sind abgemeldet.";
        return LocalRedirect(Target);
    }
}
