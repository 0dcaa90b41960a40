using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>A stretch of a line: words of one Beitrag, or words of none.</summary>
/// <param name="Text">The words, verbatim.</param>
/// <param name="Beitrag">The Beitrag they belong to, or null.</param>
/// <param name="First">True for the first stretch of its Beitrag.</param>
internal sealed record Textstueck(string Text, AbgelegterBeitrag? Beitrag, bool First);

/// <summary>A line of the document, cut where Beitraege begin and end.</summary>
internal sealed record Textzeile(Zeile Zeile, IReadOnlyList<Textstueck> Stuecke);

/// <summary>Cuts the stored text into lines and marks in them what became a Beitrag.</summary>
internal static class Textansicht
{
    /// <summary>The lines that touch the range.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="zeilen">All its lines, in order.</param>
    /// <param name="beitraege">The Beitraege to mark, in order, without overlap.</param>
    /// <param name="range">What to show of the document.</param>
    public static IEnumerable<Textzeile> Cut(
        string text, IReadOnlyList<Zeile> zeilen, IReadOnlyList<AbgelegterBeitrag> beitraege, TextSpan range)
    {
        var next = 0;
        foreach (var zeile in zeilen)
        {
            if (zeile.Span.End < range.Start || zeile.Span.Start >= range.End)
            {
                continue;
            }

            var stuecke = new List<Textstueck>();
            var position = zeile.Span.Start;
            for (; next < beitraege.Count && beitraege[next].Beitrag.Span.Start < zeile.Span.End; next++)
            {
                var span = beitraege[next].Beitrag.Span;
                var start = Math.Max(span.Start, zeile.Span.Start);
                var end = Math.Min(span.End, zeile.Span.End);
                Add(position, start, null);
                Add(start, end, beitraege[next]);
                position = Math.Max(position, end);
                if (span.End > zeile.Span.End)
                {
                    break;
                }
            }

            Add(position, zeile.Span.End, null);
            yield return new Textzeile(zeile, stuecke);

            void Add(int start, int end, AbgelegterBeitrag? beitrag)
            {
                if (end > start)
                {
                    stuecke.Add(new Textstueck(text[start..end], beitrag, start == beitrag?.Beitrag.Span.Start));
                }
            }
        }
    }
}
