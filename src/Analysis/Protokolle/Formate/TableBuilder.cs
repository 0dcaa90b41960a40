namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Collects the cells of a table row by row.</summary>
internal sealed class TableBuilder
{
    private const int MostColumns = 64;

    private readonly List<TableRow> rows = [];
    private List<IReadOnlyList<string>> cells = [];
    private bool hasBold;
    private bool hasRegular;

    /// <summary>Adds a cell, and empty ones for the further columns over which it runs.</summary>
    public void AddCell(IEnumerable<Block> content, int columns)
    {
        var lines = new List<string>();
        foreach (var block in content)
        {
            hasBold |= block.IsBold;
            hasRegular |= !block.IsBold && block.Text.Length > 0;
            lines.AddRange(block.CellLines());
        }

        cells.Add(lines);
        for (var further = 1; further < columns && cells.Count < MostColumns; further++)
        {
            cells.Add([]);
        }
    }

    /// <summary>Ends the row; empty rows and those marked as deleted are dropped.</summary>
    public void EndRow(bool isHeader, bool isDeleted)
    {
        if (!isDeleted && cells.Any(cell => cell.Count > 0))
        {
            rows.Add(new TableRow(cells, isHeader || (hasBold && !hasRegular)));
        }

        (cells, hasBold, hasRegular) = ([], false, false);
    }

    /// <summary>The table; an empty paragraph where nothing stands in it.</summary>
    public Block ToBlock() => new("") { Rows = rows.Count > 0 ? rows : null };
}
