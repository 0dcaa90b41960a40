using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages;

/// <summary>What went wrong and what to do about it.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class FehlerModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Status { get; set; }

    public string Ueberschrift => Status switch
    {
        400 => "Die Seite war nicht mehr gültig",
        404 => "Diese Seite gibt es nicht",
        413 => "Zu viel auf einmal",
        503 => "Fokuslupe startet gerade",
        _ => "Das hat nicht geklappt",
    };

    public string Rat => Status switch
    {
        400 => "Es wurde nichts geändert. Bitte gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.",
        404 => "Vielleicht wurde gelöscht, was Sie suchen, oder die Adresse ist nicht vollständig.",
        413 => "Die Dateien sind zusammen zu groß. Bitte laden Sie weniger oder kleinere Dateien auf einmal hoch.",
        503 => "Bitte versuchen Sie es in ein paar Sekunden noch einmal.",
        _ => "Der Fehler liegt nicht an Ihnen. Bitte versuchen Sie es noch einmal; Näheres steht im Protokoll des Dienstes.",
    };
}
