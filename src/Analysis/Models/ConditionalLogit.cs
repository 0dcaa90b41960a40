using System.Numerics.Tensors;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// A conditional logit (McFadden 1974): the classes are described by columns, and the few weights of the columns are the
/// same for all classes, so that a handful of minutes is enough to learn them. Immutable, safe for concurrent use.
/// </summary>
/// <param name="Weights">One weight per column.</param>
internal sealed record ConditionalLogit(float[] Weights)
{
    private const int Steps = 50;

    /// <summary>A step that loses no more than this does not lead too far: sums of thousands of logarithms are no finer.</summary>
    private const double Rounding = 1e-9;

    /// <summary>Reads the weights from a model file.</summary>
    /// <param name="reader">Stands before the weights.</param>
    /// <param name="columns">How many columns the features have.</param>
    /// <exception cref="InvalidModelException">The weights were learned for other columns.</exception>
    public static ConditionalLogit Read(BinaryReader reader, int columns)
    {
        var weights = reader.ReadArray<float>();
        return weights.Length == columns
            ? new ConditionalLogit(weights)
            : throw new InvalidModelException($"The model has {weights.Length} weights where this program has {columns} features. Please train it anew.");
    }

    /// <summary>Scores the classes; softmax makes them probabilities.</summary>
    /// <param name="features">Columns, class after class.</param>
    /// <param name="scores">Receives a score per class.</param>
    public void Score(ReadOnlySpan<float> features, Span<float> scores)
    {
        for (var k = 0; k < scores.Length; k++)
        {
            scores[k] = TensorPrimitives.Dot(features.Slice(k * Weights.Length, Weights.Length), Weights);
        }
    }

    /// <summary>Learns the weights by Newton's method, half as far wherever a whole step would lead too far.</summary>
    /// <param name="cards">Columns of each card, class after class.</param>
    /// <param name="labels">Its class.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="penalty">Penalty on the squared distance of the weights from <paramref name="prior"/>, per card; above 0.</param>
    /// <param name="prior">Weights without any evidence.</param>
    public static ConditionalLogit Train(IReadOnlyList<float[]> cards, IReadOnlyList<int> labels, int classes, float penalty, float[] prior)
    {
        if (cards.Count == 0)
        {
            return new ConditionalLogit([.. prior]);
        }

        var ridge = (double)penalty * cards.Count;
        var likelihood = new Likelihood(cards, labels, classes, ridge, prior);
        double[] weights = [.. prior];
        for (var step = 0; step < Steps; step++)
        {
            var newton = new NewtonStep(weights.Length);
            var height = likelihood.At(weights, newton);
            var change = newton.Solve(ridge, likelihood.Distance);
            while (likelihood.At([.. weights.Zip(change, (weight, turn) => weight + turn)]) < height - Rounding)
            {
                TensorPrimitives.Divide(change, 2, change);
            }

            TensorPrimitives.Add(weights, change, weights);
            if (TensorPrimitives.Norm<double>(change) < NewtonStep.Converged)
            {
                break;
            }
        }

        return new ConditionalLogit([.. weights.Select(weight => (float)weight)]);
    }

    /// <summary>How probable the labels are, less the penalty: a concave function of the weights.</summary>
    private sealed class Likelihood(IReadOnlyList<float[]> cards, IReadOnlyList<int> labels, int classes, double ridge, float[] prior)
    {
        private readonly double[] _columns = new double[classes * prior.Length];
        private readonly double[] _mean = new double[prior.Length];
        private readonly double[] _shares = new double[classes];

        /// <summary>The last weights less the prior ones.</summary>
        public double[] Distance { get; } = new double[prior.Length];

        /// <summary>Its logarithm.</summary>
        /// <param name="weights">The weights.</param>
        /// <param name="newton">Gathers slope and curve without those of the penalty; null: nobody asks for them.</param>
        public double At(double[] weights, NewtonStep? newton = null)
        {
            for (var j = 0; j < Distance.Length; j++)
            {
                Distance[j] = weights[j] - prior[j];
            }

            var sum = -ridge / 2 * TensorPrimitives.SumOfSquares<double>(Distance);
            for (var i = 0; i < cards.Count; i++)
            {
                TensorPrimitives.ConvertTruncating<float, double>(cards[i], _columns);
                for (var k = 0; k < classes; k++)
                {
                    _shares[k] = TensorPrimitives.Dot(Columns(k), weights);
                }

                // From the highest down, so that no exponential overflows.
                TensorPrimitives.Subtract(_shares, TensorPrimitives.Max<double>(_shares), _shares);
                sum += _shares[labels[i]];
                TensorPrimitives.SoftMax<double>(_shares, _shares);
                sum += Math.Log(TensorPrimitives.Max<double>(_shares));
                if (newton is not null)
                {
                    Gather(newton, labels[i]);
                }
            }

            return sum;
        }

        // The slope leads from what is expected to what is so; the curve is the spread around what is expected.
        private void Gather(NewtonStep newton, int label)
        {
            Array.Clear(_mean);
            for (var k = 0; k < classes; k++)
            {
                TensorPrimitives.MultiplyAdd(Columns(k), _shares[k], _mean, _mean);
                newton.Bend(Columns(k), _shares[k]);
            }

            newton.Bend(_mean, -1);
            newton.Climb(Columns(label), 1);
            newton.Climb(_mean, -1);
        }

        private ReadOnlySpan<double> Columns(int k) => _columns.AsSpan(k * prior.Length, prior.Length);
    }
}
