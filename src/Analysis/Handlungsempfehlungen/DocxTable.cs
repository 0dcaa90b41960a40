using DocumentFormat.OpenXml.Wordprocessing;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Tables of Word documents: the first column names, the others tell.</summary>
internal static class DocxTable
{
    /// <summary>A table as wide as the page.</summary>
    /// <param name="widths">Widths of the columns in twentieths of a point.</param>
    /// <param name="rows">The cells, as many in each row as there are widths.</param>
    public static Table Create(IReadOnlyList<int> widths, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = DocxStyles.Facts },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstColumn = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        foreach (var row in rows)
        {
            table.Append(new TableRow(row.Select((text, column) => Cell(text, widths[column], column == 0 ? DocxStyles.FactName : DocxStyles.Fact))));
        }

        return table;
    }

    private static TableCell Cell(string text, int width, string style) => new(
        new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }),
        DocxText.Paragraph(style, text));
}
