using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Scores of labelled contributions by models that were trained without their group.</summary>
/// <param name="Rows">The contributions.</param>
/// <param name="Scores">A score per class for each.</param>
internal sealed record HeldOut(IReadOnlyList<TrainingRow> Rows, IReadOnlyList<float[]> Scores)
{
    /// <summary>The model of each fold, which has not seen its rows; empty when one model scored all.</summary>
    public IReadOnlyList<ITextClassifier> Models { get; init; } = [];

    /// <summary>Trains one model per fold, all folds at once, and scores the contributions of each with the model that lacks it.</summary>
    /// <param name="rows">Rows to train on and, where they are contributions, to score.</param>
    /// <param name="train">Trains on some of the rows.</param>
    public static HeldOut Score(IReadOnlyList<TrainingRow> rows, Func<IReadOnlyList<TrainingRow>, ITextClassifier> train)
    {
        var scored = rows.Where(row => row.Beitrag is not null).ToArray();
        var scores = new float[scored.Length][];
        var models = new ITextClassifier[TrainingRow.Folds];
        Parallel.For(0, TrainingRow.Folds, fold =>
        {
            var model = models[fold] = train([.. rows.Where(row => row.Fold != fold)]);
            for (var i = 0; i < scored.Length; i++)
            {
                if (scored[i].Fold == fold)
                {
                    scores[i] = ScoreOf(model, scored[i], scored[i].Unseen ?? scored[i].Features);
                }
            }
        });
        return new HeldOut(scored, scores) { Models = models };
    }

    /// <summary>Scores contributions with one model.</summary>
    public static HeldOut Score(IReadOnlyList<TrainingRow> rows, ITextClassifier model) => new(rows, [.. rows.Select(row => ScoreOf(model, row, row.Features))]);

    /// <summary>Index of the highest score of each.</summary>
    public int[] Decisions() => [.. Scores.Select(scores => Array.IndexOf(scores, scores.Max()))];

    /// <summary>Probability of the decision for each.</summary>
    public double[] Confidences(Calibration calibration) => [.. Scores.Select(scores =>
    {
        float[] probabilities = [.. scores];
        calibration.Apply(probabilities);
        return (double)probabilities.Max();
    })];

    /// <summary>Probability of the decision for each, by a calibration that was fitted on the other folds.</summary>
    /// <param name="labels">Index of the class of each.</param>
    public double[] CrossFittedConfidences(IReadOnlyList<int> labels)
    {
        var calibrations = new Calibration[TrainingRow.Folds];
        for (var fold = 0; fold < TrainingRow.Folds; fold++)
        {
            int[] others = [.. Enumerable.Range(0, Rows.Count).Where(i => Rows[i].Fold != fold)];
            calibrations[fold] = Calibration.Fit([.. others.Select(i => Scores[i])], [.. others.Select(i => labels[i])]);
        }

        return [.. Scores.Select((scores, i) =>
        {
            float[] probabilities = [.. scores];
            calibrations[Rows[i].Fold].Apply(probabilities);
            return (double)probabilities.Max();
        })];
    }

    private static float[] ScoreOf(ITextClassifier model, TrainingRow row, Feature[] features)
    {
        var scores = new float[model.Room];
        model.Score(row.Text, features, scores);
        return scores[..model.Classes.Count];
    }
}
