using System.Xml;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Reads the main part of a Word document: paragraphs and tables, in the order in which people read them; begins at the element that the reader stands on.</summary>
internal sealed class DocxBody(XmlReader reader, DocxStyles styles, DocxNumbering numbering)
{
    /// <summary>The blocks within the element that the reader stands on.</summary>
    public IEnumerable<Block> Blocks()
    {
        foreach (var node in reader.Children())
        {
            if (node == XmlNodeType.Element)
            {
                foreach (var block in Element())
                {
                    yield return block;
                }
            }
        }
    }

    /// <summary>The element itself, as one block or, where it only holds others, as several.</summary>
    public IEnumerable<Block> Element()
    {
        if (reader.LocalName == "tbl")
        {
            return [new DocxTable(reader, this).Read()];
        }

        if (reader.LocalName == "p")
        {
            return new DocxParagraph(reader, this, styles, numbering).Read();
        }

        if (IsLeftOut(reader.LocalName))
        {
            reader.Skip();
            return [];
        }

        return Blocks();
    }

    /// <summary>Deletions, what repeats a drawing for old programs, page set-up, annotations and the code of fields.</summary>
    public static bool IsLeftOut(string element) => element
        is "del" or "moveFrom" or "delText" or "delInstrText" or "instrText" or "Fallback" or "sectPr" or "rt" or "docPr"
        or "background" or "altChunk" or "sdtPr" or "sdtEndPr" or "smartTagPr" or "customXmlPr" or "pPrChange" or "rPrChange" or "fldData";
}
