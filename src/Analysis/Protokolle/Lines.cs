using System.Buffers;
using System.Text;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle;

/// <summary>The lines of a text, and how several become one.</summary>
public static class Lines
{
    private const char SoftHyphen = '\u00AD';
    private const int LongestConjunction = 5;

    /// <summary>After these a hyphen stands for a part left out.</summary>
    private static readonly string[] Conjunctions = ["und", "oder", "bzw", "sowie", "bis", "als", "wie", "u"];

    private static readonly SearchValues<char> WordCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzäöüß");

    /// <summary>Cuts a text into lines at CRLF, LF, CR and form feed; the spans exclude the line ends.</summary>
    /// <returns>At least one line; a line end at the very end of the text opens no further line.</returns>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n', '\f');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(new TextSpan(start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        if (lines.Count == 0)
        {
            lines.Add(new TextSpan(0, 0));
        }

        return lines;
    }

    /// <summary>
    /// Joins the lines of a span as people quote it: a hyphen that breaks a word at a line's end goes,
    /// one that belongs to the word («IT-Referat», «Entl.-betrag», «form- und fristgerecht») stays;
    /// other line ends and runs of white space become one blank, none at the ends.
    /// </summary>
    public static string Join(string spanText)
    {
        ArgumentNullException.ThrowIfNull(spanText);
        var joined = new StringBuilder(spanText.Length);
        var at = 0;
        while (at < spanText.Length)
        {
            var gap = WhiteSpaceAt(spanText, at);
            if (gap == 0)
            {
                joined.Append(spanText[at++]);
                continue;
            }

            var next = at + gap;
            if (joined.Length > 0 && next < spanText.Length)
            {
                JoinAcross(joined, spanText.AsSpan(at, gap), spanText.AsSpan(next));
            }

            at = next;
        }

        return joined.ToString();
    }

    private static int WhiteSpaceAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static void JoinAcross(StringBuilder joined, ReadOnlySpan<char> gap, ReadOnlySpan<char> next)
    {
        var last = joined[^1];
        var before = joined.Length > 1 ? joined[^2] : ' ';
        if (gap.IndexOfAny('\r', '\n', '\f') < 0)
        {
            joined.Append(' ');
        }
        else if (last is SoftHyphen or '¬')
        {
            joined.Length--;
        }
        else if (last is not ('-' or '‐') || !(char.IsLetterOrDigit(before) || before is '.' or ')') || !char.IsLetterOrDigit(next[0])
            || Conjunctions.Contains(FirstWord(next), StringComparer.Ordinal))
        {
            joined.Append(' ');
        }
        else if (char.IsLetter(before) && char.IsLower(next[0]))
        {
            joined.Length--;
        }
    }

    private static string FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(WordCharacters);
        return text[..Math.Min(end < 0 ? text.Length : end, LongestConjunction + 1)].ToString();
    }
}
