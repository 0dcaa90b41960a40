using System.Text;
using System.Xml;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Reads one paragraph or heading of an OpenDocument text, and the text boxes that hang on it.</summary>
internal sealed class OdtParagraph(XmlReader reader, OdtBody body, OdtStyles styles)
{
    private const int MostBlanks = 100;

    private readonly BlockText _text = new();
    private readonly List<Block> _boxes = [];
    private bool _endsInBlank = true;

    public IReadOnlyList<Block> Read(OdtList? list)
    {
        var style = reader.Attribute("style-name");
        var heading = reader.LocalName == "h" ? Math.Max(reader.Number("outline-level"), 1) : styles.Heading(style);
        ReadContent(styles.Look(style, default));
        var block = _text.ToBlock() with { Heading = heading };
        if (block.Text.Length > 0 && heading == 0 && list?.TakeLabel() is { } label)
        {
            block = block with { Label = label, Indent = list.Level };
        }

        return [block, .. _boxes];
    }

    private void ReadContent(OdtLook look)
    {
        foreach (var node in reader.Children())
        {
            if (node == XmlNodeType.Element)
            {
                ReadElement(look);
            }
            else
            {
                Append(Collapsed(reader.Value), look);
            }
        }
    }

    private void ReadElement(OdtLook look)
    {
        switch (reader.LocalName)
        {
            case "s":
                Append(new string(' ', Math.Clamp(reader.Number("c"), 1, MostBlanks)), look);
                reader.Skip();
                break;
            case "tab":
                Append("\t", look);
                reader.Skip();
                break;
            case "line-break":
                Append("\n", look);
                _endsInBlank = true;
                reader.Skip();
                break;
            case "text-box":
                _boxes.AddRange(body.Blocks());
                break;
            case "span":
                ReadContent(styles.Look(reader.Attribute("style-name"), look));
                break;
            case not null when OdtBody.IsLeftOut(reader):
                reader.Skip();
                break;
            default:
                ReadContent(look);
                break;
        }
    }

    private void Append(string piece, OdtLook look)
    {
        if (!look.IsHidden)
        {
            _text.Append(piece, look.IsStruck, look.IsBold);
        }
    }

    /// <summary>Runs of white space in the markup stand for one blank, as in HTML.</summary>
    private string Collapsed(string raw)
    {
        var collapsed = new StringBuilder(raw.Length);
        foreach (var character in raw)
        {
            var isBlank = character is ' ' or '\t' or '\n' or '\r';
            if (!isBlank || !_endsInBlank)
            {
                collapsed.Append(isBlank ? ' ' : character);
            }

            _endsInBlank = isBlank;
        }

        return collapsed.ToString();
    }
}
