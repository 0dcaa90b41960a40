using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Turns the evidence for a match into the probability that it is right: logistic regression on held-out demands.</summary>
/// <param name="Weights">One weight per input of <see cref="MatchEvidence"/>.</param>
/// <param name="Threshold">Probability from which a match is stated, 0 to 1.</param>
internal sealed record MatchCalibration(double[] Weights, double Threshold)
{
    private const double Ridge = 1e-2;

    /// <summary>Probability that the best candidate is right.</summary>
    public double Probability(MatchEvidence evidence)
    {
        Span<double> inputs = stackalloc double[MatchEvidence.Inputs];
        evidence.CopyTo(inputs);
        return LogisticRegression.Probability(Weights, inputs);
    }

    /// <summary>
    /// Fits the weights, then chooses the lowest threshold whose matches are right often enough.
    /// </summary>
    /// <param name="held">Evidence of held-out demands, and whether the best candidate was right.</param>
    /// <param name="precision">Share of stated matches that must be right, 0 to 1.</param>
    public static MatchCalibration Fit(IReadOnlyList<(MatchEvidence Evidence, bool Right)> held, double precision)
    {
        double[][] cases = [.. held.Select(one =>
        {
            var inputs = new double[MatchEvidence.Inputs];
            one.Evidence.CopyTo(inputs);
            return inputs;
        })];
        var weights = held.Count == 0 ? new double[MatchEvidence.Inputs] : LogisticRegression.Fit(cases, [.. held.Select(one => one.Right)], Ridge);
        var unset = new MatchCalibration(weights, 0);
        return unset with { Threshold = ChooseThreshold([.. held.Select(one => (unset.Probability(one.Evidence), one.Right))], precision) };
    }

    private static double ChooseThreshold(List<(double Probability, bool Right)> held, double precision)
    {
        var threshold = 1.0;
        var (stated, right) = (0, 0);
        foreach (var one in held.OrderByDescending(one => one.Probability))
        {
            stated++;
            right += one.Right ? 1 : 0;
            if (right >= precision * stated)
            {
                threshold = one.Probability;
            }
        }

        return threshold;
    }
}
