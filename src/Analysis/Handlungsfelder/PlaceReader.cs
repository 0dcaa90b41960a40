using System.Numerics.Tensors;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Finds the place of every card: what stands above, beside and around it. Safe for concurrent use.</summary>
internal sealed class PlaceReader(EvidenceReader fields)
{
    /// <summary>The field of whatever names no field, after the coding guide.</summary>
    private const string Grundfeld = "infrastruktur";

    /// <summary>How far before a card its row may begin, in UTF-16 units: a file without line ends is one row to every card in it.</summary>
    private const int RowReach = 2_000;

    /// <summary>Numbers of rows, «a)» and the like are no headings.</summary>
    private const int FewestLetters = 3;

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
        var rows = RowHeadings(protokoll);
        var groups = Enumerable.Range(0, cards.Count).GroupBy(i => GroupOf(beitraege[i], rows[i]))
            .ToDictionary(group => group.Key, group => Sum.Of(group.Select(i => cards[i])));
        var oberabschnitte = HeadingsAbove(protokoll);
        var places = new Place[cards.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var beitrag = beitraege[i];
            places[i] = cards[i] with
            {
                These = Cached(protokoll.Thesen.FirstOrDefault(these => these.Nummer == beitrag.These)?.Text),
                Zeile = rows[i],
                Abschnitt = Cached(rows[i] ?? beitrag.Abschnitt),
                Oberabschnitt = Cached(rows[i] is null ? oberabschnitte[i] : beitrag.Abschnitt),
                Gremium = gremium,
                Grundfeld = grundfeld,
                Nachbarn = Sum.Of(cards.Skip(Math.Max(0, i - 1)).Take(i == 0 ? 2 : 3)).Without(cards[i]),
                Umgebung = groups[GroupOf(beitrag, rows[i])].Without(cards[i]),
                Dokument = all.Without(cards[i]),
            };
        }

        return places;
    }

    private int? GrundfeldOf(string? gremium) =>
        gremium is not null && GremiumName.Topic(gremium) is null && _grundfeld >= 0 ? _grundfeld : null;

    /// <summary>
    /// The heading of the table row that each Beitrag stands in: the first cell, when it has words and holds no Beitrag itself.
    /// «| Rufbus | drei von fünf Ämtern | bis 2025 |» gives «Rufbus» for both cards.
    /// </summary>
    internal static string?[] RowHeadings(Protokoll protokoll)
    {
        int[] starts = [.. protokoll.Beitraege.Select(beitrag => beitrag.Span.Start).Order()];
        return [.. protokoll.Beitraege.Select(beitrag => RowHeading(protokoll.Text, beitrag.Span.Start, starts))];
    }

    private static string? RowHeading(string text, int card, int[] starts)
    {
        if (card == 0 || card >= text.Length)
        {
            return null;
        }

        var before = text.LastIndexOf('\n', card - 1, Math.Min(card, RowReach));
        if (before < 0 && card > RowReach)
        {
            return null;
        }

        var start = before + 1;
        var row = text.AsSpan(start, card - start);
        var piped = row.TrimStart() is ['|', ..];
        start += piped ? row.IndexOf('|') + 1 : 0;
        var length = text.AsSpan(start, card - start).IndexOf(piped ? '|' : '\t');
        if (length < 0)
        {
            return null;
        }

        var first = Array.BinarySearch(starts, start);
        first = first < 0 ? ~first : first;
        var cell = text.AsSpan(start, length).Trim();
        return starts[first] >= start + length && LettersOf(cell) >= FewestLetters ? cell.ToString() : null;
    }

    private static int LettersOf(ReadOnlySpan<char> cell)
    {
        var letters = 0;
        foreach (var character in cell)
        {
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters;
    }

    private static (int? These, string? Abschnitt, string? Row) GroupOf(Beitrag beitrag, string? row) =>
        row is not null ? (null, null, row) : beitrag.These is { } these ? (these, null, null) : (null, beitrag.Abschnitt, null);

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
