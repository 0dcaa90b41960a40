using System.Buffers;
using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;

/// <summary>What a count counts.</summary>
internal enum Einheit
{
    Beitraege,
    Sitzungen,
    Gremien,
    Jahre,
    Punkte,
}

/// <summary>A word or number of a sentence.</summary>
/// <param name="Text">As written.</param>
/// <param name="Klein">Lower case.</param>
/// <param name="NachZeichen">True when a sign that ends a phrase stands before it.</param>
internal sealed partial record Satzwort(string Text, string Klein, bool NachZeichen)
{
    private const int Reach = 4;

    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(".,;:!?()");

    public bool IstZahl => char.IsAsciiDigit(Text[0]);

    public bool IstGross => char.IsUpper(Text[0]);

    /// <summary>What the word counts, if it names that.</summary>
    public Einheit? Einheit => Klein switch
    {
        _ when Klein.StartsWith("beitrag", StringComparison.Ordinal) || Klein.StartsWith("beiträg", StringComparison.Ordinal) => Pruefung.Einheit.Beitraege,
        "karte" or "karten" or "wortmeldung" or "wortmeldungen" or "gegenstimme" or "gegenstimmen" or "stimme" or "stimmen" => Pruefung.Einheit.Beitraege,
        _ when Klein.StartsWith("sitzung", StringComparison.Ordinal) => Pruefung.Einheit.Sitzungen,
        "treffen" or "workshop" or "workshops" => Pruefung.Einheit.Sitzungen,
        "gremium" or "gremien" or "fokusgruppe" or "fokusgruppen" or "gruppe" or "gruppen" => Pruefung.Einheit.Gremien,
        "jahr" or "jahre" or "jahren" => Pruefung.Einheit.Jahre,
        "punkt" or "punkte" or "punkten" or "klebepunkt" or "klebepunkte" or "klebepunkten" => Pruefung.Einheit.Punkte,
        _ => null,
    };

    /// <summary>The words and numbers of a text in order.</summary>
    public static IReadOnlyList<Satzwort> Of(string text)
    {
        var words = new List<Satzwort>();
        var end = 0;
        foreach (var match in Words().EnumerateMatches(text))
        {
            var word = text.Substring(match.Index, match.Length);
            words.Add(new(word, word.ToLowerInvariant(), text.AsSpan(end, match.Index - end).ContainsAny(PhraseEnds)));
            end = match.Index + match.Length;
        }

        return words;
    }

    /// <summary>What the word at an index counts: the next noun of a unit in the same phrase.</summary>
    public static Einheit? EinheitNach(IReadOnlyList<Satzwort> words, int index)
    {
        for (var i = index + 1; i < words.Count && i <= index + Reach && !words[i].NachZeichen; i++)
        {
            if (words[i].Einheit is { } einheit)
            {
                return einheit;
            }
        }

        return null;
    }

    /// <summary>What the number at an index counts: «3 Beiträge», «3 kurze Beiträge», «3 von 9 Sitzungen»; no year and no day.</summary>
    public static Einheit? EinheitDerZahl(IReadOnlyList<Satzwort> words, int index)
    {
        if (words[index].Text.Contains('.', StringComparison.Ordinal) || Year().IsMatch(words[index].Text) || Next(words, index) is not { } next)
        {
            return null;
        }

        return next.Einheit
            ?? (next.Klein is "von" or "der" or "den" && Next(words, index + 1) is { IstZahl: true } ? EinheitDerZahl(words, index + 2)
                : next is { IstGross: false, IstZahl: false } ? Next(words, index + 1)?.Einheit
                : null);
    }

    private static Satzwort? Next(IReadOnlyList<Satzwort> words, int index) =>
        index + 1 < words.Count && !words[index + 1].NachZeichen ? words[index + 1] : null;

    [GeneratedRegex("^(19|20)[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\d+(?:[.,:]\d+)*|\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
