using System.Xml;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Reads one table of an OpenDocument text; tables within its cells become lines of the cell.</summary>
internal sealed class OdtTable(XmlReader reader, OdtBody body)
{
    private readonly TableBuilder _table = new();

    public Block Read()
    {
        ReadChildren(isHeader: false);
        return _table.ToBlock();
    }

    private void ReadChildren(bool isHeader)
    {
        foreach (var node in reader.Children())
        {
            if (node != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "table-row":
                    ReadChildren(isHeader);
                    _table.EndRow(isHeader, isDeleted: false);
                    break;
                case "table-cell" or "covered-table-cell":
                    var columns = Math.Max(reader.Number("number-columns-repeated"), 1);
                    _table.AddCell([.. body.Blocks()], columns);
                    break;
                case "table-columns" or "table-column" or "table-header-columns" or "table-column-group":
                    reader.Skip();
                    break;
                case not null when OdtBody.IsLeftOut(reader):
                    reader.Skip();
                    break;
                default:
                    ReadChildren(isHeader || reader.LocalName == "table-header-rows");
                    break;
            }
        }
    }
}
