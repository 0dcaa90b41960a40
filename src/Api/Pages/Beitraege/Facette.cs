using System.Globalization;

using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Pages.Beitraege;

/// <summary>A kind of value by which a list can be narrowed.</summary>
/// <param name="Titel">What it is.</param>
/// <param name="Name">Its name in the address.</param>
/// <param name="Zeilen">The values that occur, and the chosen one.</param>
internal sealed record Facette(string Titel, string Name, IReadOnlyList<Facettenzeile> Zeilen)
{
    private const string Handlungsfeld = "handlungsfeld";

    /// <summary>True: opened from the start.</summary>
    public bool Offen { get; init; } = true;

    /// <summary>The facets of a selection.</summary>
    public static IReadOnlyList<Facette> All(Facetten zahlen, Auswahl auswahl, Feldnamen felder) =>
    [
        Of("Handlungsfeld", Handlungsfeld, auswahl, felder.Felder.Select(feld => (feld.Id, feld.Name, zahlen.Handlungsfelder.GetValueOrDefault(feld.Id)))),
        Of("Art", "art", auswahl, Enum.GetValues<Art>().Select(art => (art.Code(), art.ToString(), zahlen.Arten.GetValueOrDefault(art.Code())))),
        Of("Einordnung", "unsicher", auswahl,
        [
            ("true", "unsicher", zahlen.Unsicher.GetValueOrDefault(true)),
            ("false", "sicher", zahlen.Unsicher.GetValueOrDefault(false)),
        ]),
        Of("Prüfung", "geprueft", auswahl,
        [
            ("true", "von Menschen geprüft", zahlen.Geprueft.GetValueOrDefault(true)),
            ("false", "noch offen", zahlen.Geprueft.GetValueOrDefault(false)),
        ]),
        Of("Gremium", "gremium", auswahl, zahlen.Gremien.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Key, pair.Value))),
        Of("Jahr", "jahr", auswahl, zahlen.Jahre.OrderByDescending(pair => pair.Key).Select(pair => Year(pair.Key, pair.Value))),
        Of("Haltung zur These", "haltung", auswahl, Enum.GetValues<Haltung>().Select(haltung => (haltung.Code(), Deutsch.Name(haltung), zahlen.Haltungen.GetValueOrDefault(haltung.Code())))) with { Offen = false },
        Of("Anliegen", "mitAnliegen", auswahl,
        [
            ("true", "unter einem Anliegen", zahlen.MitAnliegen.GetValueOrDefault(true)),
            ("false", "unter keinem", zahlen.MitAnliegen.GetValueOrDefault(false)),
        ]) with { Offen = false },
    ];

    private static (string, string, int) Year(int year, int count)
    {
        var name = year.ToString(CultureInfo.InvariantCulture);
        return (name, name, count);
    }

    private static Facette Of(string title, string name, Auswahl auswahl, IEnumerable<(string Value, string Name, int Count)> values)
    {
        var chosen = auswahl.Werte.Where(pair => pair.Key == name).Select(pair => pair.Value).ToList();
        return new(title, name, [.. values.Where(value => value.Count > 0 || chosen.Contains(value.Value)).Select(value => new Facettenzeile(
            value.Name, value.Value, value.Count, chosen.Contains(value.Value), Choose(value.Value).Adresse))]);

        // Of the fields several can be chosen, of all else one.
        Auswahl Choose(string value) => name == Handlungsfeld || chosen.Contains(value) ? auswahl.Toggle(name, value) : auswahl.With(name, value);
    }
}

/// <summary>One value of a <see cref="Facette"/>.</summary>
/// <param name="Name">For people.</param>
/// <param name="Wert">In the address.</param>
/// <param name="Anzahl">Beitraege that choosing it gives.</param>
/// <param name="Gewaehlt">True: it restricts now.</param>
/// <param name="Adresse">Query that chooses it, or takes the choice back.</param>
internal sealed record Facettenzeile(string Name, string Wert, int Anzahl, bool Gewaehlt, string Adresse);
