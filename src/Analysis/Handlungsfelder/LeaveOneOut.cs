using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Learns from several minutes and measures on the one left out, for each in turn.</summary>
/// <param name="Gold">Labels of all contributions.</param>
/// <param name="Predicted">Decisions by models that did not see the contribution's minutes.</param>
/// <param name="Confidences">Their probabilities.</param>
internal sealed record LeaveOneOut(IReadOnlyList<int> Gold, IReadOnlyList<int> Predicted, IReadOnlyList<double> Confidences)
{
    /// <summary>Share of right decisions.</summary>
    public double Accuracy => ClassificationMetrics.Accuracy(Gold, Predicted);

    /// <summary>Whether each decision was right.</summary>
    public IReadOnlyList<bool> Right { get; } = [.. Gold.Select((label, i) => label == Predicted[i])];

    /// <summary>Measures a conditional logit.</summary>
    /// <param name="documents">Columns and labels of each document.</param>
    /// <param name="train">Trains on some of them.</param>
    /// <param name="classes">Number of classes.</param>
    public static LeaveOneOut Of(
        IReadOnlyList<LabelledColumns> documents, Func<IReadOnlyList<LabelledColumns>, ConditionalLogit> train, int classes)
    {
        var results = new (int Label, double Confidence)[documents.Count][];
        Parallel.For(0, documents.Count, left =>
        {
            var model = train([.. documents.Where((_, i) => i != left)]);
            results[left] = [.. documents[left].Columns.Select(columns =>
            {
                var scores = new float[classes];
                model.Score(columns, scores);
                Softmax.Apply(scores);
                var best = Array.IndexOf(scores, scores.Max());
                return (best, (double)scores[best]);
            })];
        });
        return new LeaveOneOut(
            [.. documents.SelectMany(document => document.Labels)],
            [.. results.SelectMany(document => document.Select(result => result.Label))],
            [.. results.SelectMany(document => document.Select(result => result.Confidence))]);
    }
}

/// <summary>The columns and labels of the contributions of one document.</summary>
/// <param name="Columns">Columns of each, class after class.</param>
/// <param name="Labels">Index of the class of each.</param>
internal sealed record LabelledColumns(IReadOnlyList<float[]> Columns, IReadOnlyList<int> Labels);
