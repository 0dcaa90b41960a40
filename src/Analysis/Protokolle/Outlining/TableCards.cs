using Fokuslupe.Analysis.Protokolle.Vocabulary;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Reads tables: the heads of the columns say which cells are cards, which are votes and which only name the row.</summary>
internal static class TableCards
{
    private enum Role
    {
        Card,
        Topic,
        Votes,
        Name,
    }

    private sealed record Column(Role Role, SectionKind Kind, string? Title);

    public static void Read(string text, Block block, Section section, CardCollector cards, Ledger ledger)
    {
        var rows = block.Lines.Where(line => line.Shape == LineShape.TableRow).Select(line => (Line: line, Cells: Tables.Cells(text, line))).ToList();
        ledger.Furnish(block.Lines, Gruende.Tabellenzeile);
        if (rows.Count == 0)
        {
            return;
        }

        var hasRule = block.Lines.Count > 1 && block.Lines[1].Shape == LineShape.TableRule;
        var hasHead = hasRule || (rows.Count > 1 && rows[0].Cells.All(cell => IsKnownHead(Folded(text, cell))));
        var heads = hasHead ? rows[0].Cells.Select(cell => Folded(text, cell)).ToList() : [];
        ledger.Furnish(block.Lines.Take(hasRule ? 2 : hasHead ? 1 : 0), Gruende.Tabellenkopf);
        if (ListsPeopleOrDates(heads))
        {
            ledger.Furnish(block.Lines, heads.Contains("gremium") ? Gruende.Beratungsfolge : Gruende.Anwesenheit);
            return;
        }

        var columns = heads.Select((head, index) => ColumnOf(heads, index, hasHead ? Lines.Join(rows[0].Cells[index].In(text)) : null)).ToList();
        var place = PlaceOf(section, heads);
        foreach (var (line, cells) in rows.Skip(hasHead ? 1 : 0))
        {
            ReadRow(text, line, cells, columns, place, cards);
        }
    }

    private static void ReadRow(string text, Line line, List<TextSpan> cells, List<Column> columns, Place place, CardCollector cards)
    {
        var votes = columns.FindIndex(column => column.Role == Role.Votes);
        var voted = VotedColumn(columns, votes);
        for (var index = 0; index < cells.Count; index++)
        {
            var column = index < columns.Count ? columns[index] : new Column(Role.Card, SectionKind.Unknown, null);
            if (column.Role is Role.Votes or Role.Name)
            {
                continue;
            }

            var bezug = column.Kind switch
            {
                SectionKind.Ideen => Bezug.Ideen,
                SectionKind.Ergaenzung => Bezug.Ergaenzung,
                SectionKind.Empfehlung => Bezug.Empfehlung,
                _ => place.Bezug,
            };
            var points = index == voted && votes < cells.Count ? Tables.Parts(text, cells[votes]) : [];
            foreach (var (part, number) in Tables.Parts(text, cells[index]).Select((part, number) => (part, number)))
            {
                if (part.Length > 0)
                {
                    var where = place with { Bezug = bezug, Abschnitt = column.Role == Role.Topic ? column.Title : place.Abschnitt };
                    cards.Add(part, where, [], number < points.Count ? Votes.Alone(Spans.Of(text, points[number])) : null);
                }
            }
        }
    }

    private static int VotedColumn(List<Column> columns, int votes)
    {
        if (votes < 0)
        {
            return -1;
        }

        var ideen = columns.FindIndex(column => column.Kind == SectionKind.Ideen);
        return ideen >= 0 ? ideen : columns.FindLastIndex(votes, column => column.Role is Role.Card or Role.Topic) is var left and >= 0
            ? left
            : columns.FindIndex(column => column.Role is Role.Card or Role.Topic);
    }

    private static Column ColumnOf(List<string> heads, int index, string? title)
    {
        var head = heads[index];
        var kind = HeadingReader.KindOf(head);
        var role = TableWords.Votes.Contains(head) ? Role.Votes
            : head.Length == 0 ? (index == 0 && heads.Skip(1).Any(other => other.Length > 0) ? Role.Name : Role.Card)
            : TableWords.Names.Contains(head) ? Role.Name
            : index == 0 && TableWords.RowNames.Contains(head) && heads.Any(other => other.StartsWith("stand", StringComparison.Ordinal) || other.StartsWith("status", StringComparison.Ordinal)) ? Role.Name
            : kind == SectionKind.Ideen || IsCard(head) ? Role.Card
            : Role.Topic;
        return new Column(role, kind, title);
    }

    private static bool IsCard(string head) =>
        TableWords.Cards.Any(word => head == word || head.StartsWith(word + " ", StringComparison.Ordinal)) || head.StartsWith("problem", StringComparison.Ordinal);

    // Without a rule below it only words that are always heads make a head.
    private static bool IsKnownHead(string head) => TableWords.Votes.Contains(head) || TableWords.Names.Contains(head) || TableWords.Cards.Contains(head)
        || TableWords.People.Contains(head) || HeadingReader.KindOf(head) is SectionKind.Ideen or SectionKind.Label or SectionKind.Thema;

    private static bool ListsPeopleOrDates(List<string> heads) =>
        heads.Count(TableWords.People.Contains) >= 2 || (heads.Contains("datum") && heads.Contains("gremium"));

    private static Place PlaceOf(Section section, List<string> heads)
    {
        var tasks = heads.Contains("wer") || heads.Contains("bis") || heads.Contains("bis wann");
        var bezug = section.Kind switch
        {
            SectionKind.Unknown => tasks ? Bezug.Diskussion : Bezug.Thema,
            SectionKind.Diskussion when section.IsAgendaItem && !tasks => Bezug.Thema,
            var kind => CardReader.BezugOf(kind),
        };
        return new Place(section.Abschnitt, bezug, section.These);
    }

    private static string Folded(string text, TextSpan cell) => Folding.Fold(Spans.Of(text, cell)).TrimEnd('?', ':', '.', ' ');
}
