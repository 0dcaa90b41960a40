using System.Globalization;
using System.Text;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>The words of a text that a search found, to be marked.</summary>
public static class Fundstellen
{
    /// <summary>Whole words, in order, none overlapping; none where <paramref name="q"/> is empty.</summary>
    /// <param name="text">Text of a Beitrag.</param>
    /// <param name="q">As in <see cref="BeitragFilter.Q"/>.</param>
    public static IReadOnlyList<TextSpan> In(string text, string? q)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(q))
        {
            return [];
        }

        var words = PartsQuery.Words(q);
        string[] parts = [.. words.Where(word => word.Length >= PartsQuery.ShortestPart).SelectMany(PartsQuery.Spellings).Select(Plain)];
        string[] alone = [.. words.Where(word => word.Length < PartsQuery.ShortestPart).Select(Plain)];
        return [.. WordsOf(text).Where(span => Plain(span.In(text)) is var word
            && (alone.Contains(word) || parts.Any(part => word.Contains(part, StringComparison.Ordinal))))];
    }

    private static IEnumerable<TextSpan> WordsOf(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsOfAWord(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return new(start, end);
                start = end;
            }
        }
    }

    private static bool IsOfAWord(char letter) =>
        char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    /// <summary>Lower case without accents, as the index of trigrams sees it.</summary>
    private static string Plain(string word) => string.Concat(word.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        .Select(char.ToLowerInvariant));
}
