namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>
/// The test of McNemar (Psychometrika 1947) for two models on the same texts: only texts that one of them gets right and the
/// other wrong tell anything, and were the models equally good, each of these would be a toss of a coin.
/// </summary>
public static class McNemar
{
    /// <summary>
    /// Probability that equally good models differ at least as much: the exact two-sided binomial test, at any number of texts
    /// (chi² only approximates it).
    /// </summary>
    /// <param name="onlyA">Number of texts that only the first model gets right, 0 or more.</param>
    /// <param name="onlyB">Number of texts that only the second gets right, 0 or more.</param>
    /// <returns>Above 0, at most 1.</returns>
    public static double PValue(int onlyA, int onlyB)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(onlyA);
        ArgumentOutOfRangeException.ThrowIfNegative(onlyB);
        var tosses = onlyA + onlyB;

        // In logarithms: half to the power of a few thousand tosses is below the least number.
        var logTerm = -tosses * Math.Log(2);
        var tail = Math.Exp(logTerm);
        for (var k = 0; k < Math.Min(onlyA, onlyB); k++)
        {
            logTerm += Math.Log((double)(tosses - k) / (k + 1));
            tail += Math.Exp(logTerm);
        }

        return Math.Min(1, 2 * tail);
    }
}
