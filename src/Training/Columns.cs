using System.Text;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Training;

/// <summary>Columns of tables: taken out, and written back beside those that were there.</summary>
internal static class Columns
{
    /// <summary>The cells of a column, row by row.</summary>
    /// <exception cref="CorpusException">The column is missing.</exception>
    public static IReadOnlyList<string> Cells(this TsvTable table, string column)
    {
        var index = table.Column(column);
        return [.. table.Rows.Select(row => row.Cells[index])];
    }

    /// <summary>The cells of a column that must hold something to work on.</summary>
    /// <exception cref="CorpusException">The column is missing, or all its cells are empty.</exception>
    public static IReadOnlyList<string> Texts(this TsvTable table, string column)
    {
        var texts = table.Cells(column);
        return texts.All(string.IsNullOrWhiteSpace)
            ? throw new CorpusException(table.File, Math.Max(2, table.Rows.Count + 1), column, "there is no text in any row.")
            : texts;
    }

    /// <summary>The texts of a column with their classes in another.</summary>
    /// <exception cref="CorpusException">A column is missing, all texts are empty, or a row has no class.</exception>
    public static IReadOnlyList<LabelledText> Labelled(this TsvTable table, string text, string label)
    {
        var (texts, labels) = (table.Texts(text), table.Cells(label));
        return [.. table.Rows.Select((row, index) => string.IsNullOrWhiteSpace(labels[index])
            ? throw new CorpusException(table.File, row.Line, label, "the cell is empty; every row needs a class.")
            : new LabelledText(texts[index], labels[index]))];
    }

    /// <summary>Writes the table with further columns; one that it already has under the same name is replaced.</summary>
    public static void Write(this TsvTable table, string file, params (string Name, IEnumerable<string> Cells)[] further)
    {
        var kept = Enumerable.Range(0, table.Header.Count).Where(index => further.All(column => column.Name != table.Header[index])).ToArray();
        var added = further.Select(column => column.Cells.ToArray()).ToArray();
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        writer.WriteLine(string.Join('\t', kept.Select(index => table.Header[index]).Concat(further.Select(column => column.Name))));
        foreach (var (number, row) in table.Rows.Index())
        {
            writer.WriteLine(string.Join('\t', kept.Select(index => row.Cells[index]).Concat(added.Select(cells => cells[number]))));
        }
    }
}
