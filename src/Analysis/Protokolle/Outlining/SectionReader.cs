using Fokuslupe.Analysis.Protokolle.Vocabulary;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Walks through the blocks, opens a section at every heading and takes up the Thesen.</summary>
internal sealed class SectionReader(string text, HeadingFinder finder, Ledger ledger)
{
    private readonly List<Section> _sections = [];
    private readonly List<Abschnitt> _abschnitte = [];
    private readonly List<These> _thesen = [];
    private Section _current = new() { Kind = SectionKind.Unknown };
    private int _anchorLevel;
    private bool _awaitsThese;

    public IReadOnlyList<Section> Sections => _sections;

    public IReadOnlyList<Abschnitt> Abschnitte => _abschnitte;

    public IReadOnlyList<These> Thesen => _thesen;

    /// <summary>Reads the blocks from the first heading of the body on.</summary>
    public void Read(IReadOnlyList<Block> blocks, int firstBlock)
    {
        _sections.Add(_current);
        for (var block = firstBlock; block < blocks.Count; block++)
        {
            var lines = blocks[block].Lines;
            var start = 0;
            for (var position = 0; position < lines.Count; position++)
            {
                if (finder.At(block, position) is { } heading)
                {
                    AddBody(lines, start, position);
                    start = position = Open(heading, lines, position);
                    position--;
                }
            }

            AddBody(lines, start, lines.Count);
        }
    }

    // Returns the first line after the heading and what it swallows.
    private int Open(Heading heading, IReadOnlyList<Line> lines, int position)
    {
        var next = position + 1;
        if (heading.Kind == SectionKind.Label || (_current.Kind == SectionKind.These && HeadingReader.IsBarePlace(heading)))
        {
            ledger.Furnish(lines[position], Gruende.Zwischenzeile);
            return next;
        }

        if (heading.Kind is SectionKind.These || (heading.Rest.Length == 0 && heading.Kind != SectionKind.Unterschrift))
        {
            ledger.Heading(lines[position]);
        }
        else
        {
            ledger.Furnish(lines[position], GrundOf(heading.Kind));
        }

        if (lines.Count == 2 && position == 0 && lines.All(line => line.Indent >= 8) && heading.Kind != SectionKind.These)
        {
            ledger.Heading(lines[next++]);
            heading = heading with { Title = Lines.Join(Spans.Over(lines[0].Trimmed, lines[1].Trimmed).In(text)) };
        }

        _abschnitte.Add(new Abschnitt(heading.Title, heading.Level, heading.Span));
        Start(heading);
        return heading.Kind switch
        {
            SectionKind.These => OpenThese(heading, lines, position),
            SectionKind.NaechsterTermin when heading.Rest.Length > 0 => OpenKey(heading, lines, position),
            SectionKind.Beratungsfolge or SectionKind.Anwesenheit or SectionKind.Tagesordnung or SectionKind.Unterschrift => Swallow(heading.Kind, lines, position),
            _ => next,
        };
    }

    private void Start(Heading heading)
    {
        var inside = heading.Level > _anchorLevel && _anchorLevel > 0;
        var (kind, these) = heading.Kind switch
        {
            SectionKind.These => (SectionKind.These, Number(heading)),
            SectionKind.Ideen => (SectionKind.Ideen, _current.These),
            SectionKind.Unknown when heading.IsField && _current.Kind == SectionKind.Empfehlung => (SectionKind.Empfehlung, null),
            SectionKind.Unknown when heading.Continues && _sections.LastOrDefault(section => section.Abschnitt is { } title
                && heading.Title.StartsWith(title, StringComparison.OrdinalIgnoreCase)) is { } earlier => (earlier.Kind, earlier.These),
            SectionKind.Unknown when inside && _current.Kind is SectionKind.These or SectionKind.Ideen or SectionKind.Empfehlung => (_current.Kind, _current.These),
            SectionKind.Diskussion when inside && _current.These is not null => (SectionKind.Diskussion, _current.These),
            var other => (other, (int?)null),
        };
        if (heading.Kind is SectionKind.These or SectionKind.Empfehlung)
        {
            _anchorLevel = heading.Level;
        }
        else if (kind is not (SectionKind.These or SectionKind.Ideen or SectionKind.Empfehlung) && these is null)
        {
            _anchorLevel = 0;
        }

        _current = new Section { Kind = kind, Abschnitt = heading.Title, These = these, IsAgendaItem = heading.IsAgendaItem };
        _sections.Add(_current);
    }

    private int? Number(Heading heading) => heading.These is > 0 ? heading.These : _thesen.Count + 1;

    private int OpenThese(Heading heading, IReadOnlyList<Line> lines, int position)
    {
        var next = position + 1;
        while (next < lines.Count && lines[next].Shape is LineShape.Text or LineShape.Quote
            && (next == position + 1 ? heading.Rest.Length == 0 || !IsClosed(heading.Rest) : !IsClosed(lines[next - 1].Content)))
        {
            next++;
        }

        var first = heading.Rest.Length > 0 ? heading.Rest : next > position + 1 ? lines[position + 1].Content : default;
        if (first.Length == 0)
        {
            _awaitsThese = !heading.Continues && _thesen.All(these => these.Nummer != _current.These);
            return position + 1;
        }

        Add(Spans.Over(first, next > position + 1 ? lines[next - 1].Content : first), heading.Rest.Length > 0 ? lines[position] : null, lines.Skip(position + 1).Take(next - position - 1));
        return next;
    }

    private bool IsClosed(TextSpan statement) => text[statement.End - 1] is '.' or '!' or '?' or '"' or '“' or '”' or '«';

    private void Add(TextSpan span, Line? inline, IEnumerable<Line> lines)
    {
        foreach (var line in inline is null ? lines : lines.Prepend(inline))
        {
            ledger.These(line);
        }

        _awaitsThese = false;
        if (_thesen.All(these => these.Nummer != _current.These))
        {
            var words = Lines.Join(string.Join('\n', span.In(text).Split('\n').Select(line => line.TrimStart(' ', '\t', '>'))));
            _thesen.Add(new These(_current.These ?? _thesen.Count + 1, words.Trim(' ', '„', '“', '”', '"', '»', '«', '*', '_', '‚', '‘'), span));
        }
    }

    private int OpenKey(Heading heading, IReadOnlyList<Line> lines, int position)
    {
        var next = position + 1;
        while (next < lines.Count && lines[next].Shape == LineShape.Text && HeadingReader.Read(text, lines[next]) is not { IsCertain: true })
        {
            next++;
        }

        _current.Whole = Spans.Over(heading.Rest, next > position + 1 ? lines[next - 1].Content : heading.Rest);
        _current = new Section { Kind = SectionKind.Diskussion, Abschnitt = heading.Title };
        _sections.Add(_current);
        return next;
    }

    private int Swallow(SectionKind kind, IReadOnlyList<Line> lines, int position)
    {
        var end = position + 1;
        while (end < lines.Count && HeadingReader.Read(text, lines[end]) is not { IsCertain: true, IsAgendaItem: false })
        {
            end++;
        }

        ledger.Furnish(lines.Skip(position + 1).Take(end - position - 1), GrundOf(kind));
        return end;
    }

    /// <summary>The reason in the ledger for lines under a heading that announces no contributions.</summary>
    public static string GrundOf(SectionKind kind) => kind switch
    {
        SectionKind.Beratungsfolge => Gruende.Beratungsfolge,
        SectionKind.Anwesenheit => Gruende.Anwesenheit,
        SectionKind.Tagesordnung => Gruende.Tagesordnung,
        SectionKind.Unterschrift => Gruende.Unterschrift,
        SectionKind.Anleitung => Gruende.Anleitung,
        _ => Gruende.Kopf,
    };

    private void AddBody(IReadOnlyList<Line> lines, int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        var body = lines.Skip(start).Take(end - start).ToList();
        if (_awaitsThese)
        {
            var statement = body.TakeWhile((line, index) => line.Shape is LineShape.Text or LineShape.Quote && (index == 0 || !IsClosed(body[index - 1].Content))).ToList();
            _awaitsThese = false;
            if (statement.Count > 0)
            {
                Add(Spans.Over(statement[0].Content, statement[^1].Content), null, statement);
                body.RemoveRange(0, statement.Count);
            }
        }

        if (body.Count > 0)
        {
            _current.Blocks.Add(new Block(body));
        }
    }
}
