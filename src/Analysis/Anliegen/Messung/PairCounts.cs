namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Pairs that were put together and pairs that belong together, to be summed over parts that are judged one by one.</summary>
/// <param name="Right">Put together and belonging together.</param>
/// <param name="Found">Put together.</param>
/// <param name="Gold">Belonging together.</param>
internal readonly record struct PairCounts(double Right, double Found, double Gold)
{
    /// <summary>Share of the pairs put together that belong together; 1 when there is none.</summary>
    public double Precision => Found == 0 ? 1 : Right / Found;

    /// <summary>Share of the pairs that belong together that were put together; 1 when there is none.</summary>
    public double Recall => Gold == 0 ? 1 : Right / Gold;

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Found + Gold == 0 ? 1 : 2 * Right / (Found + Gold);

    /// <summary>Counts the pairs of two labellings of the same rows.</summary>
    public static PairCounts Of<TFound, TGold>(IReadOnlyList<TFound> found, IReadOnlyList<TGold> gold)
        where TFound : notnull
        where TGold : notnull =>
        new(Pairs(found.Zip(gold)), Pairs(found), Pairs(gold));

    /// <summary>All together.</summary>
    public static PairCounts Sum(IEnumerable<PairCounts> parts) => parts.Aggregate(
        new PairCounts(0, 0, 0), (sum, part) => new PairCounts(sum.Right + part.Right, sum.Found + part.Found, sum.Gold + part.Gold));

    private static double Pairs<T>(IEnumerable<T> labels)
        where T : notnull => labels.CountBy(label => label).Sum(count => count.Value * (count.Value - 1.0) / 2);
}
