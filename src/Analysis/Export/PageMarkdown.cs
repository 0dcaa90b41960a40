using System.Globalization;
using System.Text;

using Fokuslupe.Analysis.Handlungsempfehlungen;

namespace Fokuslupe.Analysis.Export;

/// <summary>Writes a page as Markdown; notes become footnotes (<c>[^1]</c>) at the end.</summary>
internal static class PageMarkdown
{
    public static string Write(Page page)
    {
        var text = new StringBuilder();
        var notes = new List<string>();
        text.Append(CultureInfo.InvariantCulture, $"# {MarkdownText.Escape(page.Title)}\n");
        foreach (var section in page.Sections)
        {
            Append(text, section, notes);
        }

        for (var i = 0; i < notes.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n[^{i + 1}]: {MarkdownText.Escape(notes[i])}\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Section section, List<string> notes)
    {
        if (section.Heading is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escape(section.Heading)}\n");
        }

        foreach (var paragraph in section.Paragraphs)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Escape(paragraph.Text)}");
            if (paragraph.Note is not null)
            {
                notes.Add(paragraph.Note);
                text.Append(CultureInfo.InvariantCulture, $"[^{notes.Count}]");
            }

            text.Append('\n');
        }

        if (section.Table is { } table)
        {
            text.Append('\n');
            AppendRow(text, table.Columns);
            AppendRule(text, table);
            foreach (var row in table.Rows)
            {
                AppendRow(text, row);
            }
        }

        text.Append(section.Quotations.Count > 0 ? "\n" : "");
        foreach (var beleg in section.Quotations)
        {
            text.Append(CultureInfo.InvariantCulture, $"- «{MarkdownText.Escape(beleg.Zitat)}» – {MarkdownText.Escape(Quelle.Of(beleg))}\n");
        }
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(MarkdownText.Escape)).Append(" |\n");

    private static void AppendRule(StringBuilder text, PageTable table) =>
        text.Append('|').AppendJoin('|', table.Columns.Select((_, column) => table.IsNumber(column) ? "---:" : "---")).Append("|\n");
}
