using DocumentFormat.OpenXml.Wordprocessing;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>The footnotes of a Word document; they are numbered in the order in which they are added.</summary>
/// <param name="relate">Makes an address known to the part of the footnotes and gives its id there; null: notes lead nowhere.</param>
internal sealed class DocxFootnotes(Func<Uri, string>? relate = null)
{
    // Word wants the two lines between text and notes as notes of their own, before the real ones.
    private int _last;

    /// <summary>What goes into the part of the package.</summary>
    public Footnotes Part { get; } = new(
        new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
        new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });

    /// <summary>Adds a note, which leads to an address when there is one.</summary>
    /// <returns>The mark that refers to it.</returns>
    public Run Add(string text, Uri? address = null)
    {
        _last++;
        Part.Append(new Footnote(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Footnote }),
            new Run(MarkStyle(), new FootnoteReferenceMark()),
            DocxText.Run(" "),
            address is null || relate is null ? DocxText.Run(text) : new Hyperlink(DocxText.Run(text)) { Id = relate(address) }))
        { Id = _last });
        return new Run(MarkStyle(), new FootnoteReference { Id = _last });
    }

    private static RunProperties MarkStyle() => new(new RunStyle { Val = DocxStyles.FootnoteMark });
}
