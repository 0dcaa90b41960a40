using System.Globalization;
using System.Text;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Corpora;

/// <summary>
/// Corrections as a corpus file: the columns of <c>beitraege/</c>, then the document as group, an id that holds in every
/// database, the labels that people decided on, and the title of an Anliegen that the catalogue does not know; the other labels
/// of a row are a model's, and nothing is learned from them.
/// </summary>
public static class KorrekturFile
{
    /// <summary>Characters with which a spreadsheet would begin a formula, and the one that keeps it from doing so.</summary>
    internal const string Harmful = "=+-@'";

    /// <summary>Column with the title of an Anliegen of the installation; files of earlier versions lack it.</summary>
    internal const string Title = "titel";

    private static readonly string[] Header = ["text", "sauber", "feld", "weitere", "quer", "art", "anliegen", "stil", "gruppe", "id", "geprueft", Title];

    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["handlungsfeld"] = "feld",
        ["art"] = "art",
        ["anliegen"] = "anliegen",
    };

    /// <summary>The content of a file. Rows that decide on nothing that a corpus labels, as the stance, are left out.</summary>
    public static string Format(IEnumerable<GepruefterBeitrag> beitraege) => Format(Rows(beitraege));

    /// <summary>
    /// Writes corrections into a file that may already hold some: rows of the same id or the same words give way, so that a
    /// second run changes nothing. The file is replaced as a whole, and only if the corpus can be read with it.
    /// </summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="corporaFolder">Folder <c>corpora</c>.</param>
    /// <param name="beitraege">The corrections.</param>
    /// <returns>Number of rows in the file.</returns>
    /// <exception cref="CorpusException">A row has a code that the corpus does not know, or the present file is broken.</exception>
    public static int Merge(string file, string corporaFolder, IReadOnlyList<GepruefterBeitrag> beitraege)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(beitraege);
        var known = Corpus.Open(corporaFolder).ReadAnliegen().Where(anliegen => anliegen.Bekannt).Select(anliegen => anliegen.Id).ToHashSet(StringComparer.Ordinal);
        string[][] rows = [.. Rows(beitraege.Select(beitrag =>
            beitrag.Anliegen is not { } id || known.Contains(id) ? beitrag with { Anliegentitel = null }
            : beitrag.Anliegentitel is null ? WithoutAnliegen(beitrag)
            : beitrag))];
        var (ids, texts) = (Values(rows, "id"), Values(rows, "text"));
        var kept = File.Exists(file) ? Read(file).Where(row => !ids.Contains(Cell(row, "id")) && !texts.Contains(Cell(row, "text"))) : [];
        string[][] all = [.. kept.Concat(rows).OrderBy(row => Cell(row, "id"), StringComparer.Ordinal)];

        var target = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var unfinished = target + ".tmp";
        try
        {
            File.WriteAllText(unfinished, Format(all));
            Corpus.Open(corporaFolder).CheckCorrections(unfinished);
            File.Move(unfinished, target, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return all.Length;
    }

    private static string Format(IEnumerable<string[]> rows)
    {
        var content = new StringBuilder().AppendJoin('\t', Header).Append('\n');
        foreach (var row in rows)
        {
            content.AppendJoin('\t', row).Append('\n');
        }

        return content.ToString();
    }

    /// <summary>The latest of several rows with the same words.</summary>
    private static IEnumerable<string[]> Rows(IEnumerable<GepruefterBeitrag> beitraege) => beitraege
        .Select(beitrag => (Row: RowOf(beitrag), beitrag.Wann))
        .Where(row => Cell(row.Row, "geprueft").Length > 0)
        .GroupBy(row => Cell(row.Row, "text"), StringComparer.Ordinal)
        .Select(same => same.MaxBy(row => row.Wann).Row);

    private static string[] RowOf(GepruefterBeitrag beitrag) =>
    [
        Harmless(beitrag.Text),
        "",
        beitrag.Handlungsfeld,
        string.Join(',', beitrag.Weitere),
        string.Join(',', beitrag.Quer),
        beitrag.Art.Code(),
        beitrag.Anliegen ?? "",
        beitrag.Bezug switch { Bezug.Diskussion => "diskussion", Bezug.Empfehlung => "empfehlung", _ => "karte" },
        beitrag.Gruppe,
        string.Create(CultureInfo.InvariantCulture, $"{beitrag.Gruppe}-{beitrag.Start}"),
        string.Join(',', beitrag.Geprueft.Where(Columns.ContainsKey).Select(code => Columns[code])),
        Harmless(beitrag.Anliegentitel ?? ""),
    ];

    private static GepruefterBeitrag WithoutAnliegen(GepruefterBeitrag beitrag) =>
        beitrag with { Anliegen = null, Geprueft = [.. beitrag.Geprueft.Where(code => code != "anliegen")] };

    /// <summary>One line without tabs that no spreadsheet takes for a formula; <see cref="Corpus"/> takes the apostrophe off again.</summary>
    private static string Harmless(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 0 && Harmful.Contains(line[0]) ? "'" + line : line;
    }

    private static IEnumerable<string[]> Read(string file)
    {
        var table = TsvTable.Read(file);
        int[] columns = [.. Header.Where(name => name != Title || table.Header.Contains(name)).Select(table.Column)];
        return table.Rows.Select(row => Header.Select((_, i) => i < columns.Length ? row.Cells[columns[i]] : "").ToArray());
    }

    private static HashSet<string> Values(IEnumerable<string[]> rows, string column) => rows.Select(row => Cell(row, column)).ToHashSet(StringComparer.Ordinal);

    private static string Cell(string[] row, string column) => row[Array.IndexOf(Header, column)];
}
