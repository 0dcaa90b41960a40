using System.Globalization;
using System.Text;

namespace Fokuslupe.Analysis.German;

/// <summary>
/// Makes what a person types findable in other inflections: each word loses its ending, so that «Wohnungen» finds «Wohnung» and
/// «Häuser» «Haus». Umlauts stay: how they may be spelt is a matter of the index.
/// </summary>
public static class SearchStems
{
    /// <summary>Shorter stems stand in too many other words.</summary>
    private const int ShortestStem = 4;

    /// <summary>The query with stems in the place of its words, in lower case; null when it holds nothing.</summary>
    public static string? Of(string? query)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return null;
        }

        var stems = new StringBuilder();
        var word = new StringBuilder();
        foreach (var character in query)
        {
            if (char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
            {
                word.Append(character == 'ß' ? "ss" : char.ToLowerInvariant(character));
            }
            else
            {
                End(word, stems).Append(character);
            }
        }

        return End(word, stems).ToString();
    }

    private static StringBuilder End(StringBuilder word, StringBuilder stems)
    {
        var whole = word.ToString();
        word.Clear();
        var length = GermanStemmer.Stem(whole.ToCharArray());
        return stems.Append(length >= ShortestStem ? whole[..length] : whole);
    }
}
