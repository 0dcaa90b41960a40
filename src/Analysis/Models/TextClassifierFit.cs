using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>A text with its class.</summary>
/// <param name="Text">The text.</param>
/// <param name="Label">Name of the class.</param>
public sealed record LabelledText(string Text, string Label);

/// <summary>A set of texts that no classifier can be trained on; the message is English and names the reason.</summary>
public sealed class TrainingSetException(string message) : Exception(message)
{
    /// <summary>Refuses a set with fewer than two classes, or with a class of one row only.</summary>
    /// <param name="labels">Class of each row.</param>
    /// <param name="set">What the set is, for the message.</param>
    internal static void ThrowIfTooFew(IEnumerable<string> labels, string set)
    {
        var sizes = labels.CountBy(label => label, StringComparer.Ordinal).ToArray();
        if (sizes.Length < 2)
        {
            throw new TrainingSetException(sizes.Length == 0 ? $"There are no rows in {set}." : $"There is one class only in {set}: '{sizes[0].Key}'.");
        }

        if (sizes.FirstOrDefault(size => size.Value < 2) is { Key: { } single })
        {
            throw new TrainingSetException($"Class '{single}' has one row only in {set}; at least two are needed.");
        }
    }

    /// <summary>Refuses texts that have all the same single class.</summary>
    internal static void ThrowIfOneClass(IReadOnlyList<TrainingText> texts)
    {
        if (texts.All(text => text.Labels.Length == 1 && text.Labels[0] == texts[0].Labels[0]))
        {
            throw new TrainingSetException("There are no texts of two classes to tell apart.");
        }
    }
}

/// <summary>What came of training on one labelled set and predicting another.</summary>
public sealed record FitResult
{
    /// <summary>Number of training texts.</summary>
    public required int Rows { get; init; }

    /// <summary>Number of classes in the training set.</summary>
    public required int Classes { get; init; }

    /// <summary>Share of test texts predicted right, 0 to 1.</summary>
    public required double Accuracy { get; init; }

    /// <summary>Mean F1 over the classes of the test set, 0 to 1.</summary>
    public required double MacroF1 { get; init; }

    /// <summary>Seconds from texts to the trained model.</summary>
    public required double TrainSeconds { get; init; }

    /// <summary>Test texts predicted in a second on one core, features included.</summary>
    public required double PredictPerSecond { get; init; }

    /// <summary>Predicted class of each test text, in order.</summary>
    public required IReadOnlyList<string> Predictions { get; init; }
}

/// <summary>Trains the same kind of classifier as those of the service on any labelled German texts.</summary>
public static class TextClassifierFit
{
    /// <summary>Trains on one set and measures on another. The same sets and seed give the same predictions.</summary>
    /// <param name="train">Training texts: at least two classes with at least two texts each.</param>
    /// <param name="test">Test texts, at least one.</param>
    /// <param name="corpus">The corpus, whose thesaurus and cards help where they fit the texts; null for none.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="clock">Clock that the seconds are taken from.</param>
    /// <param name="engine">The engine; null for the built-in one.</param>
    /// <param name="progress">Receives shares of the work, 0 to 1.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    /// <exception cref="TrainingSetException">A set cannot be used.</exception>
    /// <exception cref="CorpusException">The corpus is broken.</exception>
    public static FitResult Run(
        IReadOnlyList<LabelledText> train,
        IReadOnlyList<LabelledText> test,
        Corpus? corpus,
        int seed,
        TimeProvider clock,
        EngineChoice? engine = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(train);
        ArgumentNullException.ThrowIfNull(test);
        ArgumentNullException.ThrowIfNull(clock);
        Check(train, test);

        var thesaurus = corpus?.ReadThesaurus() ?? [];
        var start = clock.GetTimestamp();
        var classes = train.Select(text => text.Label).Distinct().Order(StringComparer.Ordinal).ToArray();
        var index = classes.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        var extractor = new FitFeatures(thesaurus, BlockWeights.Even);
        var features = extractor.ExtractAll([.. train.Select(text => text.Text)], cancellationToken);
        var knowledge = corpus is null ? null : WordKnowledge.Of(corpus, extractor, train.Concat(test).Select(text => text.Text), cancellationToken);
        progress?.Report(0.3);
        var texts = train.Select((text, i) => new TrainingText(text.Text, features[i], [index[text.Label]])).ToArray();
        var learner = (engine ?? EngineChoice.BuiltIn).Resolve();
        var options = learner.Choose(texts, classes, seed, knowledge);
        progress?.Report(0.7);
        cancellationToken.ThrowIfCancellationRequested();
        var model = learner.Train(texts, classes, options);
        var trained = clock.GetTimestamp();
        progress?.Report(0.9);

        var predicted = Predict(model, new FitFeatures(thesaurus, options.Blocks), test);
        var seconds = clock.GetElapsedTime(trained).TotalSeconds;
        progress?.Report(1);
        return new FitResult
        {
            Rows = train.Count,
            Classes = classes.Length,
            Accuracy = ClassificationMetrics.Accuracy([.. test.Select(text => index.GetValueOrDefault(text.Label, -1))], predicted),
            MacroF1 = MacroF1(test, predicted, index),
            TrainSeconds = clock.GetElapsedTime(start, trained).TotalSeconds,
            PredictPerSecond = test.Count / Math.Max(seconds, 1e-9),
            Predictions = [.. predicted.Select(label => classes[label])],
        };
    }

    private static void Check(IReadOnlyList<LabelledText> train, IReadOnlyList<LabelledText> test)
    {
        if (train.Count == 0 || test.Count == 0)
        {
            throw new TrainingSetException($"The {(train.Count == 0 ? "training" : "test")} set has no rows.");
        }

        if (train.All(text => string.IsNullOrWhiteSpace(text.Text)))
        {
            throw new TrainingSetException("Every text of the training set is empty.");
        }

        TrainingSetException.ThrowIfTooFew(train.Select(text => text.Label), "the training set");
    }

    private static int[] Predict(ITextClassifier model, FitFeatures extractor, IReadOnlyList<LabelledText> texts)
    {
        var predicted = new int[texts.Count];
        Span<float> scores = new float[model.Room];
        for (var i = 0; i < texts.Count; i++)
        {
            model.Score(texts[i].Text, extractor.Extract(texts[i].Text).Features, scores);
            predicted[i] = System.Numerics.Tensors.TensorPrimitives.IndexOfMax<float>(scores[..model.Classes.Count]);
        }

        return predicted;
    }

    // A class that only the test set knows can never be predicted: its F1 is 0 and counts.
    private static double MacroF1(IReadOnlyList<LabelledText> test, int[] predicted, Dictionary<string, int> index)
    {
        foreach (var text in test)
        {
            index.TryAdd(text.Label, index.Count);
        }

        return ClassificationMetrics.MacroF1([.. test.Select(text => index[text.Label])], predicted);
    }
}
