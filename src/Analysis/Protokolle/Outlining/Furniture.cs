using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Lines that belong to the paper, not to the talk: page numbers, page headers, captions of photographs.</summary>
internal static partial class Furniture
{
    private const int LongestHeader = 200;
    private const int ShortestPage = 10;

    /// <summary>A page number alone on its line: «Seite 2 von 5», «- 2 -», «2/5».</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line) => line.Length <= 40 && PageNumber().IsMatch(line);

    public static bool IsCaption(ReadOnlySpan<char> line) => line.Length <= LongestHeader && Caption().IsMatch(line);

    /// <summary>A line without the page number at its end: «Fokusgruppe Wohnen, 4. Sitzung      Seite 1 von 5».</summary>
    public static ReadOnlySpan<char> WithoutPageNumber(ReadOnlySpan<char> line)
    {
        foreach (var match in PageNumberAtEnd().EnumerateMatches(line))
        {
            return line[..match.Index].TrimEnd();
        }

        return line;
    }

    /// <summary>
    /// Marks running headers and footers: lines that come back with no more than their digits changed, and look like
    /// a letterhead (page number, a gap between two columns, the words of a title) or stand at a form feed.
    /// </summary>
    public static void MarkRunningLines(string text, List<Line> lines)
    {
        foreach (var line in lines.Where(line => line.Shape == LineShape.Text && ((BeginsPage(lines, line) && Letterhead().IsMatch(Spans.Of(text, line.Trimmed))) || EndsInPageNumber(text, line))))
        {
            line.Shape = LineShape.PageFurniture;
        }

        var groups = lines
            .Where(line => line.Shape is LineShape.Text or LineShape.Bullet or LineShape.Numbered && line.Trimmed.Length <= LongestHeader)
            .GroupBy(line => Digits().Replace(line.Trimmed.In(text), "#"), StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any());
        foreach (var group in groups)
        {
            var sample = group.First().Trimmed.In(text);
            var looksSo = !Agenda().IsMatch(sample) && FarApart(group)
                && (PageNumberAtEnd().IsMatch(sample) || Gap().IsMatch(sample) || Letterhead().IsMatch(sample));
            if (looksSo || group.Skip(1).All(line => BeginsPage(lines, line) || EndsPage(lines, line)))
            {
                foreach (var line in group)
                {
                    line.Shape = LineShape.PageFurniture;
                }
            }
        }
    }

    private static bool BeginsPage(List<Line> lines, Line line)
    {
        var before = line.Index;
        while (before > 0 && !lines[before].StartsPage && lines[before - 1].Shape is LineShape.Blank or LineShape.PageFurniture)
        {
            before--;
        }

        return lines[before].StartsPage;
    }

    // A page number in a column of its own needs no second page to tell.
    private static bool EndsInPageNumber(string text, Line line) =>
        line.Trimmed.Length <= LongestHeader && PageNumberColumn().IsMatch(Spans.Of(text, line.Trimmed));

    private static bool FarApart(IEnumerable<Line> group) =>
        group.Zip(group.Skip(1)).All(pair => pair.Second.Index - pair.First.Index >= ShortestPage);

    private static bool EndsPage(List<Line> lines, Line line)
    {
        var after = line.Index + 1;
        while (after < lines.Count && !lines[after].StartsPage && lines[after].Shape is LineShape.Blank or LineShape.PageFurniture)
        {
            after++;
        }

        return after < lines.Count && lines[after].StartsPage;
    }

    [GeneratedRegex(@"^\W{0,3}(?:(?:Seite|Blatt|S\.)\s{0,3}\d{1,3}(?:\s{0,2}(?:von|/)\s{0,2}\d{1,3})?|[-–—]\s?\d{1,3}\s?[-–—]|\d{1,3}\s?/\s?\d{1,3})\W{0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"(?:\s{3,}|\t|\||–|-)\s*(?:Seite|Blatt|Bl\.)\s{0,3}\d{1,3}(?:\s{0,2}(?:von|/)\s{0,2}\d{1,3})?\W{0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumberAtEnd();

    [GeneratedRegex(@"^[\[(*_!]{0,3}(?:Fotos?|Bild(?:er)?|Abb(?:ildung|\.)?|Skizze)(?:\s?(?:Nr\.?\s?)?\d{1,3}[a-z]?)?\s?[:\]]|^!\[[^\]]*\]\([^)]*\)$|^Abb\.\s?\d")]
    private static partial Regex Caption();

    [GeneratedRegex(@"(?:\s{3}|\t)(?:Seite|Blatt|Bl\.|S\.)\s{0,3}\d{1,3}(?:\s{0,2}(?:von|/)\s{0,2}\d{1,3})?$")]
    private static partial Regex PageNumberColumn();

    [GeneratedRegex(@"\S\s{4,}\S")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:Kreis|Landkreis|Stadt)\s|Protokoll|Niederschrift|Sozialplanung|Fokusgruppe\s.*\d", RegexOptions.IgnoreCase)]
    private static partial Regex Letterhead();

    [GeneratedRegex(@"^(?:TOP|Punkt|These)\s?\d", RegexOptions.IgnoreCase)]
    private static partial Regex Agenda();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
