using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>One record of a CSV, without its line end, and its cells, without the quotation marks around them and white space at their ends.</summary>
internal sealed record CsvRecord(TextSpan Span, IReadOnlyList<TextSpan> Cells)
{
    /// <summary>True where nothing stands between the delimiters.</summary>
    public bool IsBlank => Cells.All(cell => cell.Length == 0);

    /// <summary>The cell of a column; an empty one where the record is shorter or the column null.</summary>
    public TextSpan Cell(int? column) => column < Cells.Count ? Cells[column.Value] : default;

    /// <summary>A cell on one line.</summary>
    public static string Content(string text, TextSpan cell) => Unescaped(Lines.Join(cell.In(text)));

    /// <summary>Doubled quotation marks made single.</summary>
    public static string Unescaped(string content) => content.Replace("\"\"", "\"", StringComparison.Ordinal);
}
