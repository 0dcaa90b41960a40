using System.Numerics.Tensors;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Turns the evidence for a match into the probability that it is right: logistic regression on held-out demands.</summary>
/// <param name="Weights">One weight per input of <see cref="MatchEvidence"/>.</param>
/// <param name="Threshold">Probability from which a match is stated, 0 to 1.</param>
internal sealed record MatchCalibration(double[] Weights, double Threshold)
{
    private const int Steps = 30;
    private const double Ridge = 1e-2;

    /// <summary>Probability that the best candidate is right.</summary>
    public double Probability(MatchEvidence evidence)
    {
        Span<double> inputs = stackalloc double[MatchEvidence.Inputs];
        evidence.CopyTo(inputs);
        return 1 / (1 + Math.Exp(-TensorPrimitives.Dot(Weights, inputs)));
    }

    /// <summary>
    /// Fits the weights by Newton's method, then chooses the lowest threshold whose matches are right often enough.
    /// </summary>
    /// <param name="held">Evidence of held-out demands, and whether the best candidate was right.</param>
    /// <param name="precision">Share of stated matches that must be right, 0 to 1.</param>
    public static MatchCalibration Fit(IReadOnlyList<(MatchEvidence Evidence, bool Right)> held, double precision)
    {
        const int N = MatchEvidence.Inputs;
        var weights = new double[N];
        var inputs = new double[N];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[N];
            var hessian = new double[N, N];
            foreach (var (evidence, right) in held)
            {
                evidence.CopyTo(inputs);
                var probability = 1 / (1 + Math.Exp(-TensorPrimitives.Dot<double>(weights, inputs)));
                for (var i = 0; i < N; i++)
                {
                    gradient[i] += ((right ? 1 : 0) - probability) * inputs[i];
                    for (var k = 0; k < N; k++)
                    {
                        hessian[i, k] += probability * (1 - probability) * inputs[i] * inputs[k];
                    }
                }
            }

            for (var i = 0; i < N; i++)
            {
                gradient[i] -= Ridge * weights[i];
                hessian[i, i] += Ridge;
            }

            TensorPrimitives.Add(weights, Solve(hessian, gradient), weights);
        }

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

    /// <summary>Solves a symmetric positive definite system by Gaussian elimination.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var i = 0; i < n; i++)
        {
            for (var row = i + 1; row < n; row++)
            {
                var factor = matrix[row, i] / matrix[i, i];
                for (var column = i; column < n; column++)
                {
                    matrix[row, column] -= factor * matrix[i, column];
                }

                right[row] -= factor * right[i];
            }
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var column = i + 1; column < n; column++)
            {
                right[i] -= matrix[i, column] * right[column];
            }

            right[i] /= matrix[i, i];
        }

        return right;
    }
}
