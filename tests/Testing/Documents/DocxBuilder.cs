using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Fokuslupe.Testing.Documents;

/// <summary>Builds Word documents with the style names of a German Word.</summary>
public sealed class DocxBuilder : IDocumentBuilder
{
    private const int BulletList = 1;
    private const int NumberedList = 2;

    private readonly Body _body = new();

    public void Heading(int level, string text) => _body.Append(NewParagraph(text, new ParagraphStyleId { Val = $"berschrift{level}" }));

    public void Paragraph(string text) => _body.Append(NewParagraph(text));

    public void Item(string text, bool numbered = false, int level = 0) => _body.Append(NewParagraph(text, new NumberingProperties(
        new NumberingLevelReference { Val = level },
        new NumberingId { Val = numbered ? NumberedList : BulletList })));

    public void Table(bool hasHeader, params string[][] rows) => _body.Append(new Table(rows.Select((row, index) => new TableRow(
        [
            .. hasHeader && index == 0 ? [new TableRowProperties(new TableHeader())] : Array.Empty<OpenXmlElement>(),
            .. row.Select(cell => new TableCell(cell.Split('\n').Select(line => NewParagraph(line)))),
        ]))));

    /// <summary>Adds markup as it is, with the prefix <c>w</c>.</summary>
    public void Markup(string markup)
    {
        var holder = new Body($"""<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">{markup}</w:body>""");
        foreach (var element in holder.ChildElements.ToList())
        {
            element.Remove();
            _body.Append(element);
        }
    }

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(_body.CloneNode(deep: true));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Enumerable.Range(1, 4).Select(NewHeadingStyle));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                NewList(BulletList, NumberFormatValues.Bullet),
                NewList(NumberedList, NumberFormatValues.Decimal),
                new NumberingInstance(new AbstractNumId { Val = BulletList }) { NumberID = BulletList },
                new NumberingInstance(new AbstractNumId { Val = NumberedList }) { NumberID = NumberedList });
        }

        return stream.ToArray();
    }

    private static Style NewHeadingStyle(int level) => new(
        new StyleName { Val = $"heading {level}" },
        new StyleParagraphProperties(new OutlineLevel { Val = level - 1 }))
    {
        Type = StyleValues.Paragraph,
        StyleId = $"berschrift{level}",
    };

    private static AbstractNum NewList(int id, NumberFormatValues format) => new(Enumerable.Range(0, 3).Select(level => new Level(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = format },
        new LevelText { Val = format == NumberFormatValues.Bullet ? "\uF0B7" : $"%{level + 1}." })
    {
        LevelIndex = level,
    }))
    {
        AbstractNumberId = id,
    };

    private static Paragraph NewParagraph(string text, params OpenXmlElement[] properties)
    {
        var paragraph = new Paragraph();
        if (properties.Length > 0)
        {
            paragraph.Append(new ParagraphProperties(properties));
        }

        foreach (var (piece, index) in text.Split("~~").Select((piece, index) => (piece, index)))
        {
            var run = new Run();
            if (index % 2 == 1)
            {
                run.Append(new RunProperties(new Strike()));
            }

            foreach (var (line, at) in piece.Split('\n').Select((line, at) => (line, at)))
            {
                run.Append(at > 0 ? [new Break()] : Array.Empty<OpenXmlElement>());
                run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
            }

            paragraph.Append(run);
        }

        return paragraph;
    }
}
