using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Writes a Handlungsempfehlung as a Word document.</summary>
internal static class EmpfehlungDocx
{
    public static byte[] Write(Handlungsempfehlung empfehlung, Feldordnung feldordnung)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = DocxText.Clean(empfehlung.Titel);
            document.PackageProperties.Language = "de-DE";
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Create();
            var footnotes = new DocxFootnotes();
            main.Document = new Document(Body(empfehlung, feldordnung, footnotes));
            main.AddNewPart<FootnotesPart>().Footnotes = footnotes.Part;
        }

        return stream.ToArray();
    }

    private static Body Body(Handlungsempfehlung empfehlung, Feldordnung feldordnung, DocxFootnotes footnotes)
    {
        var body = new Body(
            DocxText.Paragraph(DocxStyles.Title, empfehlung.Titel),
            DocxText.Paragraph(DocxStyles.Measure, empfehlung.Massnahme),
            Facts(empfehlung, feldordnung));
        if (empfehlung.Begruendung.Count > 0)
        {
            body.Append(
                DocxText.Paragraph(DocxStyles.Heading, "Begründung"),
                DocxText.Paragraph(null, string.Join(' ', empfehlung.Begruendung.Select(satz => satz.Text))));
        }

        AppendQuotations(body, "Belege", empfehlung.Belege, footnotes);
        AppendQuotations(body, "Gegenstimmen", empfehlung.Gegenstimmen, footnotes);
        body.Append(new SectionProperties(
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1418, Right = 1418, Bottom = 1134, Left = 1418, Header = 709, Footer = 709, Gutter = 0 }));
        return body;
    }

    private static void AppendQuotations(Body body, string heading, IReadOnlyList<Beleg> belege, DocxFootnotes footnotes)
    {
        if (belege.Count == 0)
        {
            return;
        }

        body.Append(DocxText.Paragraph(DocxStyles.Heading, heading));
        foreach (var beleg in belege)
        {
            var paragraph = DocxText.Paragraph(DocxStyles.Quotation, $"«{beleg.Zitat}»");
            paragraph.Append(footnotes.Add(Quelle.Of(beleg)));
            body.Append(paragraph);
        }
    }

    private static Table Facts(Handlungsempfehlung empfehlung, Feldordnung feldordnung)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = DocxStyles.Facts },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstColumn = true }),
            new TableGrid(new GridColumn { Width = "3000" }, new GridColumn { Width = "6070" }));
        foreach (var (name, wert) in Angaben.Of(empfehlung, feldordnung))
        {
            table.Append(new TableRow(Cell(name, "3000", DocxStyles.FactName), Cell(wert, "6070", DocxStyles.Fact)));
        }

        return table;
    }

    private static TableCell Cell(string text, string width, string style) => new(
        new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }),
        DocxText.Paragraph(style, text));
}
