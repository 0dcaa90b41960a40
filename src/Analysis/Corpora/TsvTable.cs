using System.Text.Unicode;

namespace Fokuslupe.Analysis.Corpora;

/// <summary>
/// A tab-separated file: UTF-8 with or without BOM, LF or CRLF, a header row, no quoting. Empty lines are skipped.
/// </summary>
public sealed class TsvTable
{
    private readonly Dictionary<string, int> _columns;

    private TsvTable(string file, IReadOnlyList<string> header, IReadOnlyList<TsvRow> rows)
    {
        (File, Header, Rows) = (file, header, rows);
        _columns = header.Select((name, index) => (name, index)).ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);
    }

    /// <summary>Path the table was read from.</summary>
    public string File { get; }

    /// <summary>Column names in order.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The rows below the header; each has exactly one cell per column.</summary>
    public IReadOnlyList<TsvRow> Rows { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="CorpusException">No header, a column name twice, a row with another number of cells, or bytes that are not UTF-8.</exception>
    public static TsvTable Read(string file)
    {
        var lines = ReadLines(file);
        if (lines.Length == 0 || lines[0].Length == 0)
        {
            throw new CorpusException(file, 1, null, "a header row is missing.");
        }

        var header = lines[0].Split('\t');
        if (header.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new CorpusException(file, 1, twice.Key, "the column stands twice in the header.");
        }

        var rows = new List<TsvRow>(lines.Length - 1);
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
            {
                continue;
            }

            var cells = lines[i].Split('\t');
            if (cells.Length != header.Length)
            {
                throw new CorpusException(file, i + 1, null, $"{cells.Length} cells where the header has {header.Length}.");
            }

            rows.Add(new TsvRow(i + 1, cells));
        }

        return new TsvTable(file, header, rows);
    }

    private static string[] ReadLines(string file)
    {
        var bytes = System.IO.File.ReadAllBytes(file);
        if (!Utf8.IsValid(bytes))
        {
            var line = 0;
            foreach (var range in bytes.AsSpan().Split((byte)'\n'))
            {
                line++;
                if (!Utf8.IsValid(bytes.AsSpan(range)))
                {
                    break;
                }
            }

            throw new CorpusException(file, line, null, "the line is not in UTF-8; save the file as UTF-8.");
        }

        return System.IO.File.ReadAllLines(file);
    }

    /// <summary>Index of a column.</summary>
    /// <exception cref="CorpusException">The file has no such column.</exception>
    public int Column(string name) =>
        _columns.TryGetValue(name, out var index)
            ? index
            : throw new CorpusException(File, 1, name, $"the column is missing; there are: {string.Join(", ", Header)}.");
}

/// <summary>One row.</summary>
/// <param name="Line">Line number in the file, counted from 1.</param>
/// <param name="Cells">One cell per column.</param>
public sealed record TsvRow(int Line, IReadOnlyList<string> Cells);
