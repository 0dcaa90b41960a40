using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle;

/// <summary>The Beitraege that arise where a person cuts, joins or takes in words of a Protokoll.</summary>
public static class HandCut
{
    /// <summary>Cuts a Beitrag in two at a place of the text; points stay with the first, as nobody knows for which they were given.</summary>
    /// <returns>Null when a part would hold neither letter nor digit.</returns>
    public static (Beitrag Erster, Beitrag Zweiter)? Split(string text, Beitrag beitrag, int stelle)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(beitrag);
        return Schnitt.Teilen(text, beitrag.Span, stelle) is var (first, second)
            ? (Cut(text, beitrag, first), Cut(text, beitrag, second) with { Punkte = null })
            : null;
    }

    /// <summary>Makes one of two neighbours, the first one before the second; their points are added.</summary>
    /// <returns>Null when they do not stand under the same heading and These, or something else stands between them.</returns>
    public static Beitrag? Join(string text, Bilanz bilanz, Beitrag erster, Beitrag zweiter)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(erster);
        ArgumentNullException.ThrowIfNull(zweiter);
        return (erster.Abschnitt, erster.These, erster.Bezug) == (zweiter.Abschnitt, zweiter.These, zweiter.Bezug)
            && Schnitt.Benachbart(bilanz, erster.Span, zweiter.Span)
            ? erster with
            {
                Span = new TextSpan(erster.Span.Start, zweiter.Span.End),
                Text = Lines.Join($"{erster.Span.In(text)}\n{zweiter.Span.In(text)}"),
                Punkte = erster.Punkte is null && zweiter.Punkte is null ? null : (erster.Punkte ?? 0) + (zweiter.Punkte ?? 0),
            }
            : null;
    }

    /// <summary>Takes words in that are no Beitrag yet. Heading, These and kind of place are those of the Beitrag before it under the same heading, else of the one after it.</summary>
    /// <returns>Null when they hold neither letter nor digit, or touch a Beitrag or a These.</returns>
    public static Beitrag? Add(Protokoll protokoll, TextSpan auswahl)
    {
        ArgumentNullException.ThrowIfNull(protokoll);
        if (Schnitt.Fassen(protokoll.Text, auswahl) is not { } span
            || protokoll.Beitraege.Any(beitrag => Overlap(beitrag.Span, span))
            || protokoll.Thesen.Any(these => Overlap(these.Span, span)))
        {
            return null;
        }

        var heading = protokoll.Abschnitte.LastOrDefault(abschnitt => abschnitt.Span.End <= span.Start);
        var from = heading?.Span.End ?? 0;
        var to = protokoll.Abschnitte.FirstOrDefault(abschnitt => abschnitt.Span.Start >= span.End)?.Span.Start ?? protokoll.Text.Length;
        var beside = protokoll.Beitraege.LastOrDefault(beitrag => beitrag.Span.Start >= from && beitrag.Span.End <= span.Start)
            ?? protokoll.Beitraege.FirstOrDefault(beitrag => beitrag.Span.Start >= span.End && beitrag.Span.End <= to);
        return Cut(protokoll.Text, beside ?? new Beitrag { Span = span, Text = "", Abschnitt = heading?.Titel }, span) with { Punkte = null };
    }

    private static Beitrag Cut(string text, Beitrag place, TextSpan span) => place with { Span = span, Text = Lines.Join(span.In(text)) };

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;
}
