using System.Numerics.Tensors;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// A conditional logit (McFadden 1974): the classes are described by columns, and the few weights of the columns are the
/// same for all classes, so that a handful of minutes is enough to learn them. Immutable, safe for concurrent use.
/// </summary>
/// <param name="Weights">One weight per column.</param>
internal sealed record ConditionalLogit(float[] Weights)
{
    private const int Iterations = 300;

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

    /// <summary>Learns the weights by gradient steps with momentum (Adam, Kingma and Ba 2015) over all cards at once.</summary>
    /// <param name="cards">Columns of each card, class after class.</param>
    /// <param name="labels">Its class.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="penalty">Penalty on the squared distance of the weights from <paramref name="prior"/>, per card.</param>
    /// <param name="prior">Weights without any evidence.</param>
    public static ConditionalLogit Train(IReadOnlyList<float[]> cards, IReadOnlyList<int> labels, int classes, float penalty, float[] prior)
    {
        var model = new ConditionalLogit([.. prior]);
        var columns = prior.Length;
        var (first, second, gradient) = (new float[columns], new float[columns], new float[columns]);
        Span<float> scores = stackalloc float[classes];
        for (var iteration = 1; iteration <= Iterations; iteration++)
        {
            Array.Clear(gradient);
            for (var i = 0; i < cards.Count; i++)
            {
                model.Score(cards[i], scores);
                Softmax.Apply(scores);
                scores[labels[i]] -= 1f;
                for (var k = 0; k < classes; k++)
                {
                    TensorPrimitives.MultiplyAdd(cards[i].AsSpan(k * columns, columns), scores[k], gradient, gradient);
                }
            }

            var rate = 0.05 * Math.Min(1.0, 2.0 * (Iterations - iteration) / Iterations);
            for (var j = 0; j < columns; j++)
            {
                var slope = (gradient[j] / cards.Count) + (penalty * (model.Weights[j] - prior[j]));
                first[j] = (0.9f * first[j]) + (0.1f * slope);
                second[j] = (0.99f * second[j]) + (0.01f * slope * slope);
                var mean = first[j] / (1 - Math.Pow(0.9, iteration));
                var spread = second[j] / (1 - Math.Pow(0.99, iteration));
                model.Weights[j] -= (float)(rate * mean / (Math.Sqrt(spread) + 1e-6));
            }
        }

        return model;
    }
}
