using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Protokolle.Outlining;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Kopf;

/// <summary>The title of a Protokoll and the last line it takes.</summary>
internal sealed record Title(string Words, TextSpan Span, int LastLine);

/// <summary>Finds the line among the first that names the kind of document and the Gremium.</summary>
internal static partial class TitleFinder
{
    private const int LinesToSearch = 30;
    private const int Longest = 160;
    private const double Least = 2;

    public static Title? Find(string text, IReadOnlyList<Line> lines)
    {
        var (best, most) = ((Title?)null, Least);
        foreach (var line in lines.Where(line => line.Shape != LineShape.Blank).Take(LinesToSearch))
        {
            if (line.Trimmed.Length > 2 * Longest || line.IsTable)
            {
                continue;
            }

            var candidate = Candidate(text, lines, line);
            var score = Score(candidate.Words, line) - 0.01 * line.Index;
            if (score > most)
            {
                (best, most) = (candidate, score);
            }
        }

        return best;
    }

    private static Title Candidate(string text, IReadOnlyList<Line> lines, Line line)
    {
        var visible = Furniture.WithoutPageNumber(Spans.Of(text, line.Content));
        var span = new TextSpan(line.Content.Start, line.Content.Start + visible.Length);
        var words = Narrow(visible);
        var next = line.Index + 1 < lines.Count ? lines[line.Index + 1] : null;
        if (next is { Shape: LineShape.Text } && line.Shape == LineShape.Text && next.Trimmed.Length <= Longest
            && ((DocumentWord().IsMatch(words) && !Group().IsMatch(words) && NextLine().IsMatch(Spans.Of(text, next.Trimmed))) || Unfinished().IsMatch(visible)))
        {
            span = Spans.Over(span, next.Trimmed);
            words += ' ' + next.Trimmed.In(text);
        }
        else
        {
            next = line;
        }

        return new Title(Lines.Join(words).Trim('*', '_', ' '), span, next.Index);
    }

    // «N i e d e r s c h r i f t» is written wide.
    private static string Narrow(ReadOnlySpan<char> visible) =>
        Wide().IsMatch(visible) ? visible.ToString().Replace(" ", "", StringComparison.Ordinal) : visible.ToString();

    private static double Score(string words, Line line) =>
        (DocumentWord().IsMatch(words) ? 3.5 : 0)
        + (Group().IsMatch(words) ? 3 : 0)
        + (line is { Shape: LineShape.Heading, Number: 1 } ? 4 : 0)
        + (Meeting().IsMatch(words) ? 1 : 0)
        - (words.EndsWith('.') || words.Length > Longest || Label().IsMatch(words) ? 4 : 0)
        - (line.Span.Length > 2 * words.Length + 40 || words.Contains('@', StringComparison.Ordinal) ? 3 : 0)
        - (line.IsItem ? 2 : 0)
        - (line.Shape == LineShape.PageFurniture ? 0.5 : 0);

    [GeneratedRegex(@"protokoll\b|niederschrift|mitschrift|abschrift|dokumentation|vermerk\b|ergebnisse|ergebnisprotokoll|bericht\b|aufzeichnung|zusammenfassung|notizen", RegexOptions.IgnoreCase)]
    private static partial Regex DocumentWord();

    [GeneratedRegex(@"steuerungsgruppe|lenkungsgruppe|fokusgruppe|\bfokusgr\.|\bFG\b|arbeitskreis|arbeitsgemeinschaft", RegexOptions.IgnoreCase)]
    private static partial Regex Group();

    [GeneratedRegex(@"\b(?:sitzung|treffen|workshop|zusammenkunft|konferenz)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"^(?:(?:über|von|zu)\s(?:die|das|der|dem)\s|der\s|des\s|vom\s|zur\s|zum\s)?(?:\d{1,2}\.\s(?:Sitzung|Treffen)|Steuerungsgruppe|Lenkungsgruppe|Fokusgruppe)")]
    private static partial Regex NextLine();

    [GeneratedRegex(@"^\p{L}(?: \p{L}){5,40}$")]
    private static partial Regex Wide();

    [GeneratedRegex(@"\s(?:der|die|des|und|zur|zum|für|im)$")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^[^:]{1,40}:(?:[\s*_]|$)|\s{4,}")]
    private static partial Regex Label();
}
