using System.Numerics.Tensors;

using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// Chooses how a classifier is trained on a set that nobody has seen before. Each choice is measured by macro-F1 on folds
/// held out; the choices are made one after the other, each with the best of those before it.
/// </summary>
internal sealed class TextModelSelection
{
    private const int Folds = 3;
    private static readonly float[] BayesShares = [0f, 0.03f, 0.1f];

    private readonly FeatureSpace _space;
    private readonly SparseRows _rows;
    private readonly int[] _labels;
    private readonly int[][] _known;
    private readonly int[] _folds;
    private readonly int _classes;
    private TextModelOptions _best;
    private double _bestF1;

    private TextModelSelection(IReadOnlyList<Feature[]> texts, int[] labels, int classes, TextModelOptions start)
    {
        _space = FeatureSpace.Build(texts, start.MinimumTexts, BlockWeights.Even);
        _rows = SparseRows.From(_space, texts);
        (_labels, _classes, _best) = (labels, classes, start);
        _known = [.. labels.Select(label => new[] { label })];
        _folds = Divide(labels, start.Seed);
    }

    /// <summary>The best of the choices; the first among equals.</summary>
    /// <param name="texts">Features of each text.</param>
    /// <param name="labels">Class of each text.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="seed">Seed of the division and of the training.</param>
    public static TextModelOptions Choose(IReadOnlyList<Feature[]> texts, int[] labels, int classes, int seed)
    {
        var start = new TextModelOptions { Seed = seed, Cost = 0.1f, Epochs = 5, Balance = 0.75f, Blocks = new BlockWeights(1.4f, 1f, 1.4f) };
        var selection = new TextModelSelection(texts, labels, classes, start);
        selection.Try(start, start with { Blocks = start.Blocks with { Sentence = 0f } });
        selection.TryOn(best => [best with { Blocks = best.Blocks with { Concepts = 0f } }]);
        selection.TryOn(best => [best with { Balance = 0f }, best with { Balance = 1f }]);
        selection.TryOn(best => [best with { Cost = 0.05f }, best with { Cost = 0.3f }]);
        return selection._best;
    }

    private void TryOn(Func<TextModelOptions, TextModelOptions[]> choices) => Try(choices(_best));

    private void Try(params TextModelOptions[] choices)
    {
        var rows = choices.Select(choice => choice.Blocks).Distinct().ToDictionary(blocks => blocks, blocks => _rows.Scaled(_space, blocks));
        var predicted = choices.Select(_ => BayesShares.Select(_ => new int[_labels.Length]).ToArray()).ToArray();
        Parallel.For(0, choices.Length * Folds, i =>
        {
            var choice = choices[i / Folds];
            Predict(choice, rows[choice.Blocks], i % Folds, predicted[i / Folds]);
        });
        for (var i = 0; i < choices.Length; i++)
        {
            for (var s = 0; s < BayesShares.Length; s++)
            {
                var f1 = ClassificationMetrics.MacroF1(_labels, predicted[i][s]);
                if (f1 > _bestF1)
                {
                    (_best, _bestF1) = (choices[i] with { BayesShare = BayesShares[s] }, f1);
                }
            }
        }
    }

    /// <summary>Predicts the texts of a fold from the others, with each share of naive Bayes.</summary>
    private void Predict(TextModelOptions options, SparseRows rows, int fold, int[][] predicted)
    {
        float[] even = [.. _folds.Select(other => other == fold ? 0f : 1f)];
        var bayes = NaiveBayes.Train(rows, _known, even, _space.Count, _classes, options.Smoothing);
        var balanced = ClassBalance.Weigh(_known, even, _classes, options.Balance);
        var svm = LinearSvm.Train(rows, _known, balanced, _space.Count, _classes, options.Cost, options.Epochs, options.Seed);
        Span<float> scores = stackalloc float[svm.Stride];
        Span<float> shares = stackalloc float[svm.Stride];
        Span<float> sum = stackalloc float[svm.Stride];
        for (var i = 0; i < _folds.Length; i++)
        {
            if (_folds[i] != fold)
            {
                continue;
            }

            var range = rows.Starts[i]..rows.Starts[i + 1];
            svm[_space.Count].CopyTo(scores);
            svm.Score(rows.Columns.AsSpan(range), rows.Values.AsSpan(range), scores);
            shares.Clear();
            bayes.Score(rows.Columns.AsSpan(range), rows.Values.AsSpan(range), shares);
            for (var s = 0; s < BayesShares.Length; s++)
            {
                TensorPrimitives.MultiplyAdd(shares, BayesShares[s], scores, sum);
                predicted[s][i] = TensorPrimitives.IndexOfMax<float>(sum[.._classes]);
            }
        }
    }

    // The texts of each class are shared out evenly.
    private static int[] Divide(int[] labels, int seed)
    {
        var order = Enumerable.Range(0, labels.Length).ToArray();
        new Random(seed).Shuffle(order);
        var folds = new int[labels.Length];
        foreach (var ofClass in order.GroupBy(i => labels[i]))
        {
            foreach (var (position, i) in ofClass.Index())
            {
                folds[i] = position % Folds;
            }
        }

        return folds;
    }
}
