namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Collects the cells of a table row by row.</summary>
internal sealed class TableBuilder
{
    private const int MostColumns = 64;

    private readonly List<TableRow> _rows = [];
    private List<IReadOnlyList<string>> _cells = [];
    private bool _hasBold;
    private bool _hasRegular;

    /// <summary>Adds a cell, and empty ones for the further columns over which it runs.</summary>
    public void AddCell(IEnumerable<Block> content, int columns)
    {
        var lines = new List<string>();
        foreach (var block in content)
        {
            _hasBold |= block.IsBold;
            _hasRegular |= !block.IsBold && block.Text.Length > 0;
            lines.AddRange(block.CellLines());
        }

        _cells.Add(lines);
        for (var further = 1; further < columns && _cells.Count < MostColumns; further++)
        {
            _cells.Add([]);
        }
    }

    /// <summary>Ends the row; empty rows and those marked as deleted are dropped.</summary>
    public void EndRow(bool isHeader, bool isDeleted)
    {
        if (!isDeleted && _cells.Any(cell => cell.Count > 0))
        {
            _rows.Add(new TableRow(_cells, isHeader || (_hasBold && !_hasRegular)));
        }

        (_cells, _hasBold, _hasRegular) = ([], false, false);
    }

    /// <summary>The table; an empty paragraph where nothing stands in it.</summary>
    public Block ToBlock() => new("") { Rows = _rows.Count > 0 ? _rows : null };
}
