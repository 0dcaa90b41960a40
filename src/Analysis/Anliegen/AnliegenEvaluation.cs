using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Measures matching and grouping on the Forderungen of the complete minutes, on which nothing is trained.</summary>
internal static class AnliegenEvaluation
{
    /// <summary>What it is measured on.</summary>
    public const string MeasuredOn = "All Forderungen of the complete minutes with their coded fields, none of them trained on; one that is coded without Anliegen belongs with no other.";

    /// <summary>Pairs put together rightly, and the share of demands matched to the catalogue.</summary>
    public static IReadOnlyDictionary<string, double> Measure(AnliegenMatcher matcher, Corpus corpus)
    {
        var gold = corpus.ReadProtokolle().SelectMany(protokoll => protokoll.Beitraege).Where(beitrag => beitrag.Art == Art.Forderung).ToList();
        var treffer = matcher.Match([.. gold.Select((beitrag, row) => new Forderung(row, beitrag.Text, beitrag.Feld))]);
        var clusters = new ForderungClustering(new AnliegenBildung(matcher))
            .Cluster([.. gold.Select(beitrag => beitrag.Text)], [.. gold.Select(beitrag => beitrag.Feld)]);
        var metrics = ClusterMetrics.Compare(clusters, [.. gold.Select((beitrag, row) => beitrag.Anliegen ?? $"#{row}")]);
        return new Dictionary<string, double>
        {
            ["pairF1"] = metrics.PairF1,
            ["pairPrecision"] = metrics.PairPrecision,
            ["pairRecall"] = metrics.PairRecall,
            ["ari"] = metrics.Ari,
            ["vMeasure"] = metrics.VMeasure,
            ["matched"] = gold.Count == 0 ? 0 : (double)treffer.Count(one => one.Anliegen is not null) / gold.Count,
        };
    }
}
