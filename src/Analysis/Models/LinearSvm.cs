using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// Linear support vector machines, one against the rest, with squared hinge loss, trained by dual coordinate descent
/// (Hsieh et al., ICML 2008). All classes step through the texts together: one pass over a text serves them all.
/// </summary>
internal static class LinearSvm
{
    /// <summary>Trains; the same input and seed give the same weights.</summary>
    /// <param name="rows">Texts.</param>
    /// <param name="labels">Classes of each text: one, or any number where classes do not exclude each other.</param>
    /// <param name="weights">Weight of each text; 0 leaves it out.</param>
    /// <param name="features">Number of features.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="cost">Cost of an error, above 0: the larger, the closer to the training texts.</param>
    /// <param name="epochs">Passes over the texts.</param>
    /// <param name="seed">Seed of the order of texts.</param>
    /// <param name="neutral">Classes that each text speaks neither for nor against: it is no example for their machines; null for none.</param>
    /// <param name="margins">How far the machine of each class holds its own texts, above 0; the others it holds at 1.</param>
    /// <returns>Weights, the last row being the bias of each class.</returns>
    public static ClassMatrix Train(
        SparseRows rows, int[][] labels, float[] weights, int features, int classes, float cost, int epochs, int seed, int[][]? neutral, float[] margins)
    {
        var model = new ClassMatrix(features + 1, classes);
        var alphas = new float[rows.Count * model.Stride];
        var order = Enumerable.Range(0, rows.Count).Where(i => weights[i] > 0).ToArray();
        var squares = Enumerable.Range(0, rows.Count).Select(i => Square(rows, i)).ToArray();
        var random = new Random(seed);
        Span<float> scores = stackalloc float[model.Stride];
        Span<float> step = stackalloc float[model.Stride];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var range = rows.Starts[i]..rows.Starts[i + 1];
                var columns = rows.Columns.AsSpan(range);
                var values = rows.Values.AsSpan(range);
                model[features].CopyTo(scores);
                model.Score(columns, values, scores);
                SignsOf(labels[i], neutral is null ? [] : neutral[i], step);
                if (Step(scores, alphas.AsSpan(i * model.Stride, classes), squares[i], 0.5f / (cost * weights[i]), margins, step))
                {
                    model.Update(columns, values, step);
                    for (var k = 0; k < classes; k++)
                    {
                        model[features][k] += step[k];
                    }
                }
            }
        }

        return model;
    }

    /// <summary>1 for the classes of a text, 0 for those it says nothing about, -1 for the others.</summary>
    private static void SignsOf(int[] labels, int[] neutral, Span<float> signs)
    {
        signs.Fill(-1f);
        foreach (var k in neutral)
        {
            signs[k] = 0f;
        }

        foreach (var label in labels)
        {
            signs[label] = 1f;
        }
    }

    /// <summary>Makes of the signs of all classes how far each goes; false when none moves.</summary>
    private static bool Step(ReadOnlySpan<float> scores, Span<float> alphas, float square, float diagonal, float[] margins, Span<float> step)
    {
        var moved = false;
        for (var k = 0; k < alphas.Length; k++)
        {
            var sign = step[k];
            var gradient = (sign * scores[k]) - (sign > 0f ? margins[k] : 1f) + (diagonal * alphas[k]);
            var next = sign == 0f ? 0f : Math.Max(alphas[k] - (gradient / (square + diagonal)), 0f);
            step[k] = (next - alphas[k]) * sign;
            moved |= next != alphas[k];
            alphas[k] = next;
        }

        step[alphas.Length..].Clear();
        return moved;
    }

    // The bias counts as a feature of value 1.
    private static float Square(SparseRows rows, int index)
    {
        var sum = 1f;
        for (var i = rows.Starts[index]; i < rows.Starts[index + 1]; i++)
        {
            sum += rows.Values[i] * rows.Values[i];
        }

        return sum;
    }
}
