using System.Globalization;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;

/// <summary>Checks numbers: each is a count of the Beitraege, a year or day of their Sitzungen, or stands in their words.</summary>
internal static class Zahlenpruefung
{
    private static readonly string[] Zahlwoerter =
        ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

    /// <summary>What is wrong; nothing when the sentence holds.</summary>
    /// <param name="words">Words of the sentence outside its quotations.</param>
    /// <param name="lage">What it may claim.</param>
    /// <param name="said">Words and numbers of the Beitraege and the names of their Sitzungen, lower case.</param>
    public static IEnumerable<Mangel> Check(IReadOnlyList<Satzwort> words, Beleglage lage, IReadOnlySet<string> said)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Value(words[i]) is { } value && !Carries(words, i, value, lage, said))
            {
                yield return new(Mangelart.Zahl, words[i].Text, $"Die Zahl «{words[i].Text}» geht aus den Belegen nicht hervor. Bitte berichtigen oder den Beleg nennen, in dem sie steht.");
            }
        }
    }

    /// <summary>The numbers of a sentence as they are meant: «fünf» and «5» are the same.</summary>
    public static IEnumerable<string> Values(IReadOnlyList<Satzwort> words) => words.Select(Value).OfType<string>();

    private static string? Value(Satzwort word)
    {
        if (word.IstZahl)
        {
            return word.Text;
        }

        var number = Array.IndexOf(Zahlwoerter, word.Klein);
        return number >= 2 ? Written(number) : null;
    }

    private static bool Carries(IReadOnlyList<Satzwort> words, int index, string value, Beleglage lage, IReadOnlySet<string> said)
    {
        var before = index == 0 ? "" : words[index - 1].Klein;
        if (lage.Gremien.Any(name => name.EndsWith($"{before} {value}", StringComparison.OrdinalIgnoreCase)))
        {
            // «Gremium 5 und Gremium 7» counts nothing.
            return true;
        }

        switch (Satzwort.EinheitDerZahl(words, index))
        {
            case Einheit.Beitraege:
                return value == Written(lage.Beitraege.Count);
            case Einheit.Gremien:
                return value == Written(lage.Gremien.Count);
            case Einheit.Punkte:
                return value == Written(lage.Punkte) || lage.Beitraege.Any(beitrag => value == Written(beitrag.Beitrag.Punkte ?? 0));
            case Einheit.Sitzungen when before is "von" or "der":
                return lage.SitzungenImFeld is { } total && value == Written(total);
            case Einheit.Sitzungen:
                return value == Written(lage.Sitzungen)
                    || lage.Beitraege.GroupBy(beitrag => beitrag.Sitzung.Gremium)
                        .Any(gremium => value == Written(gremium.DistinctBy(beitrag => beitrag.Sitzung.Protokoll).Count()));
        }

        return said.Contains(value)
            || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Zahlwoerter.Length && said.Contains(Zahlwoerter[number]))
            || IsYear(value, before, lage.Jahre)
            || lage.Beitraege.Any(beitrag => beitrag.Sitzung.Datum is { } day && value == Counted.Day(day))
            || (Satzwort.EinheitDerZahl(words, index) == Einheit.Jahre && (value == Written(lage.Jahre.Count) || (lage.Jahre is [var first, .., var last] && value == Written(last - first))));
    }

    /// <summary>A year with a Sitzung; after «seit» the first, after «zuletzt» the last.</summary>
    private static bool IsYear(string value, string before, IReadOnlyList<int> years) => before switch
    {
        _ when years.Count == 0 => false,
        "seit" or "erstmals" or "zwischen" => value == Written(years[0]),
        "zuletzt" => value == Written(years[^1]),
        _ => years.Any(year => value == Written(year)),
    };

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
