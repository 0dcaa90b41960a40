using System.Numerics.Tensors;

namespace Fokuslupe.Analysis.Models;

/// <summary>The probability of one thing out of two, from a handful of inputs.</summary>
internal static class LogisticRegression
{
    private const int Steps = 30;

    /// <summary>Newton's method doubles the right digits with each step: one so small is the last that changes anything.</summary>
    private const double Converged = 1e-9;

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
            var gradient = new double[n];
            double[][] hessian = [.. Enumerable.Range(0, n).Select(_ => new double[n])];
            for (var c = 0; c < cases.Count; c++)
            {
                var inputs = cases[c];
                var probability = Probability(weights, inputs);
                var spread = probability * (1 - probability);
                TensorPrimitives.MultiplyAdd(inputs, (right[c] ? 1 : 0) - probability, gradient, gradient);
                for (var i = 0; i < n; i++)
                {
                    // The other half is the same.
                    TensorPrimitives.MultiplyAdd(inputs.AsSpan(i), spread * inputs[i], hessian[i].AsSpan(i), hessian[i].AsSpan(i));
                }
            }

            for (var i = 0; i < n; i++)
            {
                gradient[i] -= ridge * weights[i];
                hessian[i][i] += ridge;
                for (var j = 0; j < i; j++)
                {
                    hessian[i][j] = hessian[j][i];
                }
            }

            var change = Solve(hessian, gradient);
            TensorPrimitives.Add(weights, change, weights);
            if (TensorPrimitives.Norm<double>(change) < Converged)
            {
                break;
            }
        }

        return weights;
    }

    /// <summary>Solves a symmetric positive definite system by Gaussian elimination.</summary>
    private static double[] Solve(double[][] matrix, double[] right)
    {
        var n = right.Length;
        for (var i = 0; i < n; i++)
        {
            for (var row = i + 1; row < n; row++)
            {
                var factor = matrix[row][i] / matrix[i][i];
                for (var column = i; column < n; column++)
                {
                    matrix[row][column] -= factor * matrix[i][column];
                }

                right[row] -= factor * right[i];
            }
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var column = i + 1; column < n; column++)
            {
                right[i] -= matrix[i][column] * right[column];
            }

            right[i] /= matrix[i][i];
        }

        return right;
    }
}
