namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Finds the probability below which a person should look.</summary>
internal static class Abstention
{
    /// <summary>The lowest probability such that decisions at or above it are right as often as stated.</summary>
    /// <param name="confidences">Probability of each held-out decision.</param>
    /// <param name="right">Whether it was right.</param>
    /// <param name="precision">Stated share of right decisions.</param>
    /// <returns>The threshold; 1 when even the surest decisions are right less often.</returns>
    public static double Threshold(IReadOnlyList<double> confidences, IReadOnlyList<bool> right, double precision)
    {
        var order = Enumerable.Range(0, confidences.Count).OrderByDescending(i => confidences[i]).ToArray();
        var (hits, threshold) = (0, 1.0);
        for (var n = 0; n < order.Length; n++)
        {
            hits += right[order[n]] ? 1 : 0;
            if (hits >= precision * (n + 1))
            {
                threshold = confidences[order[n]];
            }
        }

        return threshold;
    }
}
