using System.Globalization;
using System.Xml;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Reads one paragraph of a Word document, and the text boxes that hang on it.</summary>
internal sealed class DocxParagraph(XmlReader reader, DocxBody body, DocxStyles styles, DocxNumbering numbering)
{
    /// <summary>The outline level that is none.</summary>
    private const int BodyText = 9;

    private const int DeepestList = 8;

    private readonly BlockText text = new();
    private readonly List<Block> boxes = [];
    private DocxParagraphProperties properties;

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

        return styles.IsContents(properties.Style) ? boxes : [ToBlock(), .. boxes];
    }

    private Block ToBlock()
    {
        var block = text.ToBlock();
        if (block.Text.Length == 0)
        {
            return block;
        }

        var inherited = styles.List(properties.Style);
        var list = properties.ListId ?? inherited?.Id;
        var level = properties.ListLevel ?? inherited?.Level ?? 0;
        var heading = properties.OutlineLevel is { } own ? (own < BodyText ? own + 1 : 0) : styles.Heading(properties.Style);
        return block with { Heading = heading, Label = list is null ? null : numbering.Next(list, level), Indent = Math.Min(level, DeepestList) };
    }

    private void ReadElement(DocxRunProperties run)
    {
        switch (reader.LocalName)
        {
            case "pPr":
                properties = properties.With(reader);
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
                boxes.AddRange(body.Blocks());
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
            text.Append(piece, run.IsStruck, run.IsBold);
        }
    }
}
