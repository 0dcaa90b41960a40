using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Datenschutz;

/// <summary>Finds names of persons where minutes name them: behind a form of address, and in lines of attendance and contact.</summary>
internal static partial class Personennamen
{
    // What persons do in minutes, in the singular: offices do so too, but their names are common words.
    private const string Verben =
        "berichtet|fragt|sagt|merkt|erklärt|meint|schlägt|weist|bittet|regt|erläutert|dankt|begrüßt|widerspricht|ergänzt|betont|kritisiert|befürchtet|möchte|bedauert|räumt";

    /// <summary>The names, wherever they stand.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bilanz">Its ledger.</param>
    /// <param name="kontakte">Numbers and addresses that were found: persons stand beside them.</param>
    public static IEnumerable<Personenfund> Find(string text, Bilanz bilanz, IReadOnlyList<Personenfund> kontakte)
    {
        var full = new HashSet<string>(StringComparer.Ordinal);
        var listing = false;
        foreach (var zeile in bilanz.Zeilen)
        {
            (var part, listing) = Part(text, zeile, kontakte, listing);
            if (part is { Length: > 0 })
            {
                full.UnionWith(InList(part));
            }
        }

        full.UnionWith(Sprecher().Matches(text).Concat(Erklaert().Matches(text)).Select(match => match.Groups["name"].Value).Where(IsFullName));

        // A full name also tells that its words are names: «Frau Svenja Matthiesen».
        var words = full.SelectMany(name => name.Split(' ')).ToHashSet(StringComparer.Ordinal);
        var anreden = Anreden.Find(text).ToList();
        foreach (var anrede in anreden)
        {
            yield return Fund(anrede.Start, anrede.Text);
            if (anrede.Weiter is { } weiter && !Namenswoerter.IsCommon(weiter.Text)
                && (words.Contains(weiter.Text) || words.Contains(anrede.Text) || anrede.Voll || Namenswoerter.IsFirstName(anrede.Text)))
            {
                yield return Fund(weiter.Start, weiter.Text);
            }
        }

        // Who is known is also named by the surname alone, where somebody speaks.
        var surnames = full.Select(name => name[(name.LastIndexOf(' ') + 1)..])
            .Concat(anreden.Select(anrede => anrede.Text))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var group in Redend().Matches(text).Select(match => match.Groups["name"]).Where(group => surnames.Contains(group.Value)))
        {
            yield return Fund(group.Index, group.Value);
        }

        foreach (var name in full)
        {
            foreach (var place in Maske.Stellen(text, name))
            {
                yield return Fund(place.Start, name);
            }
        }
    }

    private static Personenfund Fund(int start, string text) => new(new(start, start + text.Length), Fundart.Name, text);

    /// <summary>The part of a line in which persons are named, null for other lines; and whether a list goes on behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="zeile">The line.</param>
    /// <param name="kontakte">Numbers and addresses.</param>
    /// <param name="listing">True when the line before belonged to a list of persons.</param>
    private static (string? Part, bool Listing) Part(string text, Zeile zeile, IReadOnlyList<Personenfund> kontakte, bool listing)
    {
        var line = zeile.Span.In(text).ToString();
        if (Tabellenkopf().IsMatch(line))
        {
            return (null, true);
        }

        if (listing && line.StartsWith('|'))
        {
            return (line, true);
        }

        if (Rolle().Match(line) is { Success: true } label)
        {
            return (line[(label.Index + label.Length)..], true);
        }

        if (zeile.Art == Zeilenart.Beitrag || string.IsNullOrWhiteSpace(line) || AndereAngabe().IsMatch(line))
        {
            return (null, false);
        }

        var goesOn = listing && (char.IsWhiteSpace(line[0]) || "|(-•*".Contains(line[0]));
        return goesOn || zeile.Grund is "anwesenheit" or "unterschrift"
            || kontakte.Any(kontakt => kontakt.Span.Start >= zeile.Span.Start && kontakt.Span.End <= zeile.Span.End)
            ? (line, goesOn)
            : (null, false);
    }

    /// <summary>The full names of a list: two or three words that are no common ones, between commas, brackets, tabs or wide gaps.</summary>
    private static IEnumerable<string> InList(string part) => Trenner().Split(part)
        .Select(piece => Titel().Replace(piece.Trim(' ', '.', ':', '*', '-', '–', '_'), "").Trim())
        .Where(IsFullName);

    private static bool IsFullName(string text) => Name().IsMatch(text) && !text.Split(' ').Any(Namenswoerter.IsCommon);

    [GeneratedRegex(@"^[\s|*#>""-]*(?:\w+;""?)?.{0,90}?\b(Moderation|Moderiert von|Protokoll|Protokollführung|Protokollant(in)?|Niederschrift|Abschrift|Mitschrift|Sitzungsleitung|Leitung|Vorsitz|Einladung|Wer lädt|Gastgeber(in)?|Kontakt|Rückfragen|Ansprechpartner(in)?|Bearbeitung|Bearbeiter(in)?|Anwesend|Anwesende|Anwesende Mitglieder|Teilnehmende|Teilnehmer(innen)?|Teilgenommen haben|Teilnahme|Gäste|Gast|Entschuldigt|Es fehlten|Per Video|Referent(in)?|gez\.)\b[^|:\r\n]{0,60}?(:|\||[ ]{2,}|\t)", RegexOptions.CultureInvariant)]
    private static partial Regex Rolle();

    [GeneratedRegex(@"(?<![^\s.;:!?])(?<name>\p{Lu}\p{Ll}+ " + Anreden.Name + @")(?: \([^()\r\n]{2,40}\)(?::| (?:hat|macht|gibt|stellt|zeigt|" + Verben + @")\b)| (?:" + Verben + @")\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Sprecher();

    /// <summary>Who is named by the surname and in full behind it: «Herr Weber (Jost Weber, Sparkasse)».</summary>
    [GeneratedRegex("(?<surname>" + Anreden.Name + @") \((?<name>" + Anreden.Name + @" \k<surname>)(?=[,)])", RegexOptions.CultureInvariant)]
    private static partial Regex Erklaert();

    [GeneratedRegex(@"(?<![\p{L}-])(?<name>" + Anreden.Name + @")(?=:|[ ]\(| (?:hat|macht|gibt|stellt|zeigt|schickt|" + Verben + @")\b)|(?<=gez\. )(?<name>" + Anreden.Name + ")", RegexOptions.CultureInvariant)]
    private static partial Regex Redend();

    [GeneratedRegex(@"^\s*\|.*\b(Name|Namen|Teilnehmende|Teilnehmer(innen)?|Anwesende)\b.*\|", RegexOptions.CultureInvariant)]
    private static partial Regex Tabellenkopf();

    [GeneratedRegex(@"^\s*\p{Lu}[\p{L} ]{2,30}:", RegexOptions.CultureInvariant)]
    private static partial Regex AndereAngabe();

    [GeneratedRegex(@"[,;:|()\t/""„“]|[ ]{2,}|[ ][–-][ ]|[ ]und[ ]|[\r\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Trenner();

    [GeneratedRegex(@"^(?:(?:Frau|Herrn?|Hr\.|Fr\.|Prof\.|Dr\.|Dipl\.\S*|med\.)\s*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Titel();

    [GeneratedRegex("^" + Anreden.Name + "(?:[ ]+" + Anreden.Partikel + "?" + Anreden.Name + "){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
