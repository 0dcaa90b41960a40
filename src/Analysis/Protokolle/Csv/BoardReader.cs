using Fokuslupe.Analysis.Protokolle.Outlining;
using Fokuslupe.Analysis.Protokolle.Vocabulary;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>Turns the records of a board into Beitraege, its columns into Abschnitte, and books every line.</summary>
internal sealed class BoardReader
{
    private readonly string _text;
    private readonly BoardLayout _layout;
    private readonly IReadOnlyList<Line> _lines;
    private readonly Ledger _ledger;
    private readonly CardCollector _cards;
    private readonly List<Abschnitt> _abschnitte = [];
    private int _nextLine;

    public BoardReader(string text, BoardLayout layout)
    {
        (_text, _layout, _lines) = (text, layout, LineReader.Read(text));
        _ledger = new Ledger(_lines);
        _cards = new CardCollector(text, _ledger);
    }

    /// <summary>The columns of the board, each where it begins.</summary>
    public IReadOnlyList<Abschnitt> Abschnitte => _abschnitte;

    /// <summary>Reads everything from the header on.</summary>
    public (IReadOnlyList<Beitrag> Beitraege, Bilanz Bilanz) Read()
    {
        var records = new CsvScanner(_text, _layout.Delimiter, _layout.HeaderStart).Records().ToList();
        _ledger.Furnish(_lines.TakeWhile(line => line.Span.Start < _layout.HeaderStart), Gruende.Kopf);
        ReadHeader(records[0]);
        if (_layout.IsTopics)
        {
            records.Skip(1).ToList().ForEach(record => AddCards(record, column => _abschnitte[column].Titel));
        }
        else
        {
            ReadSections(records.Skip(1).ToList());
        }

        var beitraege = _cards.Beitraege.Select(beitrag => beitrag with { Text = CsvRecord.Unescaped(beitrag.Text) }).ToList();
        return (beitraege, _ledger.Close(beitraege));
    }

    private void ReadHeader(CsvRecord header)
    {
        foreach (var line in LinesOf(header))
        {
            if (_layout.IsTopics)
            {
                _ledger.Heading(line);
            }
            else
            {
                _ledger.Furnish(line, Gruende.Tabellenkopf);
            }
        }

        _abschnitte.AddRange(_layout.IsTopics ? header.Cells.Select(ToAbschnitt) : []);
    }

    private void ReadSections(List<CsvRecord> records)
    {
        var isNamedOnce = IsNamedOnce(records);
        string? section = null;
        foreach (var record in records)
        {
            if (record.Cell(_layout.Section) is { Length: > 0 } cell)
            {
                var abschnitt = ToAbschnitt(cell);
                _abschnitte.AddRange(abschnitt.Titel == section ? [] : [abschnitt]);
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
        var names = records.Select(record => record.Cell(_layout.Section)).Where(cell => cell.Length > 0).Select(cell => CsvRecord.Content(_text, cell)).ToList();
        return names.Distinct(StringComparer.Ordinal).Count() == names.Count;
    }

    private void AddCards(CsvRecord record, Func<int, string?> sectionOf)
    {
        var own = LinesOf(record);
        own.ForEach(line => _ledger.SetAside(line, Gruende.LeereKarte));
        var before = _cards.Beitraege.Count;
        foreach (var column in _layout.Cards.Where(column => record.Cell(column).Length > 0))
        {
            var section = sectionOf(column);
            _cards.Add(record.Cell(column), new Place(section, BezugOf(section), null), own, Votes.Alone(Spans.Of(_text, record.Cell(_layout.Votes))));
        }

        if (_cards.Beitraege.Count > before)
        {
            _ledger.Furnish(own, Gruende.Tabellenzeile);
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
        for (; _nextLine < _lines.Count && _lines[_nextLine].Span.Start <= record.Span.End; _nextLine++)
        {
            if (_lines[_nextLine].Span.Start >= record.Span.Start)
            {
                own.Add(_lines[_nextLine]);
            }
        }

        return own;
    }

    private Abschnitt ToAbschnitt(TextSpan cell) => new(CsvRecord.Content(_text, cell), 1, cell);
}
