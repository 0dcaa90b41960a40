using System.Text;

namespace Fokuslupe.Storage;

/// <summary>What a person looks for among Beitraege, as FTS5 expressions; nothing in it can act as an operator.</summary>
/// <param name="Parts">For the index of trigrams: each longer word in all its spellings, all words required; null without such a word.</param>
/// <param name="Short">For the index of words: the words too short for trigrams; null without such a word.</param>
internal sealed record PartsQuery(string? Parts, string? Short)
{
    /// <summary>Shorter words hold no trigram.</summary>
    public const int ShortestPart = 3;

    private const int MaxWords = 20;

    /// <summary>True when there is no word in the query, so nothing can match.</summary>
    public bool IsEmpty => Parts is null && Short is null;

    public static PartsQuery From(string query)
    {
        var words = Words(query);
        return new(
            Join(" AND ", words.Where(word => word.Length >= ShortestPart).Select(word => $"({Join(" OR ", Spellings(word).Select(Quote))})")),
            Join(" AND ", words.Where(word => word.Length < ShortestPart).Select(Quote)));
    }

    /// <summary>The words of a query in lower case, each once.</summary>
    public static IReadOnlyList<string> Words(string query)
    {
        var words = new StringBuilder();
        foreach (var rune in query.EnumerateRunes())
        {
            words.Append(Rune.IsLetterOrDigit(rune) || IsAccent(rune) ? Rune.ToLowerInvariant(rune) : (Rune)' ');
        }

        return [.. words.ToString().Normalize(NormalizationForm.FormC)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit)).Distinct().Take(MaxWords)];
    }

    /// <summary>How a word may be written: with umlauts, without their dots, spelt out; with ß and with ss.</summary>
    public static IEnumerable<string> Spellings(string word)
    {
        string[] umlauts = [word, Digraphs.Aggregate(word, (w, d) => w.Replace(d.Umlaut, d.Spelt, StringComparison.Ordinal)),
            Digraphs.Aggregate(word, (w, d) => w.Replace(d.Spelt, d.Umlaut, StringComparison.Ordinal))];
        return umlauts.SelectMany(w => (string[])
            [w.Replace("ß", "ss", StringComparison.Ordinal), w.Replace("ss", "ß", StringComparison.Ordinal)]).Distinct();
    }

    private static readonly (string Umlaut, string Spelt)[] Digraphs = [("ä", "ae"), ("ö", "oe"), ("ü", "ue")];

    private static bool IsAccent(Rune rune) => Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static string Quote(string word) => $"\"{word}\"";

    private static string? Join(string separator, IEnumerable<string> terms) =>
        string.Join(separator, terms) is { Length: > 0 } joined ? joined : null;
}
