using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

using Fokuslupe.Analysis.Export;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Writes a Handlungsempfehlung as a Word document.</summary>
internal static class EmpfehlungDocx
{
    public static byte[] Write(Handlungsempfehlung empfehlung, Feldordnung feldordnung, Belegquellen stellen) =>
        DocxPackage.Write(empfehlung.Titel, footnotes => new Writer(footnotes, stellen).Content(empfehlung, feldordnung));

    private sealed class Writer(DocxFootnotes footnotes, Belegquellen stellen)
    {
        public List<OpenXmlElement> Content(Handlungsempfehlung empfehlung, Feldordnung feldordnung)
        {
            List<OpenXmlElement> content =
            [
                DocxText.Paragraph(DocxStyles.Title, empfehlung.Titel),
                DocxText.Paragraph(DocxStyles.Measure, empfehlung.Massnahme),
                DocxTable.Create([2800, 6270], [.. Angaben.Of(empfehlung, feldordnung).Select(row => (IReadOnlyList<string>)[row.Name, row.Wert])]),
            ];
            if (empfehlung.Begruendung.Count > 0)
            {
                Append(content, "Begründung", [Begruendung(empfehlung.Begruendung)]);
            }

            Append(content, "Belege", empfehlung.Belege.Select(Quotation));
            Append(content, "Gegenstimmen", empfehlung.Gegenstimmen.Select(Quotation));
            Append(content, "Frühere Empfehlungen", empfehlung.Fruehere.Select(Earlier));
            if (empfehlung.Kriterien.Count > 0)
            {
                Append(content, "Vorschlag zur Steuerungsrelevanz", [PageDocx.CreateTable(new(
                    ["Kriterium", "Wert", "Gewicht"],
                    1,
                    [.. Relevanzvorschlag.Rows(empfehlung.Kriterien).Select(row => (IReadOnlyList<string>)[row.Name, row.Wert, row.Gewicht])])
                { Wide = 2 })]);
            }

            Append(content, "Prüfhinweise", Pruefhinweise.Of(empfehlung, stellen).Select(hinweis => DocxText.Paragraph(null, $"«{hinweis.Satz}» – {hinweis.Hinweis}")));
            return content;
        }

        private Paragraph Begruendung(IReadOnlyList<Begruendungssatz> saetze)
        {
            var paragraph = new Paragraph();
            foreach (var piece in Satznoten.Of(saetze, stellen.Saetze))
            {
                paragraph.Append(DocxText.Run(piece.Text));
                if (piece.Beleg is { } beleg)
                {
                    paragraph.Append(footnotes.Add(stellen.Quelle(beleg), stellen.Adresse(beleg)));
                }
                else if (piece.Grundlage is { } grundlage)
                {
                    paragraph.Append(footnotes.Add(grundlage));
                }
            }

            return paragraph;
        }

        private static void Append(List<OpenXmlElement> body, string heading, IEnumerable<OpenXmlElement> content)
        {
            var elements = content.ToList();
            if (elements.Count > 0)
            {
                body.Add(DocxText.Paragraph(DocxStyles.Heading, heading));
                body.AddRange(elements);
            }
        }

        private Paragraph Quotation(Beleg beleg)
        {
            var paragraph = DocxText.Paragraph(DocxStyles.Quotation, $"«{beleg.Zitat}»");
            paragraph.Append(footnotes.Add(stellen.Quelle(beleg), stellen.Adresse(beleg)));
            return paragraph;
        }

        private Paragraph Earlier(FruehereEmpfehlung fruehere) => fruehere.Beleg is { } beleg
            ? Quotation(beleg)
            : DocxText.Paragraph(null, $"{fruehere.Text} – {Angaben.Stored(fruehere)}");
    }
}
