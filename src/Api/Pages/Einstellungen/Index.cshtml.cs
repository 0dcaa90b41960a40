using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Einstellungen;

/// <summary>What there is to set.</summary>
internal sealed class IndexModel(Ordnungen ordnungen) : PageModel
{
    public IReadOnlyList<(string Page, string Name, string Text, string Stand)> Teile =>
    [
        ("/Einstellungen/Kataloge", "Handlungsfelder und Kataloge", "Was zu den Handlungsfeldern gehört, und welche Kapitel der Bericht eines Jahres aus ihnen macht.", Stand<Katalogliste>()),
        ("/Einstellungen/Gremien", "Gremien", "Welche Schreibweisen dasselbe Gremium meinen, wie es heißt und welche Farbe es hat. Davon hängt ab, in wie vielen Gremien ein Anliegen wiederkehrt.", Stand<Gremienordnung>()),
        ("/Einstellungen/Begriffe", "Begriffe des Kreises", "Abkürzungen wie «KH = Krankenhaus» und Wörter, die bei Ihnen für ein Handlungsfeld sprechen. Mit Probe: Wie würde ein Satz mit und ohne sie eingeordnet?", Stand<Begriffsliste>()),
        ("/Einstellungen/Datenschutz", "Datenschutz", "Welche Namen, Nummern und Anschriften in den Protokollen gefunden und verdeckt wurden, und wie lange Originale aufbewahrt werden.", Stand<Datenschutzordnung>()),
    ];

    private string Stand<T>()
        where T : class, IEinstellung<T> => ordnungen.Get<T>().Version switch
        {
            0 => "Ausgangszustand, noch nichts geändert",
            var version => Deutsch.Anzahl(version, "Änderung", "Änderungen"),
        };
}
