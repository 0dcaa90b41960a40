using System.Text;

namespace Fokuslupe.Domain;

/// <summary>Hides what leads to persons when texts are shown. The stored text stays as it is.</summary>
public static class Maske
{
    /// <summary>Stands in the place of each masked character where places must stay what they are.</summary>
    public const char Schwarz = '█';

    /// <summary>Stands in the place of a word that people decided to mask.</summary>
    public const string Verdeckt = "[verdeckt]";

    /// <summary>Where a word stands, as a word of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wort">The word or phrase.</param>
    public static IReadOnlyList<TextSpan> Stellen(string text, string wort)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(wort);
        var places = new List<TextSpan>();
        for (var at = text.IndexOf(wort, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wort, at + wort.Length, StringComparison.Ordinal))
        {
            var end = at + wort.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                places.Add(new(at, end));
            }
        }

        return places;
    }

    /// <summary>A text, a card or a quotation, with what was found in it and what people decided on replaced: «Frau [Name] fragt».</summary>
    /// <param name="text">The text.</param>
    /// <param name="funde">What was found where the text comes from.</param>
    /// <param name="ordnung">What people decided.</param>
    /// <returns>The text itself when nothing is to be masked.</returns>
    public static string Ersetzen(string text, IEnumerable<Personenfund> funde, Datenschutzordnung ordnung)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(ordnung);
        var words = ordnung.Verdeckt(funde).Select(fund => (fund.Text, fund.Ersatz)).Concat(Own(ordnung)).Distinct();
        var places = words.SelectMany(word => Stellen(text, word.Text).Select(place => (Place: place, word.Ersatz)));
        var (masked, end) = (new StringBuilder(), 0);
        foreach (var (place, ersatz) in places.OrderBy(one => one.Place.Start).ThenByDescending(one => one.Place.Length))
        {
            if (place.Start >= end)
            {
                masked.Append(text, end, place.Start - end).Append(ersatz);
                end = place.End;
            }
        }

        return end == 0 ? text : masked.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>The words of one place, masked by what was found there.</summary>
    /// <param name="text">The words.</param>
    /// <param name="span">Where they stand in their Protokoll.</param>
    /// <param name="funde">What was found in the Protokoll.</param>
    /// <param name="ordnung">What people decided.</param>
    public static string Ersetzen(string text, TextSpan span, IEnumerable<Personenfund> funde, Datenschutzordnung ordnung) =>
        Ersetzen(text, funde.Where(fund => fund.LiegtIn(span)), ordnung);

    /// <summary>A whole document with the same things blackened: every place stays where it was.</summary>
    /// <param name="text">The document.</param>
    /// <param name="funde">What was found in it.</param>
    /// <param name="beitraege">Spans of its Beitraege and Thesen: in one that holds a name, each mention of it is hidden.</param>
    /// <param name="ueberschriften">Spans of its headings: in these, each mention of any name of the document is hidden.</param>
    /// <param name="ordnung">What people decided.</param>
    public static string Schwaerzen(
        string text, IReadOnlyList<Personenfund> funde, IEnumerable<TextSpan> beitraege, IEnumerable<TextSpan> ueberschriften, Datenschutzordnung ordnung)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(ordnung);
        ArgumentNullException.ThrowIfNull(beitraege);
        ArgumentNullException.ThrowIfNull(ueberschriften);
        List<Personenfund> hidden = [.. ordnung.Verdeckt(funde)];
        List<TextSpan> places =
        [
            .. hidden.Select(fund => fund.Span),
            .. beitraege.SelectMany(beitrag => Mentions(text, beitrag, hidden.Where(fund => fund.LiegtIn(beitrag)))),
            .. ueberschriften.SelectMany(ueberschrift => Mentions(text, ueberschrift, hidden)),
            .. Own(ordnung).SelectMany(word => Stellen(text, word.Text)),
        ];
        if (places.Count == 0)
        {
            return text;
        }

        var letters = text.ToCharArray();
        foreach (var place in places)
        {
            for (var i = place.Start; i < place.End; i++)
            {
                letters[i] = char.IsWhiteSpace(letters[i]) ? letters[i] : Schwarz;
            }
        }

        return new string(letters);
    }

    private static IEnumerable<TextSpan> Mentions(string text, TextSpan span, IEnumerable<Personenfund> hidden)
    {
        var part = span.In(text);
        return hidden.Select(fund => fund.Text).Distinct().SelectMany(word => Stellen(part, word))
            .Select(place => new TextSpan(span.Start + place.Start, span.Start + place.End));
    }

    private static IEnumerable<(string Text, string Ersatz)> Own(Datenschutzordnung ordnung) =>
        ordnung.Maskieren ? ordnung.Zusaetzlich.Select(wort => (wort, Verdeckt)) : [];
}
