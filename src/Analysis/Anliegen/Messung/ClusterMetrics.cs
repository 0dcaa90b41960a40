namespace Fokuslupe.Analysis.Anliegen;

/// <summary>How well a clustering agrees with gold labels.</summary>
/// <param name="PairPrecision">Share of the pairs put together that belong together; 1 when no pair was put together.</param>
/// <param name="PairRecall">Share of the pairs that belong together that were put together; 1 when none belongs together.</param>
/// <param name="PairF1">Harmonic mean of the two.</param>
/// <param name="Ari">Adjusted Rand index (Hubert and Arabie 1985): 1 for equal partitions, about 0 for chance.</param>
/// <param name="VMeasure">Harmonic mean of homogeneity and completeness (Rosenberg and Hirschberg 2007), 0 to 1.</param>
public sealed record ClusterMetrics(double PairPrecision, double PairRecall, double PairF1, double Ari, double VMeasure)
{
    /// <summary>Compares two labellings of the same rows.</summary>
    /// <param name="found">Cluster of each row.</param>
    /// <param name="gold">Gold label of each row.</param>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static ClusterMetrics Compare<TFound, TGold>(IReadOnlyList<TFound> found, IReadOnlyList<TGold> gold)
        where TFound : notnull
        where TGold : notnull
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(gold);
        if (found.Count != gold.Count)
        {
            throw new ArgumentException("Both labellings need the same rows.", nameof(gold));
        }

        var rows = found.Zip(gold).ToList();
        var cells = Sizes(rows);
        var clusters = Sizes(found);
        var classes = Sizes(gold);
        double together = cells.Sum(Pairs), foundPairs = clusters.Sum(Pairs), goldPairs = classes.Sum(Pairs);
        var precision = foundPairs == 0 ? 1 : together / foundPairs;
        var recall = goldPairs == 0 ? 1 : together / goldPairs;
        return new ClusterMetrics(
            precision,
            recall,
            HarmonicMean(precision, recall),
            AdjustedRand(together, foundPairs, goldPairs, Pairs(rows.Count)),
            VMeasureOf(Entropy(cells), Entropy(clusters), Entropy(classes)));
    }

    private static double AdjustedRand(double together, double foundPairs, double goldPairs, double allPairs)
    {
        var expected = allPairs == 0 ? 0 : foundPairs * goldPairs / allPairs;
        var span = ((foundPairs + goldPairs) / 2) - expected;
        return span == 0 ? 1 : (together - expected) / span;
    }

    private static double VMeasureOf(double joint, double clusters, double classes)
    {
        var shared = clusters + classes - joint;
        var homogeneity = classes == 0 ? 1 : shared / classes;
        var completeness = clusters == 0 ? 1 : shared / clusters;
        return HarmonicMean(Math.Clamp(homogeneity, 0, 1), Math.Clamp(completeness, 0, 1));
    }

    private static double HarmonicMean(double a, double b) => a + b == 0 ? 0 : 2 * a * b / (a + b);

    private static double Pairs(int size) => size * (size - 1.0) / 2;

    private static double Entropy(List<int> sizes)
    {
        double total = sizes.Sum();
        return -sizes.Sum(size => size / total * Math.Log(size / total));
    }

    /// <summary>Sizes in order of first appearance, so that sums of floating point numbers do not depend on hashing.</summary>
    private static List<int> Sizes<T>(IEnumerable<T> labels) => [.. labels.GroupBy(label => label).Select(group => group.Count())];
}
