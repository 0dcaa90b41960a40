using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>The package around the text of a Word document: styles, settings, footnotes, margins of an A4 page and page numbers.</summary>
internal static class DocxPackage
{
    /// <summary>Writes the document.</summary>
    /// <param name="title">Its title, as file managers show it.</param>
    /// <param name="content">Makes its paragraphs and tables; adds footnotes on the way.</param>
    public static byte[] Write(string title, Func<DocxFootnotes, IEnumerable<OpenXmlElement>> content)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = DocxText.Clean(title);
            document.PackageProperties.Language = "de-DE";
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Create();
            // Without it narrow columns cut long German words anywhere.
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new AutoHyphenation());
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(PageNumber());
            var notes = main.AddNewPart<FootnotesPart>();
            var footnotes = new DocxFootnotes(address => notes.AddHyperlinkRelationship(address, isExternal: true).Id);
            main.Document = new Document(new Body([.. content(footnotes), Section(main.GetIdOfPart(footer))]));
            notes.Footnotes = footnotes.Part;
        }

        return stream.ToArray();
    }

    private static SectionProperties Section(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1418, Right = 1418, Bottom = 1134, Left = 1418, Header = 709, Footer = 567, Gutter = 0 });

    /// <summary>«Seite 2 von 5»; Word fills in the numbers.</summary>
    private static Paragraph PageNumber()
    {
        var paragraph = DocxText.Paragraph(DocxStyles.Footer, "Seite ");
        paragraph.Append(Field("PAGE"), DocxText.Run(" von "), Field("NUMPAGES"));
        return paragraph;
    }

    private static SimpleField Field(string name) => new(DocxText.Run("1")) { Instruction = $" {name} " };
}
