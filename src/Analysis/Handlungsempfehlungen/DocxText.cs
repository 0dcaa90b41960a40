using System.Text;
using System.Xml;

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

using Fokuslupe.Analysis.Export;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Puts text into Word documents.</summary>
internal static class DocxText
{
    /// <summary>A paragraph in a style, or in the default style.</summary>
    public static Paragraph Paragraph(string? style, string text)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        paragraph.Append(Run(text));
        return paragraph;
    }

    /// <summary>A run; blanks at its ends are kept, numbers stay with what they count.</summary>
    public static Run Run(string text) => new(new Text(NonBreaking.Of(Clean(text))) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>The text without the characters that XML cannot hold, line ends as blanks.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes())
        {
            if (rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
