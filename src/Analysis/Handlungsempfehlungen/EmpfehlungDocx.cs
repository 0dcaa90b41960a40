using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Writes a Handlungsempfehlung as a Word document.</summary>
internal static class EmpfehlungDocx
{
    public static byte[] Write(Handlungsempfehlung empfehlung, Feldordnung feldordnung, Func<Beleg, Uri?>? link)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = DocxText.Clean(empfehlung.Titel);
            document.PackageProperties.Language = "de-DE";
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Create();
            var notes = main.AddNewPart<FootnotesPart>();
            var footnotes = new DocxFootnotes(address => notes.AddHyperlinkRelationship(address, isExternal: true).Id);
            main.Document = new Document(new Writer(footnotes, link).Body(empfehlung, feldordnung));
            notes.Footnotes = footnotes.Part;
        }

        return stream.ToArray();
    }

    private sealed class Writer(DocxFootnotes footnotes, Func<Beleg, Uri?>? link)
    {
        public Body Body(Handlungsempfehlung empfehlung, Feldordnung feldordnung)
        {
            var body = new Body(
                DocxText.Paragraph(DocxStyles.Title, empfehlung.Titel),
                DocxText.Paragraph(DocxStyles.Measure, empfehlung.Massnahme),
                DocxTable.Create([2800, 6270], [.. Angaben.Of(empfehlung, feldordnung).Select(row => (IReadOnlyList<string>)[row.Name, row.Wert])]));
            if (empfehlung.Begruendung.Count > 0)
            {
                Append(body, "Begründung", [DocxText.Paragraph(null, string.Join(' ', empfehlung.Begruendung.Select(satz => satz.Text)))]);
            }

            Append(body, "Belege", empfehlung.Belege.Select(Quotation));
            Append(body, "Gegenstimmen", empfehlung.Gegenstimmen.Select(Quotation));
            Append(body, "Frühere Empfehlungen", empfehlung.Fruehere.Select(Earlier));
            if (empfehlung.Kriterien.Count > 0)
            {
                IReadOnlyList<string> head = ["Kriterium", "Wert", "Gewicht"];
                Append(body, "Vorschlag zur Steuerungsrelevanz", [DocxTable.Create(
                    [3900, 3870, 1300], [head, .. Relevanzvorschlag.Rows(empfehlung.Kriterien).Select(row => (IReadOnlyList<string>)[row.Name, row.Wert, row.Gewicht])])]);
            }

            Append(body, "Prüfhinweise", Pruefhinweise.Of(empfehlung).Select(hinweis => DocxText.Paragraph(null, $"«{hinweis.Satz}» – {hinweis.Hinweis}")));
            body.Append(new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1418, Right = 1418, Bottom = 1134, Left = 1418, Header = 709, Footer = 709, Gutter = 0 }));
            return body;
        }

        private static void Append(Body body, string heading, IEnumerable<OpenXmlElement> content)
        {
            var elements = content.ToList();
            if (elements.Count > 0)
            {
                body.Append(DocxText.Paragraph(DocxStyles.Heading, heading));
                body.Append(elements);
            }
        }

        private Paragraph Quotation(Beleg beleg)
        {
            var paragraph = DocxText.Paragraph(DocxStyles.Quotation, $"«{beleg.Zitat}»");
            paragraph.Append(footnotes.Add(Quelle.Of(beleg), link?.Invoke(beleg)));
            return paragraph;
        }

        private Paragraph Earlier(FruehereEmpfehlung fruehere) => fruehere.Beleg is { } beleg
            ? Quotation(beleg)
            : DocxText.Paragraph(null, $"{fruehere.Text} – {Angaben.Stored(fruehere)}");
    }
}
