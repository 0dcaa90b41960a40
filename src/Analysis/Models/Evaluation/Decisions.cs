namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>What a model decided about texts whose classes are known.</summary>
/// <param name="Set">Name of the texts: <c>frozen</c>, <c>minutes</c> or, without context, <c>minutes.alone</c>.</param>
/// <param name="MeasuredOn">What they are, in a sentence.</param>
/// <param name="Classes">Class names.</param>
/// <param name="Gold">Indices of each text's classes, rising.</param>
/// <param name="Predicted">Indices of the classes it was given, rising.</param>
/// <param name="Groups">Group of each text; texts of one group belong together.</param>
internal sealed record Decisions(
    string Set,
    string MeasuredOn,
    IReadOnlyList<string> Classes,
    IReadOnlyList<int[]> Gold,
    IReadOnlyList<int[]> Predicted,
    IReadOnlyList<int> Groups)
{
    /// <summary>The texts.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>Each decision as the service would give it.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>Probabilities that the service gives with each decision; none where the task has none.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Probabilities { get; init; } = [];

    /// <summary>Probability of each decision; none where there are no probabilities of the classes.</summary>
    public IReadOnlyList<double> Confidences => Probabilities.Any(probabilities => probabilities.Count != Classes.Count)
        ? []
        : [.. Probabilities.Select(probabilities => probabilities.Max())];

    /// <summary>Compares the decisions of two models on the same texts.</summary>
    public static ComparedSet Compare(Decisions a, Decisions b, int seed) => new(
        a.Set,
        a.MeasuredOn,
        ModelComparison.Compare(a.Gold, a.Predicted, b.Predicted, a.Classes, a.Groups, seed),
        [.. Enumerable.Range(0, a.Answers.Count).Where(i => a.Answers[i] != b.Answers[i]).Select(i => new DifferentAnswer(a.Texts[i], a.Answers[i], b.Answers[i]))],
        a.Probabilities.Zip(b.Probabilities, (first, second) => first.Zip(second, (one, other) => Math.Abs(one - other)).Max()).DefaultIfEmpty().Max());
}
