namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Tells whether a table begins with the names of its columns where the document does not say so.</summary>
internal static class TableHeader
{
    private const int LongestName = 30;
    private const int MostWords = 4;

    /// <summary>True when the first row consists of short names and a later row holds something longer, as sentences or cards are.</summary>
    public static bool IsLikely(IReadOnlyList<TableRow> rows) =>
        rows.Count > 1
        && rows[0].Cells.All(IsName)
        && rows.Skip(1).SelectMany(row => row.Cells).Any(cell => cell.Count > 0 && !IsName(cell));

    private static bool IsName(IReadOnlyList<string> cell) =>
        cell is [{ Length: <= LongestName } name]
        && char.IsLetter(name[0])
        && !(name[^1] is '.' or '!' or '?' && name.Contains(' ', StringComparison.Ordinal))
        && name.Split(' ').Length <= MostWords;
}
