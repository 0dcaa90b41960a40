namespace Fokuslupe.Domain;

/// <summary>
/// How people cut the words of a Protokoll into Beitraege: spans are cut, joined and taken in, never their words changed, and the
/// ledger follows.
/// </summary>
public static class Schnitt
{
    private const string ListMarks = "-–*•·>";

    /// <summary>Cuts a span in two.</summary>
    /// <param name="text">The text of the Protokoll.</param>
    /// <param name="span">The span.</param>
    /// <param name="stelle">UTF-16 unit with which the second part begins.</param>
    /// <returns>Both parts without white space and list marks at the cut; null when a part would hold neither letter nor digit.</returns>
    public static (TextSpan Erster, TextSpan Zweiter)? Teilen(string text, TextSpan span, int stelle)
    {
        ArgumentNullException.ThrowIfNull(text);
        return stelle > span.Start && stelle < span.End
            && Fassen(text, span with { End = stelle }) is { } first && Fassen(text, span with { Start = stelle }) is { } second
            ? (first, second)
            : null;
    }

    /// <summary>What a selection means: without white space around it and list marks before it.</summary>
    /// <returns>Null when it holds neither letter nor digit, or does not lie in the text.</returns>
    public static TextSpan? Fassen(string text, TextSpan auswahl)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (start, end) = (auswahl.Start, auswahl.End);
        if (start < 0 || end > text.Length || end <= start || !text.AsSpan(start, end - start).ContainsAnyWord())
        {
            return null;
        }

        while (char.IsWhiteSpace(text[start]) || (ListMarks.Contains(text[start], StringComparison.Ordinal) && char.IsWhiteSpace(text[start + 1])))
        {
            start++;
        }

        while (char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>True when no line of another kind stands between two spans, so that one Beitrag may run over both.</summary>
    public static bool Benachbart(Bilanz bilanz, TextSpan erster, TextSpan zweiter)
    {
        ArgumentNullException.ThrowIfNull(bilanz);
        return erster.End <= zweiter.Start && bilanz.Zeilen
            .Where(zeile => Touch(zeile.Span, new TextSpan(erster.End, zweiter.Start)) && !Touch(zeile.Span, erster) && !Touch(zeile.Span, zweiter))
            .All(zeile => zeile.Art == Zeilenart.Leer);
    }

    /// <summary>The lines that change when Beitraege go and come, as they are afterwards.</summary>
    /// <param name="bilanz">The ledger before.</param>
    /// <param name="weg">Spans of the Beitraege that go.</param>
    /// <param name="danach">Spans of all Beitraege that are there afterwards.</param>
    /// <param name="grund">Why a line that belongs to none any more is set aside.</param>
    public static IReadOnlyList<Zeile> Veraendert(
        Bilanz bilanz, IReadOnlyCollection<TextSpan> weg, IReadOnlyCollection<TextSpan> danach, string grund)
    {
        ArgumentNullException.ThrowIfNull(bilanz);
        return [.. bilanz.Zeilen.Select(zeile => After(zeile)).OfType<Zeile>()];

        Zeile? After(Zeile zeile)
        {
            if (zeile.Art == Zeilenart.Leer)
            {
                return null;
            }

            var belongs = danach.Any(span => Touch(span, zeile.Span));
            return belongs && zeile.Art != Zeilenart.Beitrag ? zeile with { Art = Zeilenart.Beitrag, Grund = null }
                : !belongs && weg.Any(span => Touch(span, zeile.Span)) ? zeile with { Art = Zeilenart.Ausgesondert, Grund = grund }
                : null;
        }
    }

    /// <summary>The ledger with some of its lines put in place of those that have their numbers.</summary>
    public static Bilanz Mit(Bilanz bilanz, IReadOnlyCollection<Zeile> zeilen)
    {
        ArgumentNullException.ThrowIfNull(bilanz);
        var changed = zeilen.ToDictionary(zeile => zeile.Nummer);
        return new Bilanz([.. bilanz.Zeilen.Select(zeile => changed.GetValueOrDefault(zeile.Nummer, zeile))]);
    }

    private static bool Touch(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;

    private static bool ContainsAnyWord(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
