using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// Multinomial naive Bayes on weighted counts (Rennie et al. 2003 give the reasons for the weighting): the log of each
/// feature's share of a class, centred over the classes so that unknown features say nothing. Nor does a feature that a single
/// text has: its share would be all smoothing, and there are so many of these that they would bend the shares of the others.
/// </summary>
internal static class NaiveBayes
{
    private const int FewestTexts = 2;

    /// <summary>Learns the log shares.</summary>
    /// <param name="rows">Texts.</param>
    /// <param name="labels">Classes of each text.</param>
    /// <param name="weights">Weight of each text, 0 or more.</param>
    /// <param name="features">Number of features.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="smoothing">Count added to every feature of every class, above 0.</param>
    public static ClassMatrix Train(SparseRows rows, int[][] labels, float[] weights, int features, int classes, float smoothing)
    {
        var model = new ClassMatrix(features, classes);
        var texts = new int[features];
        Span<float> step = stackalloc float[model.Stride];
        for (var i = 0; i < rows.Count; i++)
        {
            step.Clear();
            foreach (var label in labels[i])
            {
                step[label] = weights[i];
            }

            var range = rows.Starts[i]..rows.Starts[i + 1];
            model.Update(rows.Columns.AsSpan(range), rows.Values.AsSpan(range), step);
            foreach (var column in rows.Columns.AsSpan(range))
            {
                texts[column]++;
            }
        }

        var totals = new double[classes];
        for (var feature = 0; feature < features; feature++)
        {
            for (var k = 0; k < classes && texts[feature] >= FewestTexts; k++)
            {
                totals[k] += model[feature][k] + smoothing;
            }
        }

        for (var feature = 0; feature < features; feature++)
        {
            var shares = model[feature];
            if (texts[feature] < FewestTexts)
            {
                shares.Clear();
                continue;
            }

            var mean = 0f;
            for (var k = 0; k < classes; k++)
            {
                shares[k] = (float)Math.Log((shares[k] + smoothing) / totals[k]);
                mean += shares[k] / classes;
            }

            for (var k = 0; k < classes; k++)
            {
                shares[k] -= mean;
            }
        }

        return model;
    }
}
