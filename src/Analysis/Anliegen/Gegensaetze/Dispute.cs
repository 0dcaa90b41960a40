using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Tells how probable it is that demands of a group stand against each other. Two demands hardly show it; of several it shows
/// in how many object, how far their stances lie apart and how loosely they hang together: logistic regression.
/// </summary>
/// <param name="Weights">One weight per input.</param>
/// <param name="Threshold">Probability from which a group is parted, 0 to 1.</param>
/// <param name="Tight">Mean probability of being the same from which its parts are joined again, 0 to 1.</param>
internal sealed record Dispute(double[] Weights, double Threshold, double Tight)
{
    /// <summary>Number of inputs, the constant included.</summary>
    public const int Inputs = 7;

    /// <summary>Demands more than this are no sign of a dispute: a matter may be raised by many.</summary>
    private const int Several = 6;

    /// <summary>Takes every group for disputed, for a catalogue without examples to learn from.</summary>
    public static Dispute Unlearnt { get; } = new(new double[Inputs], 0, 0);

    /// <summary>True when the group is to be parted.</summary>
    public bool Parts(ReadOnlySpan<double> inputs) => LogisticRegression.Probability(Weights, inputs) >= Threshold;

    /// <summary>What the probability rests on.</summary>
    /// <param name="demands">The demands of the group, two or more.</param>
    /// <param name="same">Sum of the probabilities that two of them are the same.</param>
    public static double[] Look(IReadOnlyList<GroupedDemand> demands, double same)
    {
        double count = demands.Count;
        var objecting = demands.Count(demand => demand.Side.Objects == true) / count;
        var mean = demands.Average(demand => demand.Vector.Stance);
        var spread = Math.Sqrt(demands.Average(demand => (demand.Vector.Stance - mean) * (demand.Vector.Stance - mean)));
        return [1, Math.Log(Math.Min(count, Several)), objecting, Math.Min(objecting, 1 - objecting), same / (count * (count - 1) / 2), spread, mean];
    }
}
