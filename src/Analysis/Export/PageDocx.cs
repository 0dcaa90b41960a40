using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

using Fokuslupe.Analysis.Handlungsempfehlungen;

namespace Fokuslupe.Analysis.Export;

/// <summary>Writes a page as a Word document; notes and the sources of quotations become footnotes.</summary>
internal static class PageDocx
{
    /// <summary>Width of the text in twentieths of a point: A4 less the margins.</summary>
    private const int TextWidth = 9070;

    private const int NumberWidth = 1280;
    private const int ShortWidth = 1560;

    /// <summary>Size of the letters in tables in half points.</summary>
    private const string TableSize = "18";

    public static byte[] Write(Page page)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = DocxText.Clean(page.Title);
            document.PackageProperties.Language = "de-DE";
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Create();
            var footnotes = new DocxFootnotes();
            main.Document = new Document(CreateBody(page, footnotes));
            main.AddNewPart<FootnotesPart>().Footnotes = footnotes.Part;
        }

        return stream.ToArray();
    }

    private static Body CreateBody(Page page, DocxFootnotes footnotes)
    {
        var body = new Body(DocxText.Paragraph(DocxStyles.Title, page.Title));
        foreach (var section in page.Sections)
        {
            Append(body, section, footnotes);
        }

        body.Append(new SectionProperties(
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1418, Right = 1418, Bottom = 1134, Left = 1418, Header = 709, Footer = 709, Gutter = 0 }));
        return body;
    }

    private static void Append(Body body, Section section, DocxFootnotes footnotes)
    {
        if (section.Heading is not null)
        {
            body.Append(DocxText.Paragraph(DocxStyles.Heading, section.Heading));
        }

        foreach (var paragraph in section.Paragraphs)
        {
            body.Append(Noted(DocxText.Paragraph(null, paragraph.Text), paragraph.Note, footnotes));
        }

        if (section.Table is { } table)
        {
            body.Append(CreateTable(table));
        }

        foreach (var beleg in section.Quotations)
        {
            body.Append(Noted(DocxText.Paragraph(DocxStyles.Quotation, $"«{beleg.Zitat}»"), Quelle.Of(beleg), footnotes));
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

    private static Table CreateTable(PageTable table)
    {
        var narrow = (table.Numbers * NumberWidth) + ((table.Columns.Count - table.Numbers - table.Wide) * ShortWidth);
        var widths = table.Columns
            .Select((_, column) => table.IsNumber(column) ? NumberWidth : column < table.Wide ? (TextWidth - narrow) / table.Wide : ShortWidth)
            .ToList();
        var result = new Table(
            new TableProperties(
                new TableStyle { Val = DocxStyles.Facts },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        var head = CreateRow(table.Columns, DocxStyles.FactName);
        head.TableRowProperties = new TableRowProperties(new CantSplit(), new TableHeader());
        result.Append(head);
        foreach (var row in table.Rows)
        {
            result.Append(CreateRow(row, DocxStyles.Fact));
        }

        return result;

        TableRow CreateRow(IReadOnlyList<string> cells, string style) => new(cells.Select((text, column) =>
        {
            var paragraph = DocxText.Paragraph(style, text);
            paragraph.GetFirstChild<Run>()!.RunProperties = new RunProperties(new FontSize { Val = TableSize });
            if (table.IsNumber(column))
            {
                paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
            }

            return new TableCell(
                new TableCellProperties(new TableCellWidth { Width = $"{widths[column]}", Type = TableWidthUnitValues.Dxa }), paragraph);
        }));
    }
}
