using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>A stretch of a line: words of one Beitrag, or words of none.</summary>
/// <param name="Text">The words, verbatim.</param>
/// <param name="Beitrag">The Beitrag they belong to, or null.</param>
/// <param name="First">True for the first stretch of its Beitrag.</param>
internal sealed record Textstueck(string Text, AbgelegterBeitrag? Beitrag, bool First);

/// <summary>A line of the document, cut where Beitraege begin and end.</summary>
internal sealed record Textzeile(Zeile Zeile, IReadOnlyList<Textstueck> Stuecke);

/// <summary>A part of the stored text in lines, with marks for what became a Beitrag.</summary>
/// <param name="Zeilen">The lines, in order.</param>
/// <param name="Gekuerzt">True when text after them was left out to keep the page usable.</param>
internal sealed record Textansicht(IReadOnlyList<Textzeile> Zeilen, bool Gekuerzt)
{
    /// <summary>Enough for the text around a page of cards; more would only slow the browser down.</summary>
    private const int MaxCharacters = 200_000;

    public static Textansicht Empty { get; } = new([], Gekuerzt: false);

    /// <summary>The lines that touch the range.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="bilanz">Its lines.</param>
    /// <param name="beitraege">The Beitraege to mark, in order, without overlap.</param>
    /// <param name="range">What to show of the document.</param>
    public static Textansicht Cut(string text, Bilanz bilanz, IReadOnlyList<AbgelegterBeitrag> beitraege, TextSpan range)
    {
        var lines = new List<Textzeile>();
        var next = 0;
        foreach (var zeile in bilanz.Zeilen.Where(zeile => zeile.Span.End >= range.Start && zeile.Span.Start <= range.End))
        {
            if (zeile.Span.End - range.Start > MaxCharacters)
            {
                return new Textansicht(lines, Gekuerzt: true);
            }

            while (next < beitraege.Count && beitraege[next].Beitrag.Span.End <= zeile.Span.Start)
            {
                next++;
            }

            var inLine = beitraege.Skip(next).TakeWhile(beitrag => beitrag.Beitrag.Span.Start < zeile.Span.End);
            lines.Add(new Textzeile(zeile, [.. Pieces(text, zeile.Span, inLine)]));
        }

        return new Textansicht(lines, Gekuerzt: false);
    }

    private static IEnumerable<Textstueck> Pieces(string text, TextSpan line, IEnumerable<AbgelegterBeitrag> beitraege)
    {
        var position = line.Start;
        foreach (var beitrag in beitraege)
        {
            var span = beitrag.Beitrag.Span;
            var start = Math.Max(span.Start, line.Start);
            var end = Math.Min(span.End, line.End);
            if (start > position)
            {
                yield return new Textstueck(text[position..start], null, First: false);
            }

            yield return new Textstueck(text[start..end], beitrag, First: start == span.Start);
            position = end;
        }

        if (position < line.End)
        {
            yield return new Textstueck(text[position..line.End], null, First: false);
        }
    }
}
