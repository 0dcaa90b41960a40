using System.Numerics.Tensors;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Finds the place of every card: what stands above, beside and around it. Safe for concurrent use.</summary>
internal sealed class PlaceReader(EvidenceReader fields)
{
    /// <summary>The field of whatever names no field, after the coding guide.</summary>
    private const string Grundfeld = "infrastruktur";

    /// <summary>How far a row counts on either side, in UTF-16 units: a file without line ends is one row to every card in it.</summary>
    private const int RowReach = 2_000;

    private readonly int _grundfeld = fields.Model.Classes.ToList().IndexOf(Grundfeld);

    /// <summary>The place of a single card, as far as its context was handed in.</summary>
    public Place Read(Place karte, Kontext kontext) => karte with
    {
        These = fields.Read(kontext.These),
        Abschnitt = fields.Read(kontext.Abschnitt),
        Gremium = fields.Read(GremiumName.Topic(kontext.Gremium)),
        Grundfeld = GrundfeldOf(kontext.Gremium),
    };

    /// <summary>The places of all Beitraege of a Protokoll, in order.</summary>
    /// <param name="protokoll">The minutes.</param>
    /// <param name="cards">What was read from each Beitrag itself.</param>
    public Place[] Read(Protokoll protokoll, IReadOnlyList<Place> cards)
    {
        var known = new Dictionary<string, Evidence?>(StringComparer.Ordinal);
        Evidence? Cached(string? text) =>
            text is null ? null : known.TryGetValue(text, out var evidence) ? evidence : known[text] = fields.Read(text);

        var beitraege = protokoll.Beitraege;
        var name = protokoll.Kopfdaten.Gremium ?? protokoll.Kopfdaten.Titel;
        var gremium = Cached(GremiumName.Topic(name));
        var grundfeld = GrundfeldOf(name);
        var all = Sum.Of(cards);
        var groups = Enumerable.Range(0, cards.Count).GroupBy(i => GroupOf(beitraege[i]))
            .ToDictionary(group => group.Key, group => Sum.Of(group.Select(i => cards[i])));
        var oberabschnitte = HeadingsAbove(protokoll);
        var places = new Place[cards.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var beitrag = beitraege[i];
            places[i] = cards[i] with
            {
                These = Cached(protokoll.Thesen.FirstOrDefault(these => these.Nummer == beitrag.These)?.Text),
                Abschnitt = Cached(beitrag.Abschnitt),
                Oberabschnitt = Cached(oberabschnitte[i]),
                Gremium = gremium,
                Grundfeld = grundfeld,
                Zeile = Cached(RestOfRow(protokoll.Text, beitrag.Span)),
                Nachbarn = Sum.Of(cards.Skip(Math.Max(0, i - 1)).Take(i == 0 ? 2 : 3)).Without(cards[i]),
                Umgebung = groups[GroupOf(beitrag)].Without(cards[i]),
                Dokument = all.Without(cards[i]),
            };
        }

        return places;
    }

    private int? GrundfeldOf(string? gremium) =>
        gremium is not null && GremiumName.Topic(gremium) is null && _grundfeld >= 0 ? _grundfeld : null;

    /// <summary>The other cells of a table row; null for text that stands in none.</summary>
    private static string? RestOfRow(string text, TextSpan span)
    {
        if (span.Start >= text.Length)
        {
            return null;
        }

        var first = Math.Max(0, span.Start - RowReach);
        var before = text.LastIndexOf('\n', span.Start, span.Start - first + 1);
        var start = before < 0 ? first : before + 1;
        var last = Math.Min(span.End, text.Length - 1);
        var reach = Math.Min(RowReach, text.Length - last);
        var after = text.IndexOf('\n', last, reach);
        var line = text.AsSpan(start, (after < 0 ? last + reach : after) - start);
        return line.TrimStart() is ['|', ..] || line.Contains('\t') ? $"{text.AsSpan(start, span.Start - start)} {text.AsSpan(span.End, start + line.Length - span.End)}" : null;
    }

    private static (int? These, string? Abschnitt) GroupOf(Beitrag beitrag) =>
        beitrag.These is { } these ? (these, null) : (null, beitrag.Abschnitt);

    /// <summary>The titles of the sections that each Beitrag stands in, the innermost first, without its own.</summary>
    internal static string?[] HeadingsAbove(Protokoll protokoll)
    {
        var headings = new string?[protokoll.Beitraege.Count];
        var open = new Stack<Abschnitt>();
        var next = 0;
        foreach (var i in Enumerable.Range(0, headings.Length).OrderBy(i => protokoll.Beitraege[i].Span.Start))
        {
            var beitrag = protokoll.Beitraege[i];
            for (; next < protokoll.Abschnitte.Count && protokoll.Abschnitte[next].Span.Start < beitrag.Span.Start; next++)
            {
                // A heading closes those of its own level and below.
                while (open.TryPeek(out var last) && last.Ebene >= protokoll.Abschnitte[next].Ebene)
                {
                    open.Pop();
                }

                open.Push(protokoll.Abschnitte[next]);
            }

            headings[i] = open.Any(heading => heading.Titel != beitrag.Abschnitt)
                ? string.Join(" · ", open.Where(heading => heading.Titel != beitrag.Abschnitt).Select(heading => heading.Titel))
                : null;
        }

        return headings;
    }

    /// <summary>A sum of evidence; cards without a topic of their own count for little.</summary>
    private sealed record Sum(float[] Probabilities, float[] Concepts, float Weight)
    {
        public static Sum Of(IEnumerable<Place> cards)
        {
            float[]? probabilities = null;
            float[]? concepts = null;
            var total = 0f;
            foreach (var card in cards)
            {
                probabilities ??= new float[card.Karte.Probabilities.Length];
                concepts ??= new float[probabilities.Length];
                var weight = WeightOf(card);
                TensorPrimitives.MultiplyAdd(card.Karte.Probabilities, weight, probabilities, probabilities);
                TensorPrimitives.MultiplyAdd(card.Karte.Concepts, weight, concepts, concepts);
                total += weight;
            }

            return new Sum(probabilities ?? [], concepts ?? [], total);
        }

        /// <summary>The mean of all but one of the cards; null when that one is alone.</summary>
        public Evidence? Without(Place card)
        {
            var weight = WeightOf(card);
            var rest = Weight - weight;
            return rest < 0.01f ? null : new Evidence(
                [.. Probabilities.Select((value, k) => Math.Max(0f, value - (weight * card.Karte.Probabilities[k])) / rest)],
                [.. Concepts.Select((value, k) => Math.Max(0f, value - (weight * card.Karte.Concepts[k])) / rest)]);
        }

        private static float WeightOf(Place card) => 1.02f - card.OhneThema;
    }
}
