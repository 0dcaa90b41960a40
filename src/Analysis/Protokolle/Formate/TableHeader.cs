using Fokuslupe.Analysis.Protokolle.Outlining;
using Fokuslupe.Analysis.Protokolle.Vocabulary;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Tells whether a table begins with the names of its columns where the document does not say so.</summary>
internal static class TableHeader
{
    private const int LongestName = 30;
    private const int MostWords = 4;

    /// <summary>Cards and sentences are so many times longer than the names of their columns.</summary>
    private const double Ratio = 2;

    /// <summary>True when the first row consists of short names that are known, or what follows is clearly longer.</summary>
    public static bool IsLikely(IReadOnlyList<TableRow> rows)
    {
        var names = rows[0].Cells.Where(cell => cell.Count > 0).ToList();
        var content = rows.Skip(1).SelectMany(row => row.Cells).Where(cell => cell.Count > 0).ToList();
        return names.Count > 0 && names.All(IsName) && content.Count > 0
            && (names.All(IsKnown) || content.Average(Length) >= Ratio * names.Average(Length));
    }

    private static bool IsName(IReadOnlyList<string> cell) =>
        cell is [{ Length: <= LongestName } name]
        && char.IsLetter(name[0])
        && !(name[^1] is '.' or '!' or '?' && name.Contains(' ', StringComparison.Ordinal))
        && name.Split(' ').Length <= MostWords;

    private static bool IsKnown(IReadOnlyList<string> cell)
    {
        var name = Folding.Fold(cell[0]).TrimEnd('.', ':', '?');
        return HeadingReader.KindOf(name) != SectionKind.Unknown
            || TableWords.Votes.Contains(name) || TableWords.Names.Contains(name) || TableWords.Cards.Contains(name);
    }

    private static int Length(IReadOnlyList<string> cell) => cell.Sum(line => line.Length);
}
