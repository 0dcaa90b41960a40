using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>Counts words as full-text indexes cut them: runs of letters and digits, in lower case, without diacritics.</summary>
public static class WordCounts
{
    /// <summary>How often each word occurs in the texts.</summary>
    public static Dictionary<string, int> Of(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Plain(Forms(texts));
    }

    /// <summary>How often each form of a word occurs, as it is written.</summary>
    internal static Dictionary<string, int> Forms(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            var composed = Composed(text);
            foreach (var word in Words(composed))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(lookup, composed.AsSpan(word), out _)++;
            }
        }

        return counts;
    }

    /// <summary>Counts of forms added up by the plain word.</summary>
    internal static Dictionary<string, int> Plain(IReadOnlyDictionary<string, int> forms)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (form, count) in forms)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, Plain(form), out _) += count;
        }

        return counts;
    }

    /// <summary>Marks that stand as signs of their own would cut words.</summary>
    internal static string Composed(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') < 0 ? text : text.Normalize(NormalizationForm.FormC);

    /// <summary>Lower case without diacritics; umlauts become plain vowels.</summary>
    internal static string Plain(string text)
    {
        if (!text.Any(sign => sign >= '\u00C0'))
        {
            return text.ToLowerInvariant();
        }

        var plain = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(sign));
            }
        }

        return plain.ToString();
    }

    /// <summary>Where the words stand.</summary>
    internal static List<Range> Words(ReadOnlySpan<char> text)
    {
        var words = new List<Range>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(start..i);
            }

            start = i + 1;
        }

        return words;
    }
}
