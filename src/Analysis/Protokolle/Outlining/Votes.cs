using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Reads the votes that people stuck to a card: «(5 Punkte)», «●●●», «+3», «×6» at its end, dots also at its start.</summary>
internal static partial class Votes
{
    private const int LongestVote = 60;
    private static readonly SearchValues<char> Dots = SearchValues.Create("●•○◉⬤⚫★☆⭐✪◆■▪");

    /// <summary>Parts a card from its votes.</summary>
    /// <returns>The card without votes and their number; the card as it was and null when none are written or nothing else is left.</returns>
    public static (TextSpan Card, int? Punkte) Split(string text, TextSpan card)
    {
        var visible = Spans.Of(text, card);
        var tail = visible[Math.Max(0, visible.Length - LongestVote)..];
        foreach (var match in AtEnd().EnumerateMatches(tail))
        {
            var rest = Spans.Trim(text, new TextSpan(card.Start, card.End - tail.Length + match.Index));
            if (rest.Length > 0)
            {
                return (rest, Count(tail.Slice(match.Index, match.Length)));
            }
        }

        var dots = visible.IndexOfAnyExcept(Dots);
        return dots > 1 ? (Spans.Trim(text, new TextSpan(card.Start + dots, card.End)), dots) : (card, null);
    }

    /// <summary>True when the votes at the end of a line end its card; a single «+» or «*» may join it to the next line.</summary>
    public static bool EndCard(string text, TextSpan line) =>
        Split(text, line).Punkte is not null && Spans.Of(text, line) is not [.., ' ', '+' or '*'];

    /// <summary>The number of votes when a line or a table cell holds nothing else, else null.</summary>
    public static int? Alone(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > LongestVote)
        {
            return null;
        }

        return text.IndexOfAnyExcept(Dots) < 0 || Whole().IsMatch(text) ? Count(text) : null;
    }

    private static int Count(ReadOnlySpan<char> vote)
    {
        var from = vote.IndexOfAnyInRange('0', '9');
        if (from >= 0)
        {
            var to = vote[from..].IndexOfAnyExceptInRange('0', '9');
            return int.Parse(to < 0 ? vote[from..] : vote.Slice(from, to), CultureInfo.InvariantCulture);
        }

        var strokes = 0;
        foreach (var character in vote)
        {
            strokes += char.IsWhiteSpace(character) || character is '(' or ')' or '[' or ']' ? 0 : 1;
        }

        return strokes;
    }

    private const string Unit = @"(?:Klebe)?(?:Punkte?n?|Pkte?|P|Stimmen?|Votes?|Kleber|Striche?)\b\.?";

    [GeneratedRegex(@"[*_]{0,2}(?:[(\[]\s?\d{1,3}\s?" + Unit + @"\s?[)\]]|[(\[]\d{1,2}[)\]]|[(\[]\s?[+×x*]\s?\d{1,3}\s?[)\]]|[(\[](?:\++|\|+|\*+|x{2,}|I{2,})[)\]]|[-–—=:,]\s?\d{1,3}\s?" + Unit + @"|[(\[]?(?:[●•○◉⬤⚫★☆⭐✪◆■▪]\s?)+[)\]]?|(?<=\s)\+\s?\d{1,3}|(?<=\s)[×x]\s?\d{1,3}|(?<=\s)\d{1,3}\s?×|(?<=\s)(?:\|{2,}|I{3,}|x{3,}|\*+|\++)|(?<=\s{2})\d{1,3}\s?" + Unit + @"|(?<=\s{3})\d{1,2})[*_]{0,2}\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^[(\[]?\s?[+×x]?\s?\d{1,3}\s?(?:" + Unit + @")?\s?[×]?\s?[)\]]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();
}
