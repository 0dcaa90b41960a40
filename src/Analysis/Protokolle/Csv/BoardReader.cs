using Fokuslupe.Analysis.Protokolle.Outlining;
using Fokuslupe.Analysis.Protokolle.Vocabulary;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>Turns the records of a board into Beitraege, its columns into Abschnitte, and books every line.</summary>
internal sealed class BoardReader
{
    private readonly string text;
    private readonly BoardLayout layout;
    private readonly IReadOnlyList<Line> lines;
    private readonly Ledger ledger;
    private readonly CardCollector cards;
    private readonly List<Abschnitt> abschnitte = [];
    private int nextLine;

    public BoardReader(string text, BoardLayout layout)
    {
        (this.text, this.layout, lines) = (text, layout, LineReader.Read(text));
        ledger = new Ledger(lines);
        cards = new CardCollector(text, ledger);
    }

    /// <summary>The columns of the board, each where it begins.</summary>
    public IReadOnlyList<Abschnitt> Abschnitte => abschnitte;

    /// <summary>Reads everything from the header on.</summary>
    public (IReadOnlyList<Beitrag> Beitraege, Bilanz Bilanz) Read()
    {
        var records = new CsvScanner(text, layout.Delimiter, layout.HeaderStart).Records().ToList();
        ledger.Furnish(lines.TakeWhile(line => line.Span.Start < layout.HeaderStart), Gruende.Kopf);
        ReadHeader(records[0]);
        if (layout.IsTopics)
        {
            records.Skip(1).ToList().ForEach(record => AddCards(record, column => abschnitte[column].Titel));
        }
        else
        {
            ReadSections(records.Skip(1).ToList());
        }

        var beitraege = cards.Beitraege.Select(beitrag => beitrag with { Text = CsvRecord.Unescaped(beitrag.Text) }).ToList();
        return (beitraege, ledger.Close(beitraege));
    }

    private void ReadHeader(CsvRecord header)
    {
        foreach (var line in LinesOf(header))
        {
            if (layout.IsTopics)
            {
                ledger.Heading(line);
            }
            else
            {
                ledger.Furnish(line, Gruende.Tabellenkopf);
            }
        }

        abschnitte.AddRange(layout.IsTopics ? header.Cells.Select(ToAbschnitt) : []);
    }

    private void ReadSections(List<CsvRecord> records)
    {
        var isNamedOnce = IsNamedOnce(records);
        string? section = null;
        foreach (var record in records)
        {
            if (record.Cell(layout.Section) is { Length: > 0 } cell)
            {
                var abschnitt = ToAbschnitt(cell);
                abschnitte.AddRange(abschnitt.Titel == section ? [] : [abschnitt]);
                section = abschnitt.Titel;
            }
            else if (!isNamedOnce)
            {
                section = null;
            }

            AddCards(record, _ => section);
        }
    }

    /// <summary>Some boards name a section only beside its first card.</summary>
    private bool IsNamedOnce(List<CsvRecord> records)
    {
        var names = records.Select(record => record.Cell(layout.Section)).Where(cell => cell.Length > 0).Select(cell => CsvRecord.Content(text, cell)).ToList();
        return names.Distinct(StringComparer.Ordinal).Count() == names.Count;
    }

    private void AddCards(CsvRecord record, Func<int, string?> sectionOf)
    {
        var own = LinesOf(record);
        own.ForEach(line => ledger.SetAside(line, Gruende.LeereKarte));
        var before = cards.Beitraege.Count;
        foreach (var column in layout.Cards.Where(column => record.Cell(column).Length > 0))
        {
            var section = sectionOf(column);
            cards.Add(record.Cell(column), new Place(section, BezugOf(section), null), own, Votes.Alone(Spans.Of(text, record.Cell(layout.Votes))));
        }

        if (cards.Beitraege.Count > before)
        {
            ledger.Furnish(own, Gruende.Tabellenzeile);
        }
    }

    private static Bezug BezugOf(string? section) => HeadingReader.KindOf(section ?? "") switch
    {
        SectionKind.Ideen => Bezug.Ideen,
        SectionKind.Empfehlung => Bezug.Empfehlung,
        SectionKind.Ergaenzung => Bezug.Ergaenzung,
        _ => Bezug.Thema,
    };

    /// <summary>The lines of the next record.</summary>
    private List<Line> LinesOf(CsvRecord record)
    {
        var own = new List<Line>();
        for (; nextLine < lines.Count && lines[nextLine].Span.Start <= record.Span.End; nextLine++)
        {
            if (lines[nextLine].Span.Start >= record.Span.Start)
            {
                own.Add(lines[nextLine]);
            }
        }

        return own;
    }

    private Abschnitt ToAbschnitt(TextSpan cell) => new(CsvRecord.Content(text, cell), 1, cell);
}
