using System.Globalization;

using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>A part of a recommendation in two states.</summary>
/// <param name="Name">German name of the part.</param>
/// <param name="Stuecke">Its text with what went and what came.</param>
internal sealed record Teilvergleich(string Name, IReadOnlyList<Textstueck> Stuecke);

/// <summary>Sets two states of a recommendation against each other.</summary>
internal static class Fassungsvergleich
{
    /// <summary>The parts that differ, in the order of the page.</summary>
    public static IReadOnlyList<Teilvergleich> Of(Handlungsempfehlung alt, Handlungsempfehlung neu) =>
    [
        .. Parts(alt).Zip(Parts(neu))
            .Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => new Teilvergleich(pair.First.Name, Wortvergleich.Of(pair.First.Text, pair.Second.Text))),
    ];

    private static IEnumerable<(string Name, string Text)> Parts(Handlungsempfehlung empfehlung) =>
    [
        ("Titel", empfehlung.Titel),
        ("Maßnahme", empfehlung.Massnahme),
        ("Begründung", string.Join('\n', empfehlung.Begruendung.Select(satz => satz.Text))),
        ("Belege der Sätze", string.Join('\n', empfehlung.Begruendung.Select((satz, index) => $"Satz {index + 1}: Beiträge {string.Join(", ", satz.Beitraege)}"))),
        ("Gesperrte Sätze", string.Join(", ", empfehlung.Begruendung.Index().Where(satz => satz.Item.Gesperrt).Select(satz => satz.Index + 1))),
        ("Zitate", string.Join('\n', empfehlung.Belege.Select(beleg => beleg.Zitat))),
        ("Gegenstimmen", string.Join('\n', empfehlung.Gegenstimmen.Select(beleg => beleg.Zitat))),
        ("Adressat", empfehlung.Adressat),
        ("Zielgruppen", string.Join(", ", empfehlung.Zielgruppen)),
        ("Steuerungsrelevanz", Deutsch.Name(empfehlung.Steuerungsrelevanz)),
        ("Kriterien", string.Join('\n', empfehlung.Kriterien.Select(one => $"{one.Name}: {one.Wert} ({one.Gewicht.ToString("+0;−0;0", CultureInfo.InvariantCulture)})"))),
        ("Nächste Beratung", empfehlung.NaechsteBeratung is { } beratung ? $"{Deutsch.Datum(beratung.Datum)}, {beratung.Gremium}" : ""),
        ("Status", Deutsch.Name(empfehlung.Status)),
    ];
}
