using System.Globalization;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>
/// Proposes the relevance for steering and says what it was reckoned from. Breadth in Sitzungen, Gremien and years counts most;
/// cards do not count and votes hardly: one loud evening is no breadth.
/// </summary>
public static class Relevanzvorschlag
{
    /// <summary>Least sum for <see cref="Steuerungsrelevanz.Hoch"/>.</summary>
    public const int Hoch = 5;

    /// <summary>Least sum for <see cref="Steuerungsrelevanz.Mittel"/>.</summary>
    public const int Mittel = 2;

    /// <summary>The lines of the reckoning; its sum decides.</summary>
    /// <param name="titel">Title of the demand.</param>
    /// <param name="wiederkehr">How widely it recurs.</param>
    /// <param name="gegenstimmen">Number of Beitraege that speak against it.</param>
    /// <param name="fruehere">Recommendations on the same demand that were there before.</param>
    public static IReadOnlyList<Kriterium> Of(string titel, Wiederkehr wiederkehr, int gegenstimmen, int fruehere)
    {
        var years = wiederkehr.Jahre is [var first, .., var last] ? last - first : 0;
        return
        [
            new("Verbreitung über Sitzungen", Counted.Of(wiederkehr.Sitzungen, "Sitzung", "Sitzungen"), wiederkehr.Sitzungen switch { >= 4 => 3, 3 => 2, 2 => 1, _ => 0 }),
            new("Verbreitung über Gremien", Counted.Of(wiederkehr.Gremien.Count, "Gremium", "Gremien"), wiederkehr.Gremien.Count switch { >= 3 => 2, 2 => 1, _ => 0 }),
            new("Dauer", Dauer(wiederkehr.Jahre, years), years switch { >= 5 => 2, >= 2 => 1, _ => 0 }),
            new("Gewichtung durch Teilnehmende", Counted.Of(wiederkehr.Punkte, "Punkt", "Punkte"), wiederkehr.Punkte >= 10 && wiederkehr.Sitzungen >= 2 ? 1 : 0),
            new("Frühere Empfehlungen zum selben Anliegen", fruehere == 0 ? "keine gefunden" : Counted.Of(fruehere, "Empfehlung", "Empfehlungen"), fruehere > 0 && wiederkehr.Sitzungen >= 2 ? 1 : 0),
            Massnahme.IsStateMatter(titel)
                ? new("Zuständigkeit", "entscheiden Land oder Bund", -2)
                : new("Zuständigkeit", "kein Hinweis auf Land oder Bund", 0),
            new("Gegenstimmen", gegenstimmen == 0 ? "keine gefunden" : $"{Counted.Of(gegenstimmen, "Beitrag", "Beiträge")}, abzuwägen", 0),
        ];
    }

    /// <summary>What the sum of the weights proposes.</summary>
    public static Steuerungsrelevanz Proposal(IReadOnlyList<Kriterium> kriterien) => kriterien.Sum(kriterium => kriterium.Gewicht) switch
    {
        >= Hoch => Steuerungsrelevanz.Hoch,
        >= Mittel => Steuerungsrelevanz.Mittel,
        _ => Steuerungsrelevanz.Gering,
    };

    /// <summary>The lines as people read them, and their sum with what it proposes.</summary>
    public static IEnumerable<(string Name, string Wert, string Gewicht)> Rows(IReadOnlyList<Kriterium> kriterien) =>
    [
        .. kriterien.Select(kriterium => (kriterium.Name, kriterium.Wert, Signed(kriterium.Gewicht))),
        ("Summe", Name(Proposal(kriterien)), Signed(kriterien.Sum(kriterium => kriterium.Gewicht))),
    ];

    /// <summary>The words the reports use.</summary>
    public static string Name(Steuerungsrelevanz relevanz) => relevanz switch
    {
        Steuerungsrelevanz.Hoch => "in hohem Maße steuerungsrelevant",
        Steuerungsrelevanz.Mittel => "steuerungsrelevant",
        _ => "weniger steuerungsrelevant",
    };

    /// <summary>«+2», «0», «−1».</summary>
    private static string Signed(int weight) => weight.ToString("+0;−0;0", CultureInfo.InvariantCulture);

    private static string Dauer(IReadOnlyList<int> jahre, int years) => jahre switch
    {
        [] => "ohne Jahresangabe",
        [var only] => $"nur {only}",
        [var first, .., var last] => $"{first} bis {last} ({Counted.Of(years, "Jahr", "Jahre")})",
    };
}
