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
        IReadOnlyList<LabelledColumns> documents, Func<IReadOnlyList<LabelledColumns>, ConditionalLogit> train, int classes) =>
        Of([documents], train, classes)[0];

    /// <summary>Learns from the first form of the documents and measures on every form of the one left out.</summary>
    /// <param name="forms">The documents as they are, and the same documents damaged.</param>
    /// <param name="train">Trains on some documents.</param>
    /// <param name="classes">Number of classes.</param>
    public static LeaveOneOut[] Of(
        IReadOnlyList<IReadOnlyList<LabelledColumns>> forms, Func<IReadOnlyList<LabelledColumns>, ConditionalLogit> train, int classes)
    {
        var models = new ConditionalLogit[forms[0].Count];
        Parallel.For(0, models.Length, left => models[left] = train([.. forms[0].Where((_, i) => i != left)]));
        return [.. forms.Select(documents => By(documents, left => models[left], classes))];
    }

    /// <summary>Measures a model on documents that it did not learn from.</summary>
    /// <param name="documents">Columns and labels of each document.</param>
    /// <param name="model">The model.</param>
    /// <param name="classes">Number of classes.</param>
    public static LeaveOneOut By(IReadOnlyList<LabelledColumns> documents, ConditionalLogit model, int classes) => By(documents, _ => model, classes);

    private static LeaveOneOut By(IReadOnlyList<LabelledColumns> documents, Func<int, ConditionalLogit> modelOf, int classes)
    {
        (int Label, double Confidence)[] results =
            [.. documents.SelectMany((document, index) => document.Columns.Select(columns => Decide(modelOf(index), columns, classes)))];
        return new LeaveOneOut(
            [.. documents.SelectMany(document => document.Labels)],
            [.. results.Select(result => result.Label)],
            [.. results.Select(result => result.Confidence)]);
    }

    private static (int Label, double Confidence) Decide(ConditionalLogit model, float[] columns, int classes)
    {
        var scores = new float[classes];
        model.Score(columns, scores);
        Softmax.Apply(scores);
        var best = Array.IndexOf(scores, scores.Max());
        return (best, scores[best]);
    }
}

/// <summary>The columns and labels of the contributions of one document.</summary>
/// <param name="Columns">Columns of each, class after class.</param>
/// <param name="Labels">Index of the class of each.</param>
internal sealed record LabelledColumns(IReadOnlyList<float[]> Columns, IReadOnlyList<int> Labels);
