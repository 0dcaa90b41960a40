using System.Text;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Writes blocks as the Markdown that the outline reads.</summary>
internal static class MarkdownText
{
    private const int DeepestHeading = 6;
    private const string LineBreak = "<br>";

    /// <summary>Writes one block after the other and stops soon after <paramref name="maxCharacters"/>.</summary>
    public static string Write(IEnumerable<Block> blocks, int maxCharacters, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var afterItem = false;
        foreach (var block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (text.Length > maxCharacters)
            {
                break;
            }

            if (block.Rows is null && block.Text.Length == 0)
            {
                continue;
            }

            var isItem = block.Label is not null;
            if (text.Length > 0 && !(isItem && afterItem))
            {
                text.Append('\n');
            }

            Append(text, block);
            afterItem = isItem;
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Block block)
    {
        if (block.Rows is not null)
        {
            AppendTable(text, block.Rows);
        }
        else if (block.Heading > 0)
        {
            var label = block.Label is null ? "" : block.Label + " ";
            text.Append('#', Math.Min(block.Heading, DeepestHeading)).Append(' ').Append(label).Append(block.Text.Replace('\n', ' ')).Append('\n');
        }
        else if (block.Label is not null)
        {
            var margin = new string(' ', 2 * block.Indent);
            text.Append(margin).Append(block.Label).Append(' ').Append(block.Text.Replace("\n", "\n  " + margin, StringComparison.Ordinal)).Append('\n');
        }
        else
        {
            var emphasis = block.IsBold && !block.Text.Contains('\n', StringComparison.Ordinal) ? "**" : "";
            text.Append(emphasis).Append(block.Text).Append(emphasis).Append('\n');
        }
    }

    /// <summary>A table of one cell is a frame around its text.</summary>
    private static void AppendTable(StringBuilder text, IReadOnlyList<TableRow> rows)
    {
        if (rows is [{ Cells: [var only] }])
        {
            text.AppendJoin("\n\n", only).Append('\n');
            return;
        }

        var columns = rows.Max(row => row.Cells.Count);
        var hasHeader = rows[0].IsHeader || TableHeader.IsLikely(rows);
        AppendRow(text, hasHeader ? rows[0].Cells : [], columns);
        text.Append('|').Insert(text.Length, "---|", columns).Append('\n');
        foreach (var row in hasHeader ? rows.Skip(1) : rows)
        {
            AppendRow(text, row.Cells, columns);
        }
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<IReadOnlyList<string>> cells, int columns)
    {
        text.Append('|');
        for (var column = 0; column < columns; column++)
        {
            var lines = column < cells.Count ? cells[column] : [];
            text.Append(' ')
                .AppendJoin(LineBreak, lines.Select(line => line.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", LineBreak, StringComparison.Ordinal)))
                .Append(lines.Count > 0 ? " |" : "|");
        }

        text.Append('\n');
    }
}
