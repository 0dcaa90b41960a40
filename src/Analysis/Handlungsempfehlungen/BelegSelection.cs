using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Chooses quotations: other Sitzungen, Gremien, Anliegen and years first, then the readable ones, no text twice.</summary>
internal static class BelegSelection
{
    private const double NewSitzung = 4;
    private const double NewAnliegen = 3;
    private const double NewGremium = 2;
    private const double NewJahr = 1;
    private const double Readable = 4;

    /// <summary>Up to <paramref name="count"/> Beitraege, the best first; the order of the candidates does not matter.</summary>
    /// <param name="candidates">Among which to choose.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="quoted">Ids of those that are quoted already: they are taken before all others.</param>
    public static IReadOnlyList<AbgelegterBeitrag> Choose(IEnumerable<AbgelegterBeitrag> candidates, int count, IReadOnlyCollection<long>? quoted = null)
    {
        var rest = InOrder(candidates).OrderByDescending(IsQuoted).DistinctBy(beitrag => Letters(beitrag.Beitrag.Text))
            .Select(beitrag => (Beitrag: beitrag, Worth: Worth(beitrag)))
            .ToList();
        var chosen = new List<AbgelegterBeitrag>();
        while (chosen.Count < count && rest.Count > 0)
        {
            var best = rest.MaxBy(candidate => (IsQuoted(candidate.Beitrag), candidate.Worth + Gain(candidate.Beitrag, chosen)));
            chosen.Add(best.Beitrag);
            rest.Remove(best);
        }

        return chosen;

        bool IsQuoted(AbgelegterBeitrag beitrag) => quoted?.Contains(beitrag.Id) == true;
    }

    /// <summary>By day, document and place: the order in which things were said; undated ones last.</summary>
    public static IOrderedEnumerable<AbgelegterBeitrag> InOrder(IEnumerable<AbgelegterBeitrag> beitraege) => beitraege
        .OrderBy(beitrag => beitrag.Sitzung.Datum ?? DateOnly.MaxValue)
        .ThenBy(beitrag => beitrag.Sitzung.Protokoll)
        .ThenBy(beitrag => beitrag.Beitrag.Span.Start)
        .ThenBy(beitrag => beitrag.Id);

    /// <summary>The Beitrag as evidence, verbatim.</summary>
    public static Beleg ToBeleg(AbgelegterBeitrag beitrag) => new()
    {
        Beitrag = beitrag.Id,
        Sitzung = beitrag.Sitzung,
        Span = beitrag.Beitrag.Span,
        Zitat = beitrag.Beitrag.Text,
    };

    private static double Worth(AbgelegterBeitrag beitrag) =>
        (Readable * Readability.Of(beitrag.Beitrag.Text)) + Math.Min(1, (beitrag.Beitrag.Punkte ?? 0) / 10.0);

    private static double Gain(AbgelegterBeitrag beitrag, List<AbgelegterBeitrag> chosen)
    {
        bool IsNew<T>(Func<AbgelegterBeitrag, T> key) => !chosen.Exists(other => Equals(key(other), key(beitrag)));
        return (IsNew(one => one.Sitzung.Protokoll) ? NewSitzung : 0)
            + (beitrag.Anliegen is not null && IsNew(one => one.Anliegen) ? NewAnliegen : 0)
            + (IsNew(one => one.Sitzung.Gremium) ? NewGremium : 0)
            + (IsNew(one => one.Sitzung.Datum?.Year) ? NewJahr : 0);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
