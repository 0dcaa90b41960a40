using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

using Fokuslupe.Analysis.Handlungsempfehlungen;

namespace Fokuslupe.Analysis.Export;

/// <summary>Writes a page as a Word document; notes and the sources of quotations become footnotes.</summary>
internal static class PageDocx
{
    /// <summary>Width of the text in twentieths of a point: A4 less the margins.</summary>
    private const int TextWidth = 9070;

    /// <summary>About the width of a bold letter in tables, and what a cell keeps free at both sides.</summary>
    private const int LetterWidth = 120;

    private const int CellMargins = 216;
    private const int Narrowest = 800;
    private const int Widest = 1900;

    /// <summary>Size of the letters in tables in half points.</summary>
    private const string TableSize = "18";

    private const string HeadSize = "16";

    public static byte[] Write(Page page) => DocxPackage.Write(page.Title, footnotes =>
    {
        List<OpenXmlElement> content = [DocxText.Paragraph(DocxStyles.Title, page.Title)];
        foreach (var section in page.Sections)
        {
            Append(content, section, footnotes);
        }

        return content;
    });

    private static void Append(List<OpenXmlElement> body, Section section, DocxFootnotes footnotes)
    {
        if (section.Heading is not null)
        {
            body.Add(DocxText.Paragraph(DocxStyles.Heading, section.Heading));
        }

        foreach (var paragraph in section.Paragraphs)
        {
            var written = Noted(DocxText.Paragraph(null, paragraph.Text), paragraph.Note, footnotes);
            if (section.Table is not null)
            {
                written.ParagraphProperties = new ParagraphProperties(new KeepNext());
            }

            body.Add(written);
        }

        if (section.Table is { } table)
        {
            body.Add(CreateTable(table));
        }

        foreach (var beleg in section.Quotations)
        {
            body.Add(Noted(DocxText.Paragraph(DocxStyles.Quotation, $"«{beleg.Zitat}»"), Quelle.Of(beleg), footnotes));
        }
    }

    private static Paragraph Noted(Paragraph paragraph, string? note, DocxFootnotes footnotes)
    {
        if (note is not null)
        {
            paragraph.Append(footnotes.Add(note));
        }

        return paragraph;
    }

    /// <summary>A table as wide as the text, its head repeated on every page, no row torn apart by the end of one.</summary>
    internal static Table CreateTable(PageTable table)
    {
        var widths = Widths(table);
        var result = new Table(
            new TableProperties(
                new TableStyle { Val = DocxStyles.Facts },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        var head = CreateRow(table.Columns, DocxStyles.FactName);
        head.TableRowProperties!.Append(new TableHeader());
        result.Append(head);
        foreach (var row in table.Rows)
        {
            result.Append(CreateRow(row, DocxStyles.Fact));
        }

        return result;

        TableRow CreateRow(IReadOnlyList<string> cells, string style) => new([new TableRowProperties(new CantSplit()), .. cells.Select((text, column) =>
        {
            var paragraph = DocxText.Paragraph(style, text);
            paragraph.GetFirstChild<Run>()!.RunProperties = new RunProperties(new FontSize { Val = style == DocxStyles.FactName ? HeadSize : TableSize });
            if (table.IsNumber(column))
            {
                paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
            }

            return new TableCell(
                new TableCellProperties(new TableCellWidth { Width = $"{widths[column]}", Type = TableWidthUnitValues.Dxa }), paragraph);
        })]);
    }

    /// <summary>Short columns are as wide as their longest word; the long texts get what is left.</summary>
    private static List<int> Widths(PageTable table)
    {
        var widths = table.Columns.Select((_, column) => column < table.Wide ? 0 : Narrow(column)).ToList();
        var rest = (TextWidth - widths.Sum()) / table.Wide;
        return [.. widths.Select(width => width == 0 ? rest : width)];

        int Narrow(int column) => Math.Clamp(
            CellMargins + (LetterWidth * table.Rows.Select(row => row[column]).Prepend(table.Columns[column]).SelectMany(cell => cell.Split(' ')).Max(word => word.Length)),
            Narrowest,
            Widest);
    }
}
