using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Protokolle.Vocabulary;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>
/// Decides which lines are headings: by their words, their letters and their place (rules, gaps, lists below).
/// Where a document marks its headings with <c>#</c>, only words of certain meaning count besides.
/// </summary>
internal sealed partial class HeadingFinder
{
    private const int LongestByPlace = 70;
    private const int LowRank = 5;
    private const int ShortestLabel = 5;
    private const int ShortestProse = 40;
    private const int FewWords = 8;

    /// <summary>Once may be chance.</summary>
    private const int FewestLists = 2;

    private readonly string _text;
    private readonly IReadOnlyList<Line> _lines;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly bool _marked;
    private readonly bool _gapsPart;
    private readonly bool _capitalsPart;
    private readonly HashSet<string> _labelsThatReturn;
    private readonly bool _listsPart;

    public HeadingFinder(string text, IReadOnlyList<Line> lines, IReadOnlyList<Block> blocks)
    {
        (_text, _lines, _blocks) = (text, lines, blocks);
        _marked = lines.Count(line => line.Shape == LineShape.Heading) > 1;
        _gapsPart = !_marked && GapsPartSections();
        _capitalsPart = !_marked && CapitalsPartSections();
        _labelsThatReturn = LabelsThatReturn();
        _listsPart = !_marked && Enumerable.Range(0, blocks.Count).Count(LeadsCards) >= FewestLists;
    }

    /// <summary>The heading that a line of a block is or begins; null for none.</summary>
    public Heading? At(int block, int position)
    {
        var line = _blocks[block].Lines[position];
        return line.Shape switch
        {
            LineShape.Heading => (HeadingReader.Read(_text, line) ?? HeadingReader.Unknown(_text, line)) with { Level = line.Number, Rest = RestOfThese(line) },
            LineShape.Numbered => _marked ? null : Numbered(block, position),
            // Below headings marked with # others are of lower rank, whatever their words.
            LineShape.Text => Words(block, position) is { } words ? words with { Level = _marked ? Math.Max(words.Level, LowRank) : words.Level } : null,
            _ => null,
        };
    }

    private Domain.TextSpan RestOfThese(Line line) =>
        HeadingReader.Read(_text, line) is { Kind: SectionKind.These } these ? these.Rest : default;

    private Heading? Words(int block, int position)
    {
        var line = _blocks[block].Lines[position];
        var heading = HeadingReader.Read(_text, line);
        if (heading is { IsCertain: true })
        {
            return heading.IsAgendaItem && IsInAgenda(block, position) ? null : heading;
        }

        if (heading is not null && EndsLikeHeading(line) && PlaceAllows(heading, block, position)
            && (!_marked || _text[line.Trimmed.End - 1] != ':' || heading.Kind is SectionKind.Label or SectionKind.Anwesenheit or SectionKind.Tagesordnung or SectionKind.Beratungsfolge))
        {
            return heading;
        }

        return heading is null && !_marked ? ByPlace(block, position) : BoldLine(block, position);
    }

    private bool PlaceAllows(Heading heading, int block, int position)
    {
        var (alone, next) = (_blocks[block].Lines.Count == 1, Next(block, position));
        return heading.Kind switch
        {
            SectionKind.Label => IsRemark(next) || (alone && _labelsThatReturn.Contains(heading.Title)) || (alone && _text[_blocks[block].Last.Trimmed.End - 1] == ':') || BeginsList(next) || (alone && BeginsWithItem(block + 1)),
            SectionKind.Beratungsfolge => position == 0 && HasDigit(next ?? (block + 1 < _blocks.Count ? _blocks[block + 1].First : null)),
            SectionKind.Anwesenheit or SectionKind.Tagesordnung or SectionKind.NaechsterTermin
                or SectionKind.Unterschrift => position == 0,
            SectionKind.Diskussion when alone && GapBefore(_blocks[block].First) < 2 && !HeadingReader.IsRound(heading) => block + 1 < _blocks.Count && !IsShortCard(_blocks[block + 1]),
            _ => alone || BeginsList(next) || (position == 0 && (IsCentredPair(block) || GapBefore(_blocks[block].First) >= 2 || _text[_blocks[block].First.Trimmed.End - 1] == ':')),
        };
    }

    // A number makes a heading when it stands alone and the numbers before and after are not next to it, as those of a list are.
    private Heading? Numbered(int block, int position)
    {
        var line = _blocks[block].Lines[position];
        var certain = HeadingReader.Read(_text, line);
        if (certain is { IsCertain: true })
        {
            return certain;
        }

        var next = Next(block, position);
        var leads = (position == 0 && LeadsText(block)) || LeadsProse(block, position);
        var isolated = leads || (position == 0 && (next is null || (next.IsItem && next.Style != line.Style)));
        if (!isolated || line.Style is Markers.BracketStyle or Markers.LinkStyle || char.IsLetter(line.Style[^1]) || line.Trimmed.Length > HeadingReader.Longest
            || !EndsLikeHeading(line) || (!leads && (IsNeighbour(block - 1, line, -1) || IsNeighbour(block + 1, line, 1))))
        {
            return null;
        }

        return certain is { Kind: not SectionKind.Label } ? certain : HeadingReader.Unknown(_text, line);
    }

    // «1. Was fehlt?» with cards right below it, one to a line.
    private bool LeadsText(int block) => _blocks[block].Lines is [{ Shape: LineShape.Numbered } first, { Shape: LineShape.Text } second, ..]
        && second.Indent <= first.Indent && HeadingReader.Read(_text, first) is { Kind: not (SectionKind.Unknown or SectionKind.Label) };

    // «2.) Bericht» with the sentences of the talk right below it, down to the next number.
    private bool LeadsProse(int block, int position)
    {
        var here = _blocks[block].Lines;
        var line = here[position];
        if (Next(block, position) is not { Shape: LineShape.Text } second || second.Indent > line.Indent || !char.IsUpper(_text[second.Trimmed.Start])
            || line.Trimmed.Length > LongestByPlace || !EndsLikeHeading(line) || (position > 0 && !EndsSentence(here[position - 1])))
        {
            return false;
        }

        var last = position + 1;
        while (last + 1 < here.Count && here[last + 1].Shape == LineShape.Text)
        {
            last++;
        }

        return EndsSentence(here[last]) && here[last].Trimmed.End - second.Trimmed.Start >= ShortestProse;
    }

    private bool EndsSentence(Line line) => _text[line.Trimmed.End - 1] is '.' or '!' or '?' or '“' or ')';

    /// <summary>True for a short line alone with a list of bullets below it, and no card without a bullet above: «Insel A: Aufwachsen».</summary>
    public bool LeadsCards(int block)
    {
        var line = _blocks[block].First;
        return _blocks[block].Lines.Count == 1 && line.Shape == LineShape.Text && line.Trimmed.Length <= LongestByPlace
            && StartsWithCapital(line) && EndsLikeHeading(line) && Words(line) <= FewWords
            && block + 1 < _blocks.Count && _blocks[block + 1].First.Shape == LineShape.Bullet && _blocks[block + 1].Lines.Count > 1
            && (block == 0 || !_blocks[block - 1].IsText || _blocks[block - 1].Lines.Count > 1 || _blocks[block - 1].Span.Length >= LongestByPlace || EndsSentence(_blocks[block - 1].Last));
    }

    // «Was hindert uns?» over a list of bullets asks for them.
    private bool AsksForList(int block)
    {
        var line = _blocks[block].First;
        return _blocks[block].Lines.Count == 1 && Question().IsMatch(Spans.Of(_text, line.Trimmed)) && Words(line) <= FewWords
            && block + 1 < _blocks.Count && _blocks[block + 1].First.IsItem && _blocks[block + 1].Lines.Count > 1 && !IsFreeCard(block - 1);
    }

    private bool IsNeighbour(int block, Line line, int step) =>
        block >= 0 && block < _blocks.Count && !LeadsText(block) && !LeadsProse(block, 0)
        && (step < 0 ? _blocks[block].Lines.LastOrDefault(other => other.IsItem) : _blocks[block].First) is { } other
        && other.Shape == LineShape.Numbered && other.Style == line.Style && other.Number == line.Number + step;

    private Heading? ByPlace(int block, int position)
    {
        var (here, line) = (_blocks[block], _blocks[block].Lines[position]);
        var next = Next(block, position);
        if (line.Trimmed.Length > LongestByPlace || !EndsLikeHeading(line) || Votes.Split(_text, line.Trimmed).Punkte is not null)
        {
            return null;
        }

        var alone = here.Lines.Count == 1;
        var isHeading = (alone && IsRule(line.Index + 1) && line.Index > 0)
            || (IsCapitals(line) && (BeginsList(next) || (alone && (GapBefore(line) >= 2 || FollowsSeparator(line) || (_capitalsPart && IsWordy(line))))))
            || (alone && _gapsPart && GapBefore(line) >= 2 && StartsWithCapital(line))
            || (position == 0 && (LeadsList(block) || AsksForList(block) || (_listsPart && LeadsCards(block))));
        return isHeading ? HeadingReader.Unknown(_text, line) : BoldLine(block, position);
    }

    private Heading? BoldLine(int block, int position)
    {
        var line = _blocks[block].Lines[position];
        return _blocks[block].Lines.Count == 1 && line.Trimmed.Length <= HeadingReader.Longest && Bold().IsMatch(Spans.Of(_text, line.Trimmed)) && !LooksLikeData(line)
            ? HeadingReader.Unknown(_text, line) with { Level = 6 }
            : null;
    }

    // «Bus» over a list of bullets is a heading; between cards without bullets it is a card that has points of its own.
    private bool LeadsList(int block)
    {
        var here = _blocks[block].Lines;
        return here.Count > 2 && here.Skip(1).All(line => line.Shape != LineShape.Text || line.Indent > 0) && here[1].IsItem
            && StartsWithCapital(here[0]) && !IsFreeCard(block - 1) && !IsFreeCard(block + 1) && Words(here[0]) <= 6;
    }

    private bool IsFreeCard(int block) =>
        block >= 0 && block < _blocks.Count && _blocks[block].IsText && _blocks[block].Span.Length < 120 && At(block, 0) is null;

    // «Vereinbarungen» between cards is one of them; a heading has talk, a list or a table below it.
    private bool IsShortCard(Block block) => block.IsText && block.Lines.Count < 4 && !Prose.IsLike(_text, block);

    private bool GapsPartSections()
    {
        var (known, all) = (0, 0);
        for (var block = 1; block < _blocks.Count; block++)
        {
            if (GapBefore(_blocks[block].First) >= 2)
            {
                all++;
                known += _blocks[block].First.Shape != LineShape.Quote && At(block, 0) is not null ? 1 : 0;
            }
        }

        return known >= 2 && 2 * known >= all;
    }

    // «Zustimmung» alone on its line may be a card; once more below the next These, it sorts the cards.
    private HashSet<string> LabelsThatReturn() =>
    [
        .. _blocks.Where(block => block.Lines.Count == 1 && block.IsText && block.Span.Length is >= ShortestLabel and <= LongestByPlace)
            .Select(block => HeadingReader.Read(_text, block.First))
            .Where(heading => heading is { Kind: SectionKind.Label })
            .GroupBy(heading => heading!.Title, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key),
    ];

    // Cards in capitals are rare; lines in capitals that come back over ordinary cards are headings.
    private bool CapitalsPartSections()
    {
        var capitals = _blocks.Count(block => block.Lines.Count == 1 && IsCapitals(block.First) && IsWordy(block.First) && EndsLikeHeading(block.First));
        return capitals >= 2 && 3 * capitals <= _blocks.Count;
    }

    // More than an abbreviation («WLAN», «MVZ») and without numbers.
    private bool IsWordy(Line line) =>
        line.Trimmed.Length is > 5 and <= LongestByPlace && Spans.Of(_text, line.Trimmed).IndexOfAnyInRange('0', '9') < 0;

    private bool IsInAgenda(int block, int position) =>
        new[] { position - 1, position + 1 }.Any(other => other >= 0 && other < _blocks[block].Lines.Count
            && HeadingReader.Read(_text, _blocks[block].Lines[other]) is { IsAgendaItem: true } or { Kind: SectionKind.Tagesordnung });

    private bool IsCentredPair(int block) =>
        _blocks[block].Lines is [{ Indent: >= 8 } first, { Indent: >= 8, Shape: LineShape.Text }] && IsCapitals(first);

    private bool BeginsList(Line? line) => line is { IsItem: true } || (line is not null && Chat.Message(_text, line) is not null);

    private bool BeginsWithItem(int block) => block < _blocks.Count && (_blocks[block].First.IsItem || _blocks[block].First.IsTable);

    private Line? Next(int block, int position) => position + 1 < _blocks[block].Lines.Count ? _blocks[block].Lines[position + 1] : null;

    private int GapBefore(Line line)
    {
        var blank = line.Index;
        while (blank > 0 && _lines[blank - 1].Shape == LineShape.Blank)
        {
            blank--;
        }

        return line.Index - blank;
    }

    private bool FollowsSeparator(Line line)
    {
        var before = line.Index - 1 - GapBefore(line);
        return before >= 0 && _lines[before].Separates;
    }

    private bool IsRule(int index) => index < _lines.Count && _lines[index].Shape == LineShape.Rule;

    private bool IsCapitals(Line line)
    {
        var letters = 0;
        foreach (var character in Spans.Of(_text, line.Trimmed))
        {
            if (char.IsLower(character) && character != 'ß')
            {
                return false;
            }

            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters >= 3;
    }

    private bool StartsWithCapital(Line line) => char.IsUpper(_text[line.Trimmed.Start]) || char.IsDigit(_text[line.Trimmed.Start]) || "„\"»".Contains(_text[line.Trimmed.Start], StringComparison.Ordinal);

    private int Words(Line line) => line.Trimmed.In(_text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private bool HasDigit(Line? line) => line is not null && Spans.Of(_text, line.Trimmed).IndexOfAnyInRange('0', '9') >= 0;

    private bool IsRemark(Line? line) => line is not null && CardCollector.IsEmptyPlace(Spans.Of(_text, line.Trimmed));

    private bool EndsLikeHeading(Line line)
    {
        var visible = Spans.Of(_text, line.Trimmed).TrimEnd("*_ ");
        return visible is [.., not ('.' or '!' or ',' or ';' or '-')] or [.., 'z', '.'];
    }

    private bool LooksLikeData(Line line) => Spans.Of(_text, line.Trimmed).IndexOfAnyInRange('0', '9') >= 0 && Spans.Of(_text, line.Trimmed).IndexOfAny(",|·") >= 0;

    [GeneratedRegex(@"^\*\*[^*]+\*\*:?$|^__[^_]+__:?$")]
    private static partial Regex Bold();

    [GeneratedRegex(@"^(?:Was|Wo|Wie|Wer|Wen|Wem|Welche[rns]?|Wann|Warum|Weshalb|Wofür|Womit|Woran|Wodurch|Wozu)\s.{2,}\?$")]
    private static partial Regex Question();
}
