using System.Numerics.Tensors;

namespace Fokuslupe.Analysis.Models;

/// <summary>One step of Newton's method up a concave function: its slope and how it curves are gathered, then solved for the change.</summary>
internal sealed class NewtonStep(int count)
{
    /// <summary>It doubles the right digits with each step: one so small is the last that changes anything.</summary>
    public const double Converged = 1e-9;

    private readonly double[] _slope = new double[count];
    private readonly double[][] _curve = [.. Enumerable.Range(0, count).Select(_ => new double[count])];

    /// <summary>Adds to the slope.</summary>
    public void Climb(ReadOnlySpan<double> direction, double weight) => TensorPrimitives.MultiplyAdd(direction, weight, _slope, _slope);

    /// <summary>Adds the square of a direction to what curves down.</summary>
    public void Bend(ReadOnlySpan<double> direction, double weight)
    {
        for (var i = 0; i < count; i++)
        {
            // The other half is the same.
            TensorPrimitives.MultiplyAdd(direction[i..], weight * direction[i], _curve[i].AsSpan(i), _curve[i].AsSpan(i));
        }
    }

    /// <summary>The change that leads to the top; nothing can be added any more.</summary>
    /// <param name="ridge">Penalty on the squared distance, above 0.</param>
    /// <param name="distance">How far the weights are from where the penalty draws them.</param>
    public double[] Solve(double ridge, ReadOnlySpan<double> distance)
    {
        for (var i = 0; i < count; i++)
        {
            _slope[i] -= ridge * distance[i];
            _curve[i][i] += ridge;
            for (var j = 0; j < i; j++)
            {
                _curve[i][j] = _curve[j][i];
            }
        }

        Eliminate();
        return _slope;
    }

    /// <summary>Solves the symmetric positive definite system by Gaussian elimination.</summary>
    private void Eliminate()
    {
        for (var i = 0; i < count; i++)
        {
            for (var row = i + 1; row < count; row++)
            {
                var factor = _curve[row][i] / _curve[i][i];
                for (var column = i; column < count; column++)
                {
                    _curve[row][column] -= factor * _curve[i][column];
                }

                _slope[row] -= factor * _slope[i];
            }
        }

        for (var i = count - 1; i >= 0; i--)
        {
            for (var column = i + 1; column < count; column++)
            {
                _slope[i] -= _curve[i][column] * _slope[column];
            }

            _slope[i] /= _curve[i][i];
        }
    }
}
