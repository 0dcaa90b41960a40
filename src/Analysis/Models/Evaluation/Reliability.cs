namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>Decisions of about the same probability.</summary>
/// <param name="Count">How many; above 0.</param>
/// <param name="Confidence">Mean of their probabilities.</param>
/// <param name="Accuracy">Share of them that is right.</param>
public sealed record ReliabilityBin(int Count, double Confidence, double Accuracy);

/// <summary>Whether probabilities mean what they say (reliability diagram; error as Naeini et al., AAAI 2015).</summary>
/// <param name="Bins">Up to ten equal intervals of probability, rising, without the empty ones.</param>
public sealed record Reliability(IReadOnlyList<ReliabilityBin> Bins)
{
    private const int Intervals = 10;

    /// <summary>Expected calibration error: mean distance between confidence and accuracy, weighed by the size of the bins; 0 for none.</summary>
    public double Error => Bins.Sum(bin => bin.Count * Math.Abs(bin.Confidence - bin.Accuracy)) / Math.Max(1, Bins.Sum(bin => bin.Count));

    /// <summary>Sorts decisions into the intervals.</summary>
    /// <param name="confidences">Probability of each decision, 0 to 1.</param>
    /// <param name="right">Whether it was right.</param>
    public static Reliability Of(IReadOnlyList<double> confidences, IReadOnlyList<bool> right)
    {
        ArgumentNullException.ThrowIfNull(confidences);
        ArgumentNullException.ThrowIfNull(right);
        return new Reliability([.. Enumerable.Range(0, confidences.Count)
            .GroupBy(i => Math.Min((int)(confidences[i] * Intervals), Intervals - 1))
            .OrderBy(interval => interval.Key)
            .Select(interval => new ReliabilityBin(
                interval.Count(), interval.Average(i => confidences[i]), interval.Average(i => right[i] ? 1.0 : 0.0)))]);
    }
}
