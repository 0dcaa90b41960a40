using System.Globalization;
using System.Xml;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Reads one paragraph of a Word document, and the text boxes that hang on it.</summary>
internal sealed class DocxParagraph(XmlReader reader, DocxBody body, DocxStyles styles, DocxNumbering numbering)
{
    private readonly BlockText text = new();
    private readonly List<Block> boxes = [];
    private string? style;
    private string? listId;
    private int? listLevel;
    private int? outlineLevel;

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

        return styles.IsContents(style) ? boxes : [ToBlock(), .. boxes];
    }

    private Block ToBlock()
    {
        var block = text.ToBlock();
        var inherited = styles.List(style);
        var list = listId ?? inherited?.Id;
        if (block.Text.Length == 0)
        {
            return block;
        }

        var level = listLevel ?? inherited?.Level ?? 0;
        var heading = outlineLevel is { } own ? (own < 9 ? own + 1 : 0) : styles.Heading(style);
        return block with { Heading = heading, Label = list is null ? null : numbering.Next(list, level), Indent = Math.Min(level, 8) };
    }

    private void ReadElement(RunStyle run)
    {
        switch (reader.LocalName)
        {
            case "pPr":
                ReadProperties();
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

    private void ReadOther(RunStyle run)
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
        var run = default(RunStyle);
        foreach (var node in reader.Children())
        {
            if (node != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "rPr")
            {
                run = ReadRunStyle();
            }
            else
            {
                ReadElement(run);
            }
        }
    }

    private RunStyle ReadRunStyle()
    {
        var run = default(RunStyle);
        foreach (var node in reader.Children())
        {
            if (node != XmlNodeType.Element)
            {
                continue;
            }

            run = reader.LocalName switch
            {
                "strike" or "dstrike" => run with { IsStruck = run.IsStruck || reader.IsOn() },
                "vanish" => run with { IsHidden = reader.IsOn() },
                "b" => run with { IsBold = reader.IsOn() },
                _ => run,
            };
            reader.Skip();
        }

        return run;
    }

    private void ReadProperties()
    {
        foreach (var node in reader.Children())
        {
            if (node != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "numPr":
                    ReadProperties();
                    continue;
                case "pStyle":
                    style = reader.Attribute("val");
                    break;
                case "outlineLvl":
                    outlineLevel = reader.Number("val");
                    break;
                case "numId":
                    listId = reader.Attribute("val");
                    break;
                case "ilvl":
                    listLevel = reader.Number("val");
                    break;
                default:
                    break;
            }

            reader.Skip();
        }
    }

    private void ReadText(RunStyle run)
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

    private void Append(string piece, RunStyle run)
    {
        AppendUnlessHidden(piece, run);
        reader.Skip();
    }

    private void AppendUnlessHidden(string piece, RunStyle run)
    {
        if (!run.IsHidden)
        {
            text.Append(piece, run.IsStruck, run.IsBold);
        }
    }

    private readonly record struct RunStyle(bool IsStruck, bool IsHidden, bool IsBold);
}
