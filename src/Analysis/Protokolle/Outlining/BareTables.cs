using System.Buffers;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Finds tables whose rows have bars between the cells only: «Was | Wer», two rows or more of as many cells.</summary>
internal static class BareTables
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("|:-– +");

    public static void Mark(string text, IReadOnlyList<Line> lines)
    {
        var start = 0;
        while (start < lines.Count)
        {
            var bars = Bars(text, lines[start]);
            var end = start + 1;
            while (bars > 0 && end < lines.Count && Bars(text, lines[end]) == bars)
            {
                end++;
            }

            if (end - start > 1)
            {
                foreach (var line in lines.Skip(start).Take(end - start))
                {
                    line.Shape = Spans.Of(text, line.Trimmed).IndexOfAnyExcept(RuleSigns) < 0 ? LineShape.TableRule : LineShape.TableRow;
                    line.Content = line.Trimmed;
                }
            }

            start = end;
        }
    }

    // The bars within a line: strokes at its end are votes, and a bar without blanks belongs to a word.
    private static int Bars(string text, Line line)
    {
        if (line.Shape != LineShape.Text)
        {
            return 0;
        }

        var visible = Spans.Of(text, line.Trimmed);
        var rule = visible.IndexOfAnyExcept(RuleSigns) < 0 && visible.Contains('-');
        var bars = 0;
        for (var at = 1; at < visible.Length - 1; at++)
        {
            bars += visible[at] == '|' && (rule || (char.IsWhiteSpace(visible[at - 1]) && char.IsWhiteSpace(visible[at + 1]))) ? 1 : 0;
        }

        return bars;
    }
}
