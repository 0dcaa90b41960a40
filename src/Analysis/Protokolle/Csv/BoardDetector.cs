using System.Globalization;

namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>Finds the delimiter and the layout of an export; nobody is asked.</summary>
internal static class BoardDetector
{
    private const string Delimiters = ";\t,|";

    /// <summary>As many records are looked at.</summary>
    private const int Sample = 200;

    /// <summary>A header stands among the first records; a title or <c>sep=;</c> may stand before it.</summary>
    private const int LastHeader = 8;

    private const int LongestTopic = 80;

    /// <summary>Share of records that must have the header's number of cells.</summary>
    private const double LeastConsistency = 0.5;

    /// <returns>Null where no header is recognisable.</returns>
    public static BoardLayout? Detect(string text) => NamedLayout(text) ?? Best(text, Topics);

    /// <summary>The layout where the header says in known words which column holds the cards.</summary>
    public static BoardLayout? NamedLayout(string text) => Best(text, Named);

    private static BoardLayout? Best(string text, Func<string, char, List<CsvRecord>, BoardLayout?> read) => Delimiters
        .Select(delimiter => (Delimiter: delimiter, Records: Head(text, delimiter)))
        .Select(candidate => (Layout: read(text, candidate.Delimiter, candidate.Records), candidate.Records))
        .Where(candidate => candidate.Layout is not null)
        .OrderByDescending(candidate => candidate.Layout!.Columns)
        .ThenByDescending(candidate => Consistency(candidate.Records, candidate.Layout!))
        .Select(candidate => candidate.Layout!.Columns == 1 ? candidate.Layout with { Delimiter = '\0' } : candidate.Layout)
        .FirstOrDefault();

    private static List<CsvRecord> Head(string text, char delimiter) =>
        [.. new CsvScanner(text, delimiter).Records().Where(record => !record.IsBlank).Take(Sample)];

    private static double Consistency(List<CsvRecord> records, BoardLayout layout) =>
        records.Count(record => record.Cells.Count == layout.Columns) / (double)Math.Max(records.Count, 1);

    private static BoardLayout? Named(string text, char delimiter, List<CsvRecord> records) => records
        .Take(LastHeader)
        .Select(record => BoardLayout.FromHeader(text, delimiter, record))
        .FirstOrDefault(layout => layout is not null);

    private static BoardLayout? Topics(string text, char delimiter, List<CsvRecord> records)
    {
        if (records.Count < 2 || records[0].Cells.Count < 2)
        {
            return null;
        }

        var names = records[0].Cells.Select(cell => CsvRecord.Content(text, cell)).ToList();
        var layout = BoardLayout.FromTopics(delimiter, records[0]);
        var areTopics = names.All(IsTopic)
            && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count
            && Consistency(records, layout) >= LeastConsistency
            && Enumerable.Range(0, names.Count).All(column => HoldsCards(text, records, column, names[column]));
        return areTopics ? layout : null;
    }

    private static bool IsTopic(string name) =>
        name.Length is > 1 and <= LongestTopic && name.Any(char.IsLetter) && name[^1] is not ('.' or '!' or ';' or ',')
        && !DateTime.TryParse(name, CultureInfo.GetCultureInfo("de-DE"), out _);

    /// <summary>Cards differ from each other and from their topic, and are no numbers.</summary>
    private static bool HoldsCards(string text, List<CsvRecord> records, int column, string name)
    {
        var cells = records.Skip(1)
            .Select(record => record.Cell(column))
            .Where(cell => cell.Length > 0)
            .Select(cell => CsvRecord.Content(text, cell))
            .ToList();
        return !cells.Contains(name, StringComparer.OrdinalIgnoreCase)
            && cells.Count(cell => cell.Any(char.IsLetter)) * 2 >= cells.Count
            && cells.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 2 > cells.Count - 1;
    }
}
