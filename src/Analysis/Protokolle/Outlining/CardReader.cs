using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Protokolle.Vocabulary;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Reads the blocks of a section as what they are: table, chat, list, cards without bullets, or talk.</summary>
internal sealed partial class CardReader(string text, Prose prose, CardCollector cards, Ledger ledger)
{
    private const double SentencesFrom = 0.7;
    private const int LongestSignature = 200;
    private const int LongestLead = 30;

    /// <summary>The kind of place that a section is.</summary>
    public static Bezug BezugOf(SectionKind kind) => kind switch
    {
        SectionKind.These => Bezug.These,
        SectionKind.Ideen => Bezug.Ideen,
        SectionKind.Empfehlung => Bezug.Empfehlung,
        SectionKind.Ergaenzung => Bezug.Ergaenzung,
        SectionKind.Thema or SectionKind.Unknown => Bezug.Thema,
        _ => Bezug.Diskussion,
    };

    public void Read(Section section)
    {
        if (section.Whole is { } whole)
        {
            cards.AddStatement(whole, new Place(section.Abschnitt, BezugOf(section.Kind), section.These), []);
        }

        var reading = new Reading(section, IsTalk(section), section.Blocks.Any(block => block.First.Shape == LineShape.Numbered));
        for (var index = 0; index < section.Blocks.Count; index++)
        {
            var next = index + 1 < section.Blocks.Count ? section.Blocks[index + 1] : null;
            Read(section.Blocks[index], next, reading);
        }
    }

    private void Read(Block block, Block? next, Reading reading)
    {
        var section = reading.Section;
        if (IsFurniture(section, block))
        {
            ledger.Furnish(block.Lines, SectionReader.GrundOf(section.Kind));
        }
        else if (block.First.IsTable)
        {
            TableCards.Read(text, block, section, cards, ledger);
        }
        else if (Chat.Is(text, block))
        {
            ListCards.ReadChat(text, block, reading.Place(Bezug.Diskussion), cards);
        }
        else if (block.First.Shape is LineShape.Text or LineShape.Quote)
        {
            ReadText(block, next, reading);
        }
        else
        {
            ListCards.Read(text, block, reading.Place(ListBezug(section, reading.IsTalk, block)), cards);
            reading.SawList = true;
        }
    }

    private void ReadText(Block block, Block? next, Reading reading)
    {
        var imprint = block.Lines.TakeWhile(line => Imprint.Is(text, line)).Count();
        if (imprint > 0)
        {
            ledger.Furnish(block.Lines.Take(imprint), Gruende.Kopf);
            if (imprint < block.Lines.Count)
            {
                Read(block.From(imprint), next, reading);
            }

            return;
        }

        var items = block.Lines.TakeWhile(line => !line.IsItem && line.Shape != LineShape.Arrow && !line.IsTable).Count();
        var lead = new Block([.. block.Lines.Take(items)]);
        var rest = items < block.Lines.Count ? block.From(items) : null;
        var list = rest ?? next;
        var introduces = list is not null && (list.First.IsItem || list.First.IsTable || Chat.Is(text, list));
        if (Spans.Of(text, lead.Span).TrimEnd("*_ ") is [.., ':'] && ((introduces && (reading.IsTalk || rest is null)) || (next is not null && rest is null && reading.IsTalk && lead.Span.Length <= LongestLead)))
        {
            ledger.Furnish(lead.Lines, Gruende.Ueberleitung);
        }
        else if (Instruction().IsMatch(Spans.Of(text, lead.Span)) || (section(reading) == SectionKind.Anleitung && Prose.IsLike(text, lead)))
        {
            ledger.Furnish(lead.Lines, Gruende.Anleitung);
        }
        else if (Votes.Alone(Spans.Of(text, lead.Span)) is { } punkte && Spans.Of(text, lead.Span) is not "+1" && lead.Lines.Count == 1 && cards.Vote(punkte))
        {
            ledger.Furnish(lead.Lines, Gruende.Punkte);
        }
        else if (IsTalk(lead, reading))
        {
            ReadTalk(lead, reading);
        }
        else
        {
            // A card without a bullet may have points of its own below it.
            FreeCards.Read(text, rest is { First.Shape: not LineShape.Arrow } ? block : lead, reading.Place(BezugOf(reading.Section.Kind)), cards);
            rest = rest is { First.Shape: not LineShape.Arrow } ? null : rest;
        }

        if (rest is not null)
        {
            Read(rest, next, reading);
        }

        static SectionKind section(Reading reading) => reading.Section.Kind;
    }

    private void ReadTalk(Block block, Reading reading)
    {
        var recommends = reading.Section.Kind == SectionKind.Empfehlung && !(reading.IsNumbered && reading.SawList);
        var place = reading.Place(recommends ? Bezug.Empfehlung : Bezug.Diskussion);
        if (!recommends)
        {
            foreach (var statement in prose.Statements(block))
            {
                cards.AddStatement(statement, place, block.Lines);
            }

            return;
        }

        // A recommendation is a paragraph; the votes of a minority are another.
        var start = block.Span.Start;
        foreach (var sentence in prose.Statements(block).Skip(1).Where(sentence => Minority().IsMatch(Spans.Of(text, sentence))))
        {
            cards.AddStatement(Spans.Trim(text, new TextSpan(start, sentence.Start)), place, block.Lines);
            start = sentence.Start;
        }

        cards.AddStatement(new TextSpan(start, block.Span.End), place, block.Lines);
    }

    private bool IsTalk(Block block, Reading reading) => reading.Section.Kind switch
    {
        SectionKind.These or SectionKind.Ideen or SectionKind.Ergaenzung => NextMeeting().IsMatch(Spans.Of(text, block.Span)),
        SectionKind.Thema or SectionKind.Unknown => reading.IsTalk || (Prose.IsLike(text, block) && block.Span.Length >= 100),
        SectionKind.Anleitung => false,
        _ => true,
    };

    private bool IsTalk(Section section)
    {
        if (section.Kind != SectionKind.Unknown)
        {
            return BezugOf(section.Kind) == Bezug.Diskussion;
        }

        var texts = section.Blocks.Where(block => block.IsText && !Chat.Is(text, block)).ToList();
        return texts.Count > 0 && 2 * texts.Count(block => Prose.IsLike(text, block)) >= texts.Count;
    }

    private Bezug ListBezug(Section section, bool isTalk, Block block)
    {
        if (section.Kind is not SectionKind.Unknown)
        {
            return BezugOf(section.Kind);
        }

        var items = block.Lines.Where(line => line.IsItem).ToList();
        var sentences = items.Count(line => text[line.Content.End - 1] == '.');
        return isTalk || (items.Count > 1 && sentences >= SentencesFrom * items.Count) ? Bezug.Diskussion : Bezug.Thema;
    }

    private bool IsFurniture(Section section, Block block) => section.Kind switch
    {
        SectionKind.Unterschrift => !block.First.IsItem && !block.First.IsTable && block.Span.Length < LongestSignature,
        SectionKind.Beratungsfolge or SectionKind.Anwesenheit or SectionKind.Tagesordnung =>
            block.First.IsItem || block.First.IsTable || Date().IsMatch(Spans.Of(text, block.First.Trimmed)) || ReferenceEquals(block, section.Blocks[0]),
        _ => false,
    };

    private sealed record Reading(Section Section, bool IsTalk, bool IsNumbered)
    {
        public bool SawList { get; set; }

        public Place Place(Bezug bezug) => new(Section.Abschnitt, bezug, Section.These);
    }

    [GeneratedRegex(@"^\*[^*]+\*$|^_[^_]+_$", RegexOptions.Singleline)]
    private static partial Regex Instruction();

    [GeneratedRegex(@"^(?:Ein|Das|Die)\s+(?:Minderheit|Gegenstimme)|Minderheitenvotum|Gegenstimmen")]
    private static partial Regex Minority();

    [GeneratedRegex(@"^(?:Die\s)?n(?:ä|ae)chste[sr]?\s(?:Sitzung|Treffen|Termin)\s.{0,40}\d{1,2}\.", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex NextMeeting();

    [GeneratedRegex(@"\d{1,2}\.\s?\d{1,2}\.\s?\d{2}|\d{1,2}\.\s?\p{L}+\s\d{4}")]
    private static partial Regex Date();
}
