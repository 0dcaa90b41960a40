using System.Globalization;
using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Writes the sentences of a Begründung; each claims only what its Beitraege show.</summary>
/// <param name="beitraege">The Beitraege of the demand; at least one.</param>
/// <param name="terms">What the demand is about.</param>
/// <param name="sitzungenImFeld">Number of all Sitzungen on the field, or null when it is not known.</param>
internal sealed partial class Begruendung(IReadOnlyList<AbgelegterBeitrag> beitraege, DemandTerms terms, int? sitzungenImFeld)
{
    /// <summary>How much a Beitrag that shares no word with the title counts as a quotation, beside 1 for the closest.</summary>
    private const double Aloof = 0.3;

    private const int LongestQuotation = 220;
    private const int ShortestStatement = 25;
    private const double LeastReadability = 0.35;
    private const int MostGremien = 5;

    private readonly double _closest = Math.Max(1, beitraege.Max(beitrag => terms.Closeness(beitrag.Beitrag.Text)));

    /// <summary>Two to five sentences, in the order of <see cref="Satzteil"/>. What the lint would find fault with is not written.</summary>
    /// <param name="lage">Statements on the same matter, the closest first.</param>
    /// <param name="gegenstimmen">What speaks against the demand, the closest first.</param>
    public IReadOnlyList<Begruendungssatz> Write(IReadOnlyList<AbgelegterBeitrag> lage, IReadOnlyList<AbgelegterBeitrag> gegenstimmen)
    {
        var statements = OwnWordsFirst(lage.Where(IsStatement));
        var against = OwnWordsFirst(gegenstimmen);
        var rests = OwnWordsFirst(beitraege.OrderByDescending(Speaks));
        List<(Satzteil Teil, string? Text, IReadOnlyList<AbgelegterBeitrag> Belege)> sentences =
        [
            (Satzteil.Breite, Breite(), rests),
            (Satzteil.Rueckhalt, Rueckhalt(), rests),
            (Satzteil.Lage, Quoting(statements, "beschreibt die Lage", "beschreiben die Lage", 2), statements),
            Wortlaut(),
            (Satzteil.Gegenstimmen, Quoting(against, "spricht dagegen", "sprechen dagegen", 1), against),
        ];
        return [.. sentences
            .Where(sentence => sentence.Text is { } text
                && Satzpruefung.Check(text, new(sentence.Belege, sitzungenImFeld, gegenstimmen.Count > 0)).Count == 0)
            .Select(sentence => new Begruendungssatz(sentence.Text!, [.. sentence.Belege.Select(beitrag => beitrag.Id)]) { Teil = sentence.Teil })];
    }

    private string Breite()
    {
        var wo = Mengenwort.Sitzungen(new Beleglage(beitraege).Sitzungen, sitzungenImFeld);
        var sitzungen = beitraege.Select(beitrag => beitrag.Sitzung).DistinctBy(sitzung => sitzung.Protokoll).ToList();
        // The years stand behind the counts: «zwischen 2018 und 2020 in 2 von 9 Sitzungen» would say that all nine were held in these years.
        return (sitzungen, new Beleglage(beitraege).Jahre) switch
        {
            ([var only], _) => $"Bisher wurde diese Forderung {wo} erhoben{Parenthesis(only)}.",
            (_, []) => $"Diese Forderung wurde {wo} erhoben.",
            (_, [var year]) => $"Diese Forderung wurde {wo} erhoben, und zwar im Jahr {year}.",
            (_, [var first, .., var last]) => $"Diese Forderung wurde {wo} erhoben, zuerst {first} und zuletzt {last}.",
        };
    }

    private string Rueckhalt()
    {
        var lage = new Beleglage(beitraege);
        return beitraege.Count == 1
            ? $"Sie stützt sich auf einen einzigen Beitrag{Votes(lage.Punkte, ", der ", " erhielt")}."
            : $"Sie stützt sich auf {beitraege.Count} Beiträge{PerGremium(lage)}{Votes(lage.Punkte, ". Bei der Gewichtung erhielten sie zusammen ", "")}.";
    }

    private static string Votes(long sum, string before, string after) => sum switch
    {
        0 => "",
        1 => $"{before}einen Punkt{after}",
        _ => $"{before}{sum} Punkte{after}",
    };

    private string PerGremium(Beleglage lage)
    {
        if (lage.Sitzungen == 1 || lage.Beitraege.Any(beitrag => beitrag.Sitzung.Gremium == Sitzung.UnbekanntesGremium))
        {
            return "";
        }

        if (lage.Gremien is [var only])
        {
            return $" aus einem Gremium ({only})";
        }

        var rows = beitraege
            .GroupBy(beitrag => beitrag.Sitzung.Gremium)
            .Select(group => (Name: group.Key, Sitzungen: group.DistinctBy(beitrag => beitrag.Sitzung.Protokoll).Count()))
            .OrderByDescending(row => row.Sitzungen)
            .ThenBy(row => row.Name, StringComparer.Ordinal)
            .ToList();
        var names = rows.Select(row => rows[0].Sitzungen == 1 ? row.Name : $"{row.Name} ({Counted.Of(row.Sitzungen, "Sitzung", "Sitzungen")})").ToList();
        return rows.Count <= MostGremien
            ? $" aus {rows.Count} Gremien: {Listed(names)}"
            : $" aus {rows.Count} Gremien, darunter {Listed([.. names.Take(MostGremien)])}";
    }

    /// <summary>Names that hold commas or «und» themselves are set apart by semicolons: «Fokusgruppe Arbeit; Fokusgruppe Kinder, Jugend, Familie».</summary>
    private static string Listed(IReadOnlyList<string> names) =>
        names.Any(name => name.Contains(',', StringComparison.Ordinal)) ? string.Join("; ", names) : Counted.List(names);

    /// <summary>Verbatim the Beitrag that speaks most of the demand, as far as it is well put; rather a participant's than what a committee made of it.</summary>
    private (Satzteil Teil, string? Text, IReadOnlyList<AbgelegterBeitrag> Belege) Wortlaut()
    {
        var best = Quotable(beitraege.Where(beitrag => !Objects().IsMatch(beitrag.Beitrag.Text))).MaxBy(beitrag => (!IsRecommendation(beitrag), Speaks(beitrag)));
        if (best is null)
        {
            return (Satzteil.Wortlaut, null, []);
        }

        var opening = beitraege.Count == 1 ? "Im Wortlaut" : "Im Wortlaut etwa";
        return (Satzteil.Wortlaut, $"{opening}: {Quoted(best)}.", [best]);
    }

    /// <summary>«Mehrere Beiträge beschreiben die Lage, etwa: «…» (Fokusgruppe Wohnen, 2018).»; null without Beitraege.</summary>
    private static string? Quoting(List<AbgelegterBeitrag> said, string singular, string plural, int count)
    {
        if (said.Count == 0)
        {
            return null;
        }

        var quoted = Quotable(said).DistinctBy(beitrag => beitrag.Beitrag.Text).Take(count).Select(Quoted).ToList();
        var end = quoted.Count == 0 ? "" : (said.Count > quoted.Count ? ", etwa: " : ": ") + Counted.List(quoted);
        return $"{Mengenwort.Beitraege(said.Count)} {(said.Count == 1 ? singular : plural)}{end}.";
    }

    /// <summary>How much it speaks of the demand, and how well it is put.</summary>
    private double Speaks(AbgelegterBeitrag beitrag) =>
        (Aloof + (terms.Closeness(beitrag.Beitrag.Text) / _closest)) * Readability.Of(beitrag.Beitrag.Text);

    /// <summary>What participants said themselves, then what is told of them, then what was recommended; otherwise as it was.</summary>
    private static List<AbgelegterBeitrag> OwnWordsFirst(IEnumerable<AbgelegterBeitrag> said) =>
        [.. said.OrderBy(beitrag => (IsRecommendation(beitrag), Readability.IsReport(beitrag.Beitrag.Text)))];

    private static bool IsRecommendation(AbgelegterBeitrag beitrag) => beitrag.Beitrag.Bezug == Bezug.Empfehlung;

    private static IEnumerable<AbgelegterBeitrag> Quotable(IEnumerable<AbgelegterBeitrag> said) =>
        said.Where(beitrag => IsReadable(beitrag) && beitrag.Beitrag.Text.Length <= LongestQuotation && Zitate.CanStandIn(beitrag.Beitrag.Text));

    /// <summary>A statement reads as one out of its place: some words, most of them whole, and nothing that asks for something.</summary>
    private static bool IsStatement(AbgelegterBeitrag beitrag) =>
        beitrag.Beitrag.Text.Length >= ShortestStatement && IsReadable(beitrag) && !Asks().IsMatch(beitrag.Beitrag.Text);

    private static bool IsReadable(AbgelegterBeitrag beitrag) => Readability.Of(beitrag.Beitrag.Text) >= LeastReadability;

    private static string Quoted(AbgelegterBeitrag beitrag) => $"«{beitrag.Beitrag.Text}»{Parenthesis(beitrag.Sitzung)}";

    /// <summary>« (Fokusgruppe Wohnen, 2018)», as far as it is known.</summary>
    private static string Parenthesis(Sitzung sitzung)
    {
        var gremium = sitzung.Gremium == Sitzung.UnbekanntesGremium ? null : sitzung.Gremium;
        var source = string.Join(", ", new[] { gremium, sitzung.Datum?.Year.ToString(CultureInfo.InvariantCulture) }.OfType<string>());
        return source.Length == 0 ? "" : $" ({source})";
    }

    /// <summary>Reports of an objection: out of their place nobody knows to what.</summary>
    [GeneratedRegex(@"\b(hält dagegen|widerspricht|ist dagegen|(lehnt|lehnen)\b.*\bab)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Objects();

    /// <summary>Words of a demand; «muss» alone is none («wer krank ist, muss 40 km fahren»).</summary>
    [GeneratedRegex(@"\b(soll(en|te|ten)?|bitte)\b|\b(muss|muß|müssen)\b.*\b(bleiben|weg|her|werden|geben|kommen)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();
}
