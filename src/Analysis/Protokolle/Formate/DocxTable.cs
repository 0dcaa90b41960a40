using System.Xml;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Reads one table of a Word document; tables within its cells become lines of the cell.</summary>
internal sealed class DocxTable(XmlReader reader, DocxBody body)
{
    private readonly TableBuilder _table = new();
    private bool _isHeader;
    private bool _isDeleted;

    public Block Read()
    {
        ReadChildren();
        return _table.ToBlock();
    }

    private void ReadChildren()
    {
        foreach (var node in reader.Children())
        {
            if (node != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "tr":
                    (_isHeader, _isDeleted) = (false, false);
                    ReadChildren();
                    _table.EndRow(_isHeader, _isDeleted);
                    break;
                case "tc":
                    ReadCell();
                    break;
                case "tblHeader":
                    _isHeader = reader.IsOn();
                    reader.Skip();
                    break;
                case "del":
                    _isDeleted = true;
                    reader.Skip();
                    break;
                case "tblPr" or "tblGrid":
                    reader.Skip();
                    break;
                case var name when DocxBody.IsLeftOut(name):
                    reader.Skip();
                    break;
                default:
                    ReadChildren();
                    break;
            }
        }
    }

    private void ReadCell()
    {
        var (span, isContinued) = (1, false);
        var content = new List<Block>();
        foreach (var node in reader.Children())
        {
            if (node != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "tcPr")
            {
                (span, isContinued) = ReadCellProperties();
            }
            else
            {
                content.AddRange(body.Element());
            }
        }

        _table.AddCell(isContinued ? [] : content, span);
    }

    private (int Span, bool IsContinued) ReadCellProperties()
    {
        var (span, isContinued) = (1, false);
        foreach (var node in reader.Children())
        {
            if (node != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "gridSpan":
                    span = reader.Number("val");
                    break;
                case "vMerge" or "hMerge":
                    isContinued |= reader.Attribute("val") is null or "continue";
                    break;
                default:
                    break;
            }

            reader.Skip();
        }

        return (span, isContinued);
    }
}
