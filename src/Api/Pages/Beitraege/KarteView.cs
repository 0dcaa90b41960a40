using Fokuslupe.Api.Beitraege;
using Fokuslupe.Api.Pages.Shared;

namespace Fokuslupe.Api.Pages.Beitraege;

/// <summary>A card of the stack as it is shown.</summary>
/// <param name="Karte">The card.</param>
/// <param name="Adresse">Query of the stack, with the question mark; the forms come back to it.</param>
/// <param name="Weiter">Query that passes this card over.</param>
internal sealed record KarteView(Stapelkarte Karte, string Adresse, string Weiter)
{
    /// <summary>So many other fields can be chosen by a digit.</summary>
    private const int WithDigit = 3;

    /// <summary>Shown at the card, or null.</summary>
    public Meldung? Meldung { get; init; }

    /// <summary>The other fields, the likeliest first, then as in the catalogue; with their digits where they have one.</summary>
    public IEnumerable<(string Id, string Name, char? Ziffer, double? Wahrscheinlichkeit)> Andere(Feldnamen felder)
    {
        var einordnung = Karte.Beitrag.Einordnung;
        var likely = einordnung.Verteilung.Where(anteil => anteil.Handlungsfeld != einordnung.Handlungsfeld && felder.Knows(anteil.Handlungsfeld)).Take(WithDigit).ToList();
        return likely.Select((anteil, index) => (anteil.Handlungsfeld, felder.Name(anteil.Handlungsfeld), (char?)('1' + index), (double?)anteil.Wahrscheinlichkeit))
            .Concat(felder.Felder
                .Where(feld => feld.Id != einordnung.Handlungsfeld && likely.All(anteil => anteil.Handlungsfeld != feld.Id))
                .Select(feld => (feld.Id, feld.Name, (char?)null, (double?)null)));
    }
}
