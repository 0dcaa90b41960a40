using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>The cells of a row of a table drawn with bars.</summary>
internal static class Tables
{
    private const int MostCells = 100;

    /// <summary>Trimmed cells from left to right; an escaped bar parts no cells.</summary>
    public static List<TextSpan> Cells(string text, Line row)
    {
        var cells = new List<TextSpan>();
        var start = row.Trimmed.Start + (text[row.Trimmed.Start] == '|' ? 1 : 0);
        for (var at = start; at < row.Trimmed.End && cells.Count < MostCells; at++)
        {
            if (text[at] == '|' && (at == 0 || text[at - 1] != '\\'))
            {
                cells.Add(Spans.Trim(text, new TextSpan(start, at)));
                start = at + 1;
            }
        }

        if (start < row.Trimmed.End && cells.Count < MostCells)
        {
            cells.Add(Spans.Trim(text, new TextSpan(start, row.Trimmed.End)));
        }

        return cells;
    }

    /// <summary>The parts of a cell between <c>&lt;br&gt;</c>, empty ones included, each without its bullet.</summary>
    public static List<TextSpan> Parts(string text, TextSpan cell)
    {
        var parts = new List<TextSpan>();
        var start = cell.Start;
        while (start <= cell.End)
        {
            var visible = text.AsSpan(start, cell.End - start);
            var (at, length) = Break(visible);
            parts.Add(WithoutBullet(text, Spans.Trim(text, new TextSpan(start, at < 0 ? cell.End : start + at))));
            if (at < 0)
            {
                break;
            }

            start += at + length;
        }

        return parts;
    }

    private static (int At, int Length) Break(ReadOnlySpan<char> visible)
    {
        var at = visible.IndexOf("<br", StringComparison.OrdinalIgnoreCase);
        var end = at < 0 ? -1 : visible[at..Math.Min(visible.Length, at + 8)].IndexOf('>');
        return end < 0 ? (-1, 0) : (at, end + 1);
    }

    private static TextSpan WithoutBullet(string text, TextSpan part) =>
        part.Length > 2 && text[part.Start] is '-' or '–' or '•' or '*' or '·' && text[part.Start + 1] == ' '
            ? Spans.Trim(text, new TextSpan(part.Start + 1, part.End))
            : part;
}
