using System.Numerics.Tensors;

using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// Chooses how a classifier is trained on a set that nobody has seen before. Each choice is measured by macro-F1 on folds
/// held out; the choices are made one after the other, each with the best of those before it, and what usually serves well
/// stands unless another choice is clearly better.
/// </summary>
internal sealed class TextModelSelection
{
    private const int Folds = 3;

    /// <summary>What the folds cannot tell from chance.</summary>
    private const double Margin = 0.003;

    /// <summary>Passes over the texts: enough to tell choices apart, and for the model.</summary>
    private const int Passes = 3, FinalPasses = 5;

    /// <summary>What usually serves well stands first.</summary>
    private static readonly float[] BayesShares = [0.03f, 0f, 0.1f];

    private readonly IReadOnlyList<Feature[]> _texts;
    private readonly int[] _labels;
    private readonly int[][] _known;
    private readonly int[] _folds;
    private readonly int _classes;
    private readonly Dictionary<(BlockWeights, int, float), View> _views = [];
    private TextModelOptions _best;
    private double _bestF1;

    private TextModelSelection(IReadOnlyList<Feature[]> texts, int[] labels, int classes, TextModelOptions start)
    {
        (_texts, _labels, _classes, _best) = (texts, labels, classes, start);
        _known = [.. labels.Select(label => new[] { label })];
        _folds = Divide(labels, start.Seed);
    }

    /// <summary>The best of the choices; the first among equals.</summary>
    /// <param name="texts">Features of each text.</param>
    /// <param name="labels">Class of each text.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="seed">Seed of the division and of the training.</param>
    /// <param name="knowledge">What the corpus knows of words; null for nothing.</param>
    public static TextModelOptions Choose(IReadOnlyList<Feature[]> texts, int[] labels, int classes, int seed, WordKnowledge? knowledge)
    {
        var start = new TextModelOptions
        {
            Seed = seed,
            Knowledge = knowledge,
            Cost = 0.1f,
            Epochs = Passes,
            Balance = 0.75f,
            Lead = 1f,
            Blocks = new BlockWeights(Letters: 2f, Concepts: 2f, Sentence: 2f),
        };
        var selection = new TextModelSelection(texts, labels, classes, start);

        // How a text is made shows in common words; what it is about in rare ones, even in one that a single text has.
        var topic = start with { Blocks = start.Blocks with { Sentence = 0f } };
        selection.Try(start, topic with { MinimumTexts = 1, Rarity = 1.5f }, topic);
        selection.Try(selection._best with { Balance = 0f }, selection._best with { Balance = 1f });
        return selection._best with { Epochs = FinalPasses };
    }

    private void Try(params TextModelOptions[] choices)
    {
        TextModelOptions[] unseen = [.. choices.DistinctBy(KeyOf).Where(choice => !_views.ContainsKey(KeyOf(choice)))];
        var views = new View[unseen.Length];
        Parallel.For(0, unseen.Length, i => views[i] = ViewOf(unseen[i]));
        foreach (var (choice, view) in unseen.Zip(views))
        {
            _views.Add(KeyOf(choice), view);
        }

        var predicted = choices.Select(_ => BayesShares.Select(_ => new int[_labels.Length]).ToArray()).ToArray();
        Parallel.For(0, choices.Length * Folds, i =>
        {
            var choice = choices[i / Folds];
            Predict(choice, _views[KeyOf(choice)], i % Folds, predicted[i / Folds]);
        });
        for (var i = 0; i < choices.Length; i++)
        {
            for (var s = 0; s < BayesShares.Length; s++)
            {
                var f1 = ClassificationMetrics.MacroF1(_labels, predicted[i][s]);
                if (f1 > _bestF1 + Margin)
                {
                    (_best, _bestF1) = (choices[i] with { BayesShare = BayesShares[s] }, f1);
                }
            }
        }
    }

    /// <summary>Predicts the texts of a fold from the others, with each share of naive Bayes.</summary>
    private void Predict(TextModelOptions options, View view, int fold, int[][] predicted)
    {
        var (features, rows, bayes) = (view.Texts.Space.Count, view.Texts.Rows, view.Bayes[fold]);
        var balanced = ClassBalance.Weigh(_known, WithoutFold(fold), _classes, options.Balance);
        var svm = view.Texts.Train(_known, balanced, _classes, options);
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
            svm[features].CopyTo(scores);
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

    private static (BlockWeights, int, float) KeyOf(TextModelOptions options) => (options.Blocks, options.MinimumTexts, options.Rarity);

    private View ViewOf(TextModelOptions options)
    {
        var texts = LearningRows.Of(_texts, options);
        var bayes = new ClassMatrix[Folds];
        Parallel.For(0, Folds, fold =>
            bayes[fold] = NaiveBayes.Train(texts.Rows, _known, WithoutFold(fold), texts.Space.Count, _classes, options.Smoothing));
        return new View(texts, bayes);
    }

    private float[] WithoutFold(int fold) => [.. _folds.Select(other => other == fold ? 0f : 1f)];

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

    /// <summary>The texts with families of features weighed, and naive Bayes on them without each fold.</summary>
    private sealed record View(LearningRows Texts, ClassMatrix[] Bayes);
}
