using System.Numerics.Tensors;

using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// Chooses how a classifier is trained on a set that nobody has seen before: each choice is trained on three quarters of the
/// texts and measured by macro-F1 on the rest.
/// </summary>
internal static class TextModelSelection
{
    private const int Parts = 4;
    private static readonly float[] Costs = [0.3f, 1f, 3f];
    private static readonly float[] Balances = [0f, 0.5f];
    private static readonly float[] BayesShares = [0f, 0.03f, 0.1f];

    /// <summary>The best of the choices; the first among equals.</summary>
    /// <param name="texts">Features of each text.</param>
    /// <param name="labels">Class of each text.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="seed">Seed of the division and of the training.</param>
    public static TextModelOptions Choose(IReadOnlyList<Feature[]> texts, int[] labels, int classes, int seed)
    {
        var order = Enumerable.Range(0, texts.Count).ToArray();
        new Random(seed).Shuffle(order);
        var (train, test) = (order[(order.Length / Parts)..], order[..(order.Length / Parts)]);
        var space = FeatureSpace.Build([.. train.Select(i => texts[i])], new TextModelOptions { Seed = seed }.MinimumTexts);
        var rows = SparseRows.From(space, [.. train.Select(i => texts[i])]);
        var held = SparseRows.From(space, [.. test.Select(i => texts[i])]);
        int[][] known = [.. train.Select(i => new[] { labels[i] })];
        float[] even = [.. train.Select(_ => 1f)];
        var bayes = NaiveBayes.Train(rows, known, even, space.Count, classes, new TextModelOptions { Seed = seed }.Smoothing);
        var choices = Costs.SelectMany(cost => Balances.Select(balance => (cost, balance))).ToArray();
        var results = new (float Share, double F1)[choices.Length];
        Parallel.For(0, choices.Length, i =>
        {
            var weights = ClassBalance.Weigh(known, even, classes, choices[i].balance);
            var svm = LinearSvm.Train(rows, known, weights, space.Count, classes, choices[i].cost, new TextModelOptions { Seed = seed }.Epochs, seed);
            results[i] = BestShare(held, [.. test.Select(index => labels[index])], svm, bayes);
        });
        var best = Enumerable.Range(0, choices.Length).MaxBy(i => results[i].F1);
        return new TextModelOptions { Seed = seed, Cost = choices[best].cost, Balance = choices[best].balance, BayesShare = results[best].Share };
    }

    private static (float Share, double F1) BestShare(SparseRows held, int[] gold, ClassMatrix svm, ClassMatrix bayes)
    {
        var predicted = BayesShares.Select(_ => new int[held.Count]).ToArray();
        Span<float> scores = stackalloc float[svm.Stride];
        Span<float> shares = stackalloc float[svm.Stride];
        Span<float> sum = stackalloc float[svm.Stride];
        for (var i = 0; i < held.Count; i++)
        {
            var range = held.Starts[i]..held.Starts[i + 1];
            svm[svm.Features - 1].CopyTo(scores);
            svm.Score(held.Columns.AsSpan(range), held.Values.AsSpan(range), scores);
            shares.Clear();
            bayes.Score(held.Columns.AsSpan(range), held.Values.AsSpan(range), shares);
            for (var s = 0; s < BayesShares.Length; s++)
            {
                TensorPrimitives.MultiplyAdd(shares, BayesShares[s], scores, sum);
                predicted[s][i] = TensorPrimitives.IndexOfMax<float>(sum[..svm.Classes]);
            }
        }

        return BayesShares.Select((share, s) => (share, ClassificationMetrics.MacroF1(gold, predicted[s]))).MaxBy(pair => pair.Item2);
    }
}
