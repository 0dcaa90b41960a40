namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>Where in an export the cards stand.</summary>
/// <param name="Delimiter">Between the cells.</param>
/// <param name="HeaderStart">Where the header row begins; what stands before it is furniture.</param>
/// <param name="Columns">Number of columns of the header.</param>
/// <param name="Cards">Columns with cards.</param>
/// <param name="Section">Column with the name of the section; null where there is none, or where each column is a section.</param>
/// <param name="Votes">Column with votes.</param>
/// <param name="IsTopics">True where each column is a section and its name the topic.</param>
internal sealed record BoardLayout(char Delimiter, int HeaderStart, int Columns, IReadOnlyList<int> Cards, int? Section, int? Votes, bool IsTopics)
{
    /// <summary>Reads the layout from a header row; null where the row names no column of cards.</summary>
    public static BoardLayout? FromHeader(string text, char delimiter, CsvRecord header)
    {
        var roles = header.Cells.Select(cell => ColumnNames.RoleOf(CsvRecord.Content(text, cell))).ToList();
        var named = header.Cells.Count(cell => cell.Length > 0);
        var known = roles.Count(role => role != ColumnRole.Unknown);
        var titles = Indexes(roles, ColumnRole.Title);
        var cards = Indexes(roles, ColumnRole.Card);
        if (known * 2 < named || (cards.Count == 0 && (titles.Count == 0 || known < 2)))
        {
            return null;
        }

        int? section = Indexes(roles, ColumnRole.Section).Concat(Indexes(roles, ColumnRole.Topic)).Select(index => (int?)index).FirstOrDefault();
        if (section is null && cards.Count > 0 && titles.Count > 0)
        {
            (section, titles) = (titles[0], titles.Skip(1).ToList());
        }

        int? votes = Indexes(roles, ColumnRole.Votes).Select(index => (int?)index).FirstOrDefault();
        return new BoardLayout(delimiter, header.Span.Start, roles.Count, [.. cards.Concat(titles).Order()], section, votes, IsTopics: false);
    }

    /// <summary>The layout in which each column of the header is a topic.</summary>
    public static BoardLayout FromTopics(char delimiter, CsvRecord header) => new(
        delimiter, header.Span.Start, header.Cells.Count, [.. Enumerable.Range(0, header.Cells.Count)], null, null, IsTopics: true);

    private static List<int> Indexes(List<ColumnRole> roles, ColumnRole wanted) =>
        [.. Enumerable.Range(0, roles.Count).Where(index => roles[index] == wanted)];
}
