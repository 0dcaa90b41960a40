using System.Numerics.Tensors;

namespace Fokuslupe.Analysis.Models;

/// <summary>The probability of one thing out of two, from a handful of inputs.</summary>
internal static class LogisticRegression
{
    private const int Steps = 30;

    /// <summary>The probability that given weights see in given inputs.</summary>
    public static double Probability(ReadOnlySpan<double> weights, ReadOnlySpan<double> inputs) =>
        1 / (1 + Math.Exp(-TensorPrimitives.Dot(weights, inputs)));

    /// <summary>Fits a weight per input by Newton's method.</summary>
    /// <param name="cases">Inputs of each case; a constant one among them makes the bias.</param>
    /// <param name="right">Whether the thing was so.</param>
    /// <param name="ridge">Penalty on the squared weights, above 0.</param>
    public static double[] Fit(IReadOnlyList<double[]> cases, IReadOnlyList<bool> right, double ridge)
    {
        var n = cases.Count == 0 ? 0 : cases[0].Length;
        var weights = new double[n];
        for (var step = 0; step < Steps; step++)
        {
            var newton = new NewtonStep(n);
            for (var c = 0; c < cases.Count; c++)
            {
                var inputs = cases[c];
                var probability = Probability(weights, inputs);
                newton.Climb(inputs, (right[c] ? 1 : 0) - probability);
                newton.Bend(inputs, probability * (1 - probability));
            }

            var change = newton.Solve(ridge, weights);
            TensorPrimitives.Add(weights, change, weights);
            if (TensorPrimitives.Norm<double>(change) < NewtonStep.Converged)
            {
                break;
            }
        }

        return weights;
    }
}
