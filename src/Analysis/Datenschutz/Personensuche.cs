using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Datenschutz;

/// <summary>
/// Finds what leads to persons in minutes: names behind «Frau» and «Herr» and in lines of attendance and contact, telephone numbers,
/// e-mail addresses, and streets with a number. By rules alone: it never guesses from a word by itself.
/// </summary>
public static partial class Personensuche
{
    /// <summary>What leads to persons, in the order of the text, without overlaps.</summary>
    /// <param name="text">The text of a Protokoll.</param>
    /// <param name="bilanz">Its ledger, which says what lines are attendance.</param>
    public static IReadOnlyList<Personenfund> Find(string text, Bilanz bilanz)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(bilanz);
        var found = new List<Personenfund>();
        found.AddRange(Matches(EMail(), text, Fundart.EMail));
        found.AddRange(Matches(Telefon(), text, Fundart.Telefon).Where(IsNumber));
        found.AddRange(Matches(Adresse(), text, Fundart.Adresse));
        found.AddRange(Personennamen.Find(text, bilanz, [.. found]));
        return Apart(found);
    }

    private static IEnumerable<Personenfund> Matches(Regex pattern, string text, Fundart art) =>
        pattern.Matches(text).Select(match => match.Groups["fund"]).Select(group => new Personenfund(new(group.Index, group.Index + group.Length), art, group.Value));

    /// <summary>Days and file numbers have digits and points too.</summary>
    private static bool IsNumber(Personenfund fund) =>
        fund.Text.Count(char.IsAsciiDigit) is >= 7 and <= 15 && !Tag().IsMatch(fund.Text);

    private static List<Personenfund> Apart(List<Personenfund> found)
    {
        var kept = new List<Personenfund>();
        foreach (var fund in found.OrderBy(one => one.Span.Start).ThenByDescending(one => one.Span.Length))
        {
            if (kept.Count == 0 || kept[^1].Span.End <= fund.Span.Start)
            {
                kept.Add(fund);
            }
        }

        return kept;
    }

    [GeneratedRegex(@"(?<fund>[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(\.[\p{L}\d-]+)+)", RegexOptions.CultureInvariant)]
    private static partial Regex EMail();

    [GeneratedRegex(@"(?<![\d.,/-])(?<!(Az|Aktenzeichen|Drucksache|Vorlage|DS|Nr)\.?:?\s{0,3})(?<fund>(\+\d{2}|\(0\d{1,5}\)|0\d{1,5})([ \t]?[-/ ][ \t]?\d{1,9}){1,6}|0[1-9]\d{8,12})(?![\d.]*\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Telefon();

    [GeneratedRegex(@"^0?\d[ /-]+\d{1,2}[ /-]+\d{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b(?<fund>(\p{Lu}[\p{L}-]*[ ])?\p{Lu}?[\p{L}-]*([Ss]traße|[Ss]trasse|[Ss]tr\.|[Aa]llee|[Cc]haussee|[Gg]asse)[ ]\d{1,3}[ ]?[a-f]?)\b(?![ ]?(km|m|%|Euro|€|Uhr|Meter|Punkte|Jahre|Häuser|Wohnungen))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Adresse();
}
