using System.Xml;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>What is said directly at a paragraph, besides its style; null where nothing is said.</summary>
internal readonly record struct DocxParagraphProperties(string? Style, string? ListId, int? ListLevel, int? OutlineLevel)
{
    /// <summary>Reads <c>w:pPr</c>, on which the reader stands, and what is nested in it.</summary>
    public DocxParagraphProperties With(XmlReader reader)
    {
        var properties = this;
        foreach (var node in reader.Children())
        {
            if (node != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "numPr")
            {
                properties = properties.With(reader);
                continue;
            }

            properties = reader.LocalName switch
            {
                "pStyle" => properties with { Style = reader.Attribute("val") },
                "outlineLvl" => properties with { OutlineLevel = reader.Number("val") },
                "numId" => properties with { ListId = reader.Attribute("val") },
                "ilvl" => properties with { ListLevel = reader.Number("val") },
                _ => properties,
            };
            reader.Skip();
        }

        return properties;
    }
}

/// <summary>How the letters of a run look.</summary>
internal readonly record struct DocxRunProperties(bool IsStruck, bool IsHidden, bool IsBold)
{
    /// <summary>Reads <c>w:rPr</c>, on which the reader stands.</summary>
    public static DocxRunProperties Read(XmlReader reader)
    {
        var run = default(DocxRunProperties);
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
}
