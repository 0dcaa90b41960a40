using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Protokolle.Outlining;
using Fokuslupe.Analysis.Protokolle.Vocabulary;

namespace Fokuslupe.Analysis.Protokolle.Kopf;

/// <summary>Finds where the head (letterhead, title, attendance, agenda, remarks on method) ends and the talk begins.</summary>
internal static partial class Head
{
    /// <summary>Fewer bullets may be remarks on method or a short agenda.</summary>
    private const int FewestCards = 4;

    /// <summary>Index of the first block of the body: the first heading after the title that announces contributions, or the first cards.</summary>
    public static int End(string text, IReadOnlyList<Block> blocks, HeadingFinder finder, Title? title)
    {
        var first = title is null ? 0 : blocks.TakeWhile(block => block.Last.Index <= title.LastLine).Count();
        for (var block = first; block < blocks.Count; block++)
        {
            var heading = finder.At(block, 0);
            if ((heading is not null && OpensBody(heading)) || IsTalk(text, blocks[block]))
            {
                return block;
            }

            // Cards that no known heading announces.
            if (heading is null or { Kind: SectionKind.Label } && IsList(text, blocks[block]) && !(block > first && Announces(finder.At(block - 1, 0))))
            {
                return block > first && finder.LeadsCards(block - 1) ? block - 1 : block;
            }
        }

        // No heading at all: the body begins after the last of the first blocks that look like a head.
        for (var block = first; block < blocks.Count; block++)
        {
            if (!LooksLikeHead(text, blocks[block]))
            {
                return block;
            }
        }

        return blocks.Count;
    }

    // A heading that only names the Gremium («Fokusgruppe Wohnen (8. Sitzung)») is part of the title.
    private static bool OpensBody(Heading heading) => !(heading.Kind == SectionKind.Unknown && GremiumFinder.Find(heading.Title) is not null)
        && heading.Kind is not (SectionKind.Anwesenheit or SectionKind.Tagesordnung
        or SectionKind.Anleitung or SectionKind.Beratungsfolge or SectionKind.NaechsterTermin or SectionKind.Label or SectionKind.Unterschrift);

    /// <summary>A heading whose list is one of persons, points of the agenda and the like.</summary>
    private static bool Announces(Heading? heading) => heading is not null && !OpensBody(heading);

    private static bool IsList(string text, Block block) => block.Lines.Count >= FewestCards
        && block.Lines.Skip(1).All(line => line.Shape is LineShape.Bullet || line.Indent > 0) && block.First.Shape is LineShape.Bullet or LineShape.Text && block.Lines[1].Shape == LineShape.Bullet && !LooksLikeHead(text, block);

    private static bool IsTalk(string text, Block block) =>
        block.IsText && Speaker().IsMatch(Spans.Of(text, block.First.Trimmed)) && Spans.Of(text, block.Span) is [.., '.'];

    private static bool LooksLikeHead(string text, Block block) =>
        block.First.IsTable || block.Lines.Take(20).Any(line => HeadWords().IsMatch(Spans.Of(text, line.Trimmed)[..Math.Min(200, line.Trimmed.Length)]));

    [GeneratedRegex(@"^(?:Herr|Frau|Hr\.|Fr\.)\s(?:Dr\.\s)?\p{Lu}\p{L}")]
    private static partial Regex Speaker();

    [GeneratedRegex(@"^[*_|\s]{0,5}(?:Datum|Ort|Zeit|Beginn|Ende|Wann|Wo|Wer|Anwesend|Teilnehm|Entschuldigt|Gäste|Moderation|Leitung|Protokoll|Niederschrift|Abschrift|Kontakt|Rückfragen|Einladung|Tel|E-Mail|Az|Bearbeitung|Verteiler|Willkommen|Tagesordnung|Agenda)|@|\d{1,2}[.:]\d{2}\s?Uhr|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{1,2}\.\s\p{L}+\s\d{4}", RegexOptions.IgnoreCase)]
    private static partial Regex HeadWords();
}
