using System.Globalization;
using System.Xml;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Reads one paragraph of a Word document, and the text boxes that hang on it.</summary>
internal sealed class DocxParagraph(XmlReader reader, DocxBody body, DocxStyles styles, DocxNumbering numbering)
{
    /// <summary>The outline level that is none.</summary>
    private const int BodyText = 9;

    private const int DeepestList = 8;

    private readonly BlockText _text = new();
    private readonly List<Block> _boxes = [];
    private DocxParagraphProperties _properties;

    /// <summary>The paragraph, then its boxes; nothing for an entry of a table of contents.</summary>
    public IReadOnlyList<Block> Read()
    {
        foreach (var node in reader.Children())
        {
            if (node == XmlNodeType.Element)
            {
                ReadElement(default);
            }
        }

        return styles.IsContents(_properties.Style) ? _boxes : [ToBlock(), .. _boxes];
    }

    private Block ToBlock()
    {
        var block = _text.ToBlock();
        if (block.Text.Length == 0)
        {
            return block;
        }

        var inherited = styles.List(_properties.Style);
        var list = _properties.ListId ?? inherited?.Id;
        var level = _properties.ListLevel ?? inherited?.Level ?? 0;
        var heading = _properties.OutlineLevel is { } own ? (own < BodyText ? own + 1 : 0) : styles.Heading(_properties.Style);
        return block with { Heading = heading, Label = list is null ? null : numbering.Next(list, level), Indent = Math.Min(level, DeepestList) };
    }

    private void ReadElement(DocxRunProperties run)
    {
        switch (reader.LocalName)
        {
            case "pPr":
                _properties = _properties.With(reader);
                break;
            case "r":
                ReadRun();
                break;
            case "t":
                ReadText(run);
                break;
            case "tab" or "ptab":
                Append("\t", run);
                break;
            case "br" or "cr":
                Append("\n", run);
                break;
            case "noBreakHyphen":
                Append("-", run);
                break;
            case "sym":
                var code = reader.Attribute("char");
                Append(int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var symbol) ? ((char)symbol).ToString() : "", run);
                break;
            case "txbxContent":
                _boxes.AddRange(body.Blocks());
                break;
            default:
                ReadOther(run);
                break;
        }
    }

    private void ReadOther(DocxRunProperties run)
    {
        if (DocxBody.IsLeftOut(reader.LocalName))
        {
            reader.Skip();
            return;
        }

        foreach (var node in reader.Children())
        {
            if (node == XmlNodeType.Element)
            {
                ReadElement(run);
            }
        }
    }

    private void ReadRun()
    {
        var run = default(DocxRunProperties);
        foreach (var node in reader.Children())
        {
            if (node != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "rPr")
            {
                run = DocxRunProperties.Read(reader);
            }
            else
            {
                ReadElement(run);
            }
        }
    }

    private void ReadText(DocxRunProperties run)
    {
        foreach (var node in reader.Children())
        {
            if (node == XmlNodeType.Text)
            {
                AppendUnlessHidden(reader.Value, run);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void Append(string piece, DocxRunProperties run)
    {
        AppendUnlessHidden(piece, run);
        reader.Skip();
    }

    private void AppendUnlessHidden(string piece, DocxRunProperties run)
    {
        if (!run.IsHidden)
        {
            _text.Append(piece, run.IsStruck, run.IsBold);
        }
    }
}
