namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Cuts a text into lines and gives each the shape that can be told without its neighbours.</summary>
internal static class LineReader
{
    private const int TabWidth = 4;

    public static List<Line> Read(string text)
    {
        var lines = new List<Line>();
        foreach (var span in Lines.Split(text))
        {
            var trimmed = Spans.Trim(text, span);
            var line = new Line(lines.Count, span, trimmed, Indent(text, span.Start, trimmed.Start))
            {
                StartsPage = span.Start > 0 && text[span.Start - 1] == '\f',
            };
            Shape(text, line);
            lines.Add(line);
        }

        return lines;
    }

    private static int Indent(string text, int start, int visible)
    {
        var columns = 0;
        for (var at = start; at < visible; at++)
        {
            columns = text[at] == '\t' ? (columns / TabWidth + 1) * TabWidth : columns + 1;
        }

        return columns;
    }

    private static void Shape(string text, Line line)
    {
        var visible = Spans.Of(text, line.Trimmed);
        line.Shape = visible switch
        {
            [] => LineShape.Blank,
            ['`', '`', '`', ..] or ['~', '~', '~', ..] => LineShape.Fence,
            _ when IsRule(visible) => LineShape.Rule,
            ['|', .., '|'] => visible.IndexOfAnyExcept("|:-– ") < 0 && visible.Contains('-') ? LineShape.TableRule : LineShape.TableRow,
            _ when Furniture.IsCaption(visible) => LineShape.Caption,
            _ when Furniture.IsPageNumber(visible) => LineShape.PageFurniture,
            _ => LineShape.Text,
        };
        if (line.Shape == LineShape.Text)
        {
            Markers.Find(text, line);
        }
    }

    private static bool IsRule(ReadOnlySpan<char> visible) =>
        visible.Length >= 3 && "-–—=_*~#+.".Contains(visible[0], StringComparison.Ordinal) && visible.IndexOfAnyExcept(visible[0], ' ') < 0
        && visible is not "...";
}
