using Fokuslupe.Domain;

namespace Fokuslupe.Testing.Reading;

/// <summary>How well a document was read: spans that overlap by 0.8 (intersection over union) count as the same.</summary>
public sealed record ReadingScore
{
    private const double SameFrom = 0.8;

    public required string Document { get; init; }

    public required int Found { get; init; }

    public required int Gold { get; init; }

    public required int Matched { get; init; }

    /// <summary>Matched spans whose joined text is the gold text, character by character.</summary>
    public required int Exact { get; init; }

    public required int TheseRight { get; init; }

    public required int BezugRight { get; init; }

    public required int PunkteRight { get; init; }

    public required int AbschnittRight { get; init; }

    /// <summary>Names of the head data that are wrong; null where no gold head data exist.</summary>
    public required IReadOnlyList<string>? WrongKopfdaten { get; init; }

    /// <summary>Gold Beitraege that nothing matches, and found ones without gold.</summary>
    public required IReadOnlyList<string> Differences { get; init; }

    public double F1 => Found + Gold == 0 ? 1 : 2.0 * Matched / (Found + Gold);

    public static ReadingScore Of(GoldDocument gold, Protokoll read)
    {
        var pairs = Pairs(gold, read);
        var matchedGold = pairs.Select(pair => pair.Gold).ToHashSet();
        var matchedRead = pairs.Select(pair => pair.Read).ToHashSet();
        return new ReadingScore
        {
            Document = Path.GetFileName(gold.File),
            Found = read.Beitraege.Count,
            Gold = gold.Beitraege.Count,
            Matched = pairs.Count,
            Exact = pairs.Count(pair => pair.Gold.Text == pair.Read.Text),
            TheseRight = pairs.Count(pair => pair.Gold.These == pair.Read.These),
            BezugRight = pairs.Count(pair => pair.Gold.Bezug == pair.Read.Bezug),
            PunkteRight = pairs.Count(pair => pair.Gold.Punkte == pair.Read.Punkte),
            AbschnittRight = pairs.Count(pair => pair.Gold.Abschnitt == pair.Read.Abschnitt),
            WrongKopfdaten = gold.Kopfdaten is null ? null : Wrong(gold.Kopfdaten, read.Kopfdaten),
            Differences =
            [
                .. gold.Beitraege.Where(beitrag => !matchedGold.Contains(beitrag))
                    .Select(beitrag => $"missing {beitrag.Span.Start}-{beitrag.Span.End} {beitrag.Text}"),
                .. read.Beitraege.Where(beitrag => !matchedRead.Contains(beitrag))
                    .Select(beitrag => $"extra   {beitrag.Span.Start}-{beitrag.Span.End} {beitrag.Text}"),
                .. pairs.Where(pair => pair.Gold.Bezug != pair.Read.Bezug || pair.Gold.These != pair.Read.These)
                    .Select(pair => $"place   {pair.Gold.Bezug}/{pair.Gold.These} read as {pair.Read.Bezug}/{pair.Read.These}: {pair.Gold.Text}"),
                .. pairs.Where(pair => pair.Gold.Text != pair.Read.Text)
                    .Select(pair => $"text    {pair.Gold.Text} | {pair.Read.Text}"),
                .. pairs.Where(pair => pair.Gold.Punkte != pair.Read.Punkte)
                    .Select(pair => $"punkte  {pair.Gold.Punkte} read as {pair.Read.Punkte}: {pair.Gold.Text}"),
                .. pairs.Where(pair => pair.Gold.Abschnitt is not null && pair.Gold.Abschnitt != pair.Read.Abschnitt)
                    .Select(pair => $"section {pair.Gold.Abschnitt} read as {pair.Read.Abschnitt}: {pair.Gold.Text}"),
            ],
        };
    }

    // Neither side overlaps itself, and more than half of a span lies in at most one other: walking both in order finds all pairs.
    private static List<(GoldBeitrag Gold, Beitrag Read)> Pairs(GoldDocument gold, Protokoll read)
    {
        var pairs = new List<(GoldBeitrag, Beitrag)>();
        var at = 0;
        foreach (var beitrag in gold.Beitraege)
        {
            while (at < read.Beitraege.Count && read.Beitraege[at].Span.End <= beitrag.Span.Start)
            {
                at++;
            }

            for (var next = at; next < read.Beitraege.Count && read.Beitraege[next].Span.Start < beitrag.Span.End; next++)
            {
                if (Overlap(beitrag.Span, read.Beitraege[next].Span) >= SameFrom)
                {
                    pairs.Add((beitrag, read.Beitraege[next]));
                }
            }
        }

        return pairs;
    }

    private static double Overlap(TextSpan left, TextSpan right)
    {
        var shared = Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start);
        return shared <= 0 ? 0 : (double)shared / (left.Length + right.Length - shared);
    }

    private static List<string> Wrong(Kopfdaten gold, Kopfdaten read)
    {
        var wrong = new List<string>();
        Compare("titel", gold.Titel, read.Titel);
        Compare("gremium", gold.Gremium, read.Gremium);
        Compare("datum", gold.Datum, read.Datum);
        Compare("sitzung", gold.Sitzung, read.Sitzung);
        Compare("naechste_sitzung", gold.NaechsteSitzung, read.NaechsteSitzung);
        if (!gold.Beratungsfolge.SequenceEqual(read.Beratungsfolge))
        {
            wrong.Add($"beratungsfolge [{string.Join("; ", read.Beratungsfolge)}]");
        }

        return wrong;

        void Compare<T>(string name, T expected, T actual)
        {
            if (!Equals(expected, actual))
            {
                wrong.Add($"{name} «{actual}»");
            }
        }
    }
}
