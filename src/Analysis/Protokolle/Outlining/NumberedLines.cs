using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>
/// Decides which lines that begin with a number are numbered: «8. Klasse: Projekt» alone is a card, after «7. …» it is
/// the eighth. A number counts when its neighbour of the same style counts on to it or from it.
/// </summary>
internal static partial class NumberedLines
{
    private const int LargestGap = 2;

    public static void Confirm(string text, List<Line> lines)
    {
        foreach (var style in lines.Where(line => line.Shape == LineShape.Numbered).GroupBy(line => line.Style, StringComparer.Ordinal).ToList())
        {
            var candidates = style.Where(line => !StartsWithDate(text, line) && !ContinuesSentence(text, lines, line)).ToHashSet();
            var ordered = style.Where(candidates.Contains).ToList();
            foreach (var (line, position) in ordered.Select((line, position) => (line, position)))
            {
                if (!Counts(ordered, position))
                {
                    candidates.Remove(line);
                }
            }

            foreach (var line in style.Where(line => !candidates.Contains(line)))
            {
                line.Shape = LineShape.Text;
                line.Content = line.Trimmed;
            }
        }
    }

    private static bool Counts(List<Line> lines, int position)
    {
        var line = lines[position];
        if (line.Style == Markers.LetterStyle)
        {
            return (position > 0 && line.Number == lines[position - 1].Number + 1) || (position + 1 < lines.Count && lines[position + 1].Number == line.Number + 1);
        }

        return line.Style is Markers.BracketStyle or Markers.LinkStyle
            || (position > 0 && line.Number - lines[position - 1].Number is >= 0 and <= LargestGap)
            || (position + 1 < lines.Count && lines[position + 1].Number - line.Number is >= 0 and <= LargestGap);
    }

    // «… das Protokoll der / 2. Sitzung …»: a number above one, after a line that goes on, with no such number before it.
    private static bool ContinuesSentence(string text, List<Line> lines, Line line)
    {
        if (line.Number <= 1 || line.Index == 0 || lines[line.Index - 1] is not { Shape: LineShape.Text } before || text[before.Trimmed.End - 1] is '.' or ':' or '!' or '?')
        {
            return false;
        }

        var above = line.Index - 1;
        while (above >= 0 && lines[above].Shape == LineShape.Text)
        {
            above--;
        }

        return above < 0 || lines[above].Style != line.Style;
    }

    private static bool StartsWithDate(string text, Line line) =>
        line.Style == "1." && Month().IsMatch(Spans.Of(text, line.Content));

    [GeneratedRegex(@"^(?:Januar|Jan\b|Februar|Feb\b|März|Maerz|April|Mai|Juni|Juli|August|Aug\b|September|Sept?\b|Oktober|Okt\b|November|Nov\b|Dezember|Dez\b)")]
    private static partial Regex Month();
}
