namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>
/// What abstaining is worth (El-Yaniv and Wiener, JMLR 2010): how many of the surest decisions are right, for every share of
/// texts that is decided.
/// </summary>
public sealed class RiskCoverage
{
    private readonly double[] _accuracies;

    private RiskCoverage(double[] accuracies) => _accuracies = accuracies;

    /// <summary>Accuracy of the surest decision, of the two surest and so on.</summary>
    public IReadOnlyList<double> Accuracies => _accuracies;

    /// <summary>Mean share of wrong decisions over all coverages, 0 to 1; the less, the better; 0 for none.</summary>
    public double Area => 1 - _accuracies.DefaultIfEmpty(1).Average();

    /// <summary>Orders decisions by their probability; among equals, the order is kept.</summary>
    /// <param name="confidences">Probability of each decision.</param>
    /// <param name="right">Whether it was right.</param>
    public static RiskCoverage Of(IReadOnlyList<double> confidences, IReadOnlyList<bool> right)
    {
        ArgumentNullException.ThrowIfNull(confidences);
        ArgumentNullException.ThrowIfNull(right);
        var hits = 0;
        return new RiskCoverage([.. Enumerable.Range(0, confidences.Count)
            .OrderByDescending(i => confidences[i])
            .Select((i, rank) => (double)(hits += right[i] ? 1 : 0) / (rank + 1))]);
    }

    /// <summary>Accuracy of the surest decisions.</summary>
    /// <param name="coverage">Share of texts that is decided, above 0, at most 1.</param>
    /// <returns>0 when there are no decisions.</returns>
    public double AccuracyAt(double coverage)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(coverage);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(coverage, 1);
        return _accuracies.Length == 0 ? 0 : _accuracies[Math.Max(1, (int)Math.Round(coverage * _accuracies.Length)) - 1];
    }
}
