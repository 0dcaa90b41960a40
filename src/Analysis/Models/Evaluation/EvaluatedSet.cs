namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>How well a model decides about one set of texts.</summary>
public sealed record EvaluatedSet
{
    /// <summary>Name: <c>frozen</c>, <c>minutes</c> or, without context, <c>minutes.alone</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the texts are, in a sentence.</summary>
    public required string MeasuredOn { get; init; }

    /// <summary>Number of texts.</summary>
    public required int Rows { get; init; }

    /// <summary>Share of texts with exactly the right classes.</summary>
    public required double Accuracy { get; init; }

    /// <summary>Figures of each class.</summary>
    public required IReadOnlyList<ClassFigures> PerClass { get; init; }

    /// <summary>Mean F1 over the classes that occur.</summary>
    public double MacroF1 => PerClass.Where(figures => figures.Support + figures.Predicted > 0).Select(figures => figures.F1).DefaultIfEmpty().Average();

    /// <summary>Which class was taken for which; null where classes do not exclude each other.</summary>
    public ConfusionMatrix? Confusion { get; init; }

    /// <summary>Whether the probabilities mean what they say; null for tasks that have none.</summary>
    public Reliability? Reliability { get; init; }

    /// <summary>What abstaining is worth; null for tasks without probabilities.</summary>
    public RiskCoverage? RiskCoverage { get; init; }

    /// <summary>What becomes of the threshold below which a person should look; null for tasks that have none.</summary>
    public SureDecisions? Sure { get; init; }

    /// <summary>Measures decisions for one class each.</summary>
    /// <param name="name">Name of the set.</param>
    /// <param name="measuredOn">What the texts are, in a sentence.</param>
    /// <param name="classes">Class names.</param>
    /// <param name="gold">Index of each text's class.</param>
    /// <param name="predicted">Index of the class it was given.</param>
    /// <param name="confidences">Probability of each decision; none where the task has none.</param>
    /// <param name="threshold">Probability below which a person should look, or null.</param>
    internal static EvaluatedSet Of(
        string name,
        string measuredOn,
        IReadOnlyList<string> classes,
        IReadOnlyList<int> gold,
        IReadOnlyList<int> predicted,
        IReadOnlyList<double> confidences,
        double? threshold)
    {
        var confusion = ConfusionMatrix.Of(gold, predicted, classes);
        bool[] right = [.. gold.Zip(predicted, (label, decision) => label == decision)];
        return new EvaluatedSet
        {
            Name = name,
            MeasuredOn = measuredOn,
            Rows = gold.Count,
            Accuracy = confusion.Accuracy,
            PerClass = confusion.PerClass,
            Confusion = confusion,
            Reliability = confidences.Count == 0 ? null : Reliability.Of(confidences, right),
            RiskCoverage = confidences.Count == 0 ? null : RiskCoverage.Of(confidences, right),
            Sure = threshold is { } least ? SureDecisions.Of(confidences, right, least) : null,
        };
    }

    /// <summary>Measures decisions as they were made.</summary>
    internal static EvaluatedSet Of(Decisions decisions, double? threshold = null) => decisions.Gold.All(labels => labels.Length == 1)
        && decisions.Predicted.All(labels => labels.Length == 1)
        ? Of(
            decisions.Set,
            decisions.MeasuredOn,
            decisions.Classes,
            [.. decisions.Gold.Select(labels => labels[0])],
            [.. decisions.Predicted.Select(labels => labels[0])],
            decisions.Confidences,
            threshold)
        : new EvaluatedSet
        {
            Name = decisions.Set,
            MeasuredOn = decisions.MeasuredOn,
            Rows = decisions.Gold.Count,
            Accuracy = ClassificationMetrics.ShareOf([.. decisions.Gold.Zip(decisions.Predicted, (labels, given) => labels.SequenceEqual(given))]),
            PerClass = [.. decisions.Classes.Select((name, k) => new ClassFigures(
                name,
                decisions.Gold.Count(labels => labels.Contains(k)),
                decisions.Predicted.Count(given => given.Contains(k)),
                decisions.Gold.Zip(decisions.Predicted).Count(pair => pair.First.Contains(k) && pair.Second.Contains(k))))],
        };
}
