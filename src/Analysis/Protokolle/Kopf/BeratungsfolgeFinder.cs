using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Protokolle.Outlining;
using Fokuslupe.Analysis.Protokolle.Vocabulary;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Kopf;

/// <summary>Reads the dates of committees after «Beratungsfolge»: date before or after the name, in lines, tables or one sentence.</summary>
internal static partial class BeratungsfolgeFinder
{
    private const int MostLines = 40;
    private const int LongestName = 120;

    public static IReadOnlyList<Beratung> Find(string text, IReadOnlyList<Line> lines, DateOnly? datum)
    {
        for (var index = lines.Count - 1; index >= 0; index--)
        {
            if (lines[index].Shape is LineShape.Text or LineShape.Heading or LineShape.Numbered
                && HeadingReader.Read(text, lines[index]) is { Kind: SectionKind.Beratungsfolge } heading
                && Read(text, Parts(text, lines, index, heading), datum) is { Count: > 0 } steps)
            {
                return steps;
            }
        }

        var table = lines.FirstOrDefault(line => line.Shape == LineShape.TableRow && TableHead().IsMatch(Spans.Of(text, line.Trimmed)));
        var rows = table is null ? [] : lines.Skip(table.Index + 1).TakeWhile(line => line.IsTable).Where(line => line.Shape == LineShape.TableRow).ToList();
        return rows.Count == 0 ? [] : Read(text, [.. rows.Take(MostLines).Select(line => line.Content)], datum);
    }

    // What follows the heading, line by line and without bullets and numbers.
    private static List<TextSpan> Parts(string text, IReadOnlyList<Line> lines, int index, Heading heading)
    {
        var parts = new List<TextSpan> { heading.Rest.Length > 0 ? heading.Rest : new TextSpan(lines[index].Span.End, lines[index].Span.End) };
        var seen = heading.Rest.Length > 0;
        for (var next = index + 1; next < Math.Min(lines.Count, index + MostLines); next++)
        {
            var line = lines[next];
            if (line.Shape == LineShape.Blank && seen && !NextHasDate(text, lines, next))
            {
                break;
            }

            if (line.Shape is LineShape.Heading or LineShape.Fence or LineShape.PageFurniture || (line.Shape == LineShape.Text && HeadingReader.Read(text, line) is { Kind: not SectionKind.Unknown }))
            {
                break;
            }

            if (line.Shape is not (LineShape.Blank or LineShape.TableRule))
            {
                seen = true;
                parts.Add(line.Content);
            }
        }

        return parts;
    }

    private static bool NextHasDate(string text, IReadOnlyList<Line> lines, int blank)
    {
        var next = blank + 1;
        return next < lines.Count && lines[next].Shape != LineShape.Blank && lines[next].Trimmed.Length < 200 && Day.In(text, lines[next].Trimmed).Any();
    }

    private static List<Beratung> Read(string text, List<TextSpan> parts, DateOnly? datum)
    {
        var region = Spans.Over(parts[0], parts[^1]);
        var days = parts.SelectMany(part => Day.In(text, part)).ToList();
        var steps = new List<Beratung>();
        var namesFirst = days.Count > 0 && Name(text, new TextSpan(region.Start, days[0].Span.Start)).Length > 0;
        for (var index = 0; index < days.Count; index++)
        {
            var name = namesFirst
                ? Name(text, new TextSpan(index == 0 ? region.Start : days[index - 1].Span.End, days[index].Span.Start))
                : Name(text, new TextSpan(days[index].Span.End, index + 1 < days.Count ? days[index + 1].Span.Start : region.End));
            if (name.Length > 0 && days[index].After(datum) is { } date)
            {
                steps.Add(new Beratung(date, name));
            }
        }

        return steps;
    }

    private static string Name(string text, TextSpan span)
    {
        var words = Lines.Join(new TextSpan(span.Start, Math.Min(span.End, span.Start + 4 * LongestName)).In(text));
        words = Header().Replace(words, " ");
        words = Extras().Replace(words, " ");
        words = Lines.Join(words).Trim(' ', ',', ';', ':', '.', '–', '—', '-', '|', '(', ')', '*', '_', '•', '→', '>', '/', '+');
        return words.Length <= LongestName && words.Any(char.IsLetter) ? words : "";
    }

    [GeneratedRegex(@"^\|\s{0,9}(?:(?:Datum|Termin|Wann)\s{0,9}\|\s{0,9}(?:Gremium|Ausschuss)|(?:Gremium|Ausschuss)\s{0,9}\|\s{0,9}(?:Datum|Termin|Wann))", RegexOptions.IgnoreCase)]
    private static partial Regex TableHead();

    [GeneratedRegex(@"\|\s?Datum\s?\|\s?Gremium\s?\||\|\s?Gremium\s?\|\s?(?:Datum|Termin)\s?\||[|\s:–-]{5,}", RegexOptions.IgnoreCase)]
    private static partial Regex Header();

    [GeneratedRegex(@"^\s*\d{1,2}[.)]\s|\s\d{1,2}[.)]\s*$|\([^()]{0,60}\)|\b(?:am|den|dem|um|ab|in der Sitzung|im|voraussichtlich|geplant)\b\s?$|^\s?(?:am|im|den|dem)\b|\b\d{1,2}[.:]\d{2}\s?(?:Uhr|h)?|\b\d{1,2}\sUhr\b|\b(?:Mo|Di|Mi|Do|Fr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)\b[.,]?(?=\s*$|,)|[-–,]?\s?zur (?:Kenntnis|Beratung|Beschlussfassung|Information)\b|\bund\s*$|^[\s,;]*(?:und|dann|sowie|anschließend|vorher|zuvor|danach|zuletzt)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Extras();
}
