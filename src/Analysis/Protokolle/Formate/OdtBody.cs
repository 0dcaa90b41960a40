using System.Globalization;
using System.Xml;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Reads the content of an OpenDocument text: paragraphs, lists and tables; begins at the element that the reader stands on.</summary>
internal sealed class OdtBody(XmlReader reader, OdtStyles styles)
{
    private const int DeepestList = 8;

    /// <summary>The blocks within the element that the reader stands on.</summary>
    public IEnumerable<Block> Blocks() => Blocks(null);

    /// <summary>The element itself, as one block or, where it only holds others, as several.</summary>
    public IEnumerable<Block> Element(OdtList? list)
    {
        switch (reader.LocalName)
        {
            case "p" or "h":
                return new OdtParagraph(reader, this, styles).Read(list);
            case "table":
                return [new OdtTable(reader, this).Read()];
            case "list":
                return Blocks(NewList(list));
            case "list-item":
                list?.StartItem();
                return Blocks(list);
            case not null when IsLeftOut(reader):
                reader.Skip();
                return [];
            default:
                return Blocks(list);
        }
    }

    /// <summary>Marked deletions, notes, tables of contents, hidden text, declarations, descriptions of pictures.</summary>
    public static bool IsLeftOut(XmlReader reader) => reader.LocalName
        is "tracked-changes" or "annotation" or "note" or "table-of-content" or "hidden-text" or "hidden-paragraph"
        or "automatic-styles" or "font-face-decls" or "scripts" or "forms" or "sequence-decls" or "variable-decls" or "user-field-decls"
        or "ruby-text" or "binary-data" or "event-listeners" || reader.Prefix == "svg";

    private IEnumerable<Block> Blocks(OdtList? list)
    {
        foreach (var node in reader.Children())
        {
            if (node == XmlNodeType.Element)
            {
                foreach (var block in Element(list))
                {
                    yield return block;
                }
            }
        }
    }

    /// <summary>A list within a list keeps the style of the outer one unless it names its own.</summary>
    private OdtList NewList(OdtList? outer)
    {
        var level = Math.Min(outer?.Level + 1 ?? 0, DeepestList);
        var style = reader.Attribute("style-name") ?? outer?.Style;
        return new OdtList(style, level, styles.IsNumbered(style, level + 1));
    }
}

/// <summary>A list that is being read.</summary>
internal sealed class OdtList(string? style, int level, bool isNumbered)
{
    private int _count;
    private bool _isLabelDue;

    public string? Style { get; } = style;

    /// <summary>Depth from 0.</summary>
    public int Level { get; } = level;

    public void StartItem()
    {
        _count++;
        _isLabelDue = true;
    }

    /// <summary>The label of the item's first paragraph; null for those after it.</summary>
    public string? TakeLabel()
    {
        var label = _isLabelDue ? isNumbered ? string.Create(CultureInfo.InvariantCulture, $"{_count}.") : "-" : null;
        _isLabelDue = false;
        return label;
    }
}
