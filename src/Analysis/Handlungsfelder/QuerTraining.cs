using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Trains and measures the model of task <c>quer</c>.</summary>
internal static class QuerTraining
{
    /// <summary>Trains.</summary>
    public static (QuerModel Model, TrainedModel Trained) Train(TrainingCorpus corpus, ITextEngine engine, int seed)
    {
        var rows = corpus.Rows.Where(row => row.Beitrag?.Teaches("quer") == true && !row.Frozen).ToArray();
        var heldOut = HeldOut.Score(rows, some => TrainText(some, corpus, engine, seed));
        var choices = corpus.Themen.Select((thema, k) => Choose(heldOut, thema, k)).ToArray();
        var model = new QuerModel(TrainText(rows, corpus, engine, seed), [.. choices]);
        return (model, new TrainedModel(
            QuerModel.Task,
            engine.Name,
            model.ToBytes(),
            rows.Length,
            Measure(heldOut, corpus, model),
            "Labelled contributions in five folds grouped by Anliegen, thresholds chosen on the same folds. The frozen split was not touched."));
    }

    /// <summary>Figures of a model on contributions that it did not see.</summary>
    public static Dictionary<string, double> Measure(HeldOut heldOut, TrainingCorpus corpus, QuerModel model)
    {
        var metrics = new Dictionary<string, double>();
        for (var k = 0; k < corpus.Themen.Count; k++)
        {
            int[] gold = [.. heldOut.Rows.Select(row => row.Beitrag!.Quer.Contains(corpus.Themen[k]) ? 1 : 0)];
            int[] decisions = [.. heldOut.Scores.Select(scores => scores[k] >= model.Thresholds[k] ? 1 : 0)];
            metrics["f1." + corpus.Themen[k]] = ClassificationMetrics.F1(gold, decisions, 1);
        }

        metrics["macroF1"] = metrics.Values.Average();
        return metrics.Rounded();
    }

    /// <summary>The score from which on giving the theme has the best F1 on held-out contributions.</summary>
    private static float Choose(HeldOut heldOut, string thema, int k)
    {
        var total = heldOut.Rows.Count(row => row.Beitrag!.Quer.Contains(thema));
        var (hits, best) = (0, (Threshold: float.MaxValue, F1: 0.0));
        var order = Enumerable.Range(0, heldOut.Rows.Count).OrderByDescending(i => heldOut.Scores[i][k]).ToArray();
        for (var n = 0; n < order.Length; n++)
        {
            hits += heldOut.Rows[order[n]].Beitrag!.Quer.Contains(thema) ? 1 : 0;
            var f1 = 2.0 * hits / (total + n + 1);
            if (f1 > best.F1)
            {
                best = (heldOut.Scores[order[n]][k], f1);
            }
        }

        return best.Threshold;
    }

    private static ITextClassifier TrainText(IReadOnlyList<TrainingRow> rows, TrainingCorpus corpus, ITextEngine engine, int seed) => engine.Train(
        [.. rows.Select(row => new TrainingText(row.Text, row.Features, LabelsOf(row, corpus)))],
        corpus.Themen,
        new TextModelOptions { Seed = seed, Cost = 0.3f, BayesShare = 0f });

    private static int[] LabelsOf(TrainingRow row, TrainingCorpus corpus) =>
        [.. Enumerable.Range(0, corpus.Themen.Count).Where(k => row.Beitrag!.Quer.Contains(corpus.Themen[k]))];
}
