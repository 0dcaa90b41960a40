using System.Buffers;
using System.Numerics.Tensors;

using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// A linear text classifier: the sum of a support vector machine and naive Bayes over one feature space, folded into one
/// weight per feature and class. Immutable, safe for concurrent use.
/// </summary>
/// <param name="Classes">Class names, in the order of the scores.</param>
/// <param name="Space">The features.</param>
/// <param name="Weights">Weights; the last row is the bias.</param>
internal sealed record TextModel(IReadOnlyList<string> Classes, FeatureSpace Space, ClassMatrix Weights) : ITextClassifier
{
    /// <inheritdoc/>
    public ITextEngine Engine => BuiltInEngine.Instance;

    /// <inheritdoc/>
    public int Room => Classes.Count;

    private ScoringTable Table => field ??= new ScoringTable(Space, Weights);

    /// <inheritdoc/>
    public void Score(string text, ReadOnlySpan<Feature> features, Span<float> scores) => Table.Score(features, scores);

    /// <summary>
    /// What each token adds to the score of a class, against the mean of all classes. With the bias, the sum is the score
    /// against the mean.
    /// </summary>
    /// <param name="bag">Features and tokens of the text.</param>
    /// <param name="chosen">Index of the class.</param>
    /// <param name="shares">Receives one share per token; cleared first.</param>
    public void Explain(FeatureBag bag, int chosen, Span<float> shares)
    {
        shares.Clear();
        var features = bag.Features;
        var rows = ArrayPool<int>.Shared.Rent(features.Length);
        var sources = ArrayPool<int>.Shared.Rent(features.Length);
        var values = ArrayPool<float>.Shared.Rent(features.Length);
        var count = Space.Weigh(features, rows, values, sources);
        for (var i = 0; i < count; i++)
        {
            var weights = Weights[rows[i]];
            var mean = 0f;
            for (var k = 0; k < Weights.Classes; k++)
            {
                mean += weights[k];
            }

            shares[features[sources[i]].Token] += values[i] * (weights[chosen] - (mean / Weights.Classes));
        }

        ArrayPool<int>.Shared.Return(rows);
        ArrayPool<int>.Shared.Return(sources);
        ArrayPool<float>.Shared.Return(values);
    }

    /// <summary>Trains a classifier. The same input gives the same model, bit for bit.</summary>
    /// <param name="texts">Features of each text.</param>
    /// <param name="labels">Indices of each text's classes; more than one where classes do not exclude each other.</param>
    /// <param name="weights">Weight of each text, 0 or more.</param>
    /// <param name="classes">Class names.</param>
    /// <param name="options">Options.</param>
    /// <param name="neutral">Indices of classes that each text speaks neither for nor against; null for none.</param>
    public static TextModel Train(
        IReadOnlyList<Feature[]> texts,
        int[][] labels,
        float[] weights,
        IReadOnlyList<string> classes,
        TextModelOptions options,
        int[][]? neutral = null)
    {
        var rows = LearningRows.Of(texts, options);
        var space = rows.Space;
        var balanced = ClassBalance.Weigh(labels, weights, classes.Count, options.Balance);
        var model = rows.Train(labels, balanced, classes.Count, options, neutral);
        if (options.BayesShare > 0)
        {
            var bayes = NaiveBayes.Train(rows.Rows, labels, weights, space.Count, classes.Count, options.Smoothing);
            for (var i = 0; i < bayes.Weights.Length; i++)
            {
                model.Weights[i] += options.BayesShare * bayes.Weights[i];
            }
        }

        Scale(model, space, options.Blocks);
        Round(space.Idf);
        Round(model.Weights);
        return new TextModel(classes, space, model);
    }

    // What a family counts in training goes into its weights, so that texts are weighed alike before and after.
    private static void Scale(ClassMatrix model, FeatureSpace space, BlockWeights blocks)
    {
        for (var row = 0; row < space.Count && blocks != BlockWeights.Even; row++)
        {
            var weights = model[row];
            TensorPrimitives.Multiply(weights, blocks[space.BlockOf(row)], weights);
        }
    }

    // To the precision of the model file, so that a model decides alike before and after it was saved.
    private static void Round(float[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)(Half)values[i];
        }
    }
}
