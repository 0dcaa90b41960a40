namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>A paragraph or a table of a word processor's document.</summary>
internal sealed record Block(string Text)
{
    /// <summary>Depth of a heading from 1; 0 for what is none.</summary>
    public int Heading { get; init; }

    /// <summary>Bullet or number of a list item, <c>-</c> or <c>1.</c>; null for what is none.</summary>
    public string? Label { get; init; }

    /// <summary>Depth of a list item from 0.</summary>
    public int Indent { get; init; }

    /// <summary>True where all words are in bold type.</summary>
    public bool IsBold { get; init; }

    /// <summary>Rows of a table; null for a paragraph.</summary>
    public IReadOnlyList<TableRow>? Rows { get; init; }

    /// <summary>What the block adds to the cell of a table: its paragraph, or the contents of all its own cells.</summary>
    public IEnumerable<string> CellLines() =>
        Rows?.SelectMany(row => row.Cells).SelectMany(cell => cell) ?? (Text.Length > 0 ? [Text] : []);
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">Lines of each cell; a merged cell is followed by empty ones.</param>
/// <param name="IsHeader">True where the document marks it as header or sets all of it in bold type.</param>
internal sealed record TableRow(IReadOnlyList<IReadOnlyList<string>> Cells, bool IsHeader);
