using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Trains and measures the model of task <c>haltung</c> on the few cards that stand directly under a These in the minutes.</summary>
internal static class HaltungTraining
{
    private const float Penalty = 0.01f;

    /// <summary>Trains.</summary>
    public static (HaltungModel Model, TrainedModel Trained) Train(TrainingCorpus corpus, IReadOnlyList<GoldMinutes> minutes)
    {
        var documents = Columns(corpus, minutes);
        var model = new HaltungModel(TrainCues(documents));
        return (model, new TrainedModel(
            HaltungModel.Task,
            TextEngines.BuiltInName,
            model.ToBytes(),
            documents.Sum(document => document.Labels.Count),
            Measure(corpus, minutes),
            "Cards directly under a These; minutes left out one by one."));
    }

    /// <summary>Figures on the minutes, each left out in turn: all cards are needed for training, so there is no frozen split.</summary>
    public static Dictionary<string, double> Measure(TrainingCorpus corpus, IReadOnlyList<GoldMinutes> minutes)
    {
        var leftOut = LeaveOut([minutes], corpus)[0];
        return new Dictionary<string, double>
        {
            ["minutes.accuracy"] = leftOut.Accuracy,
            ["minutes.macroF1"] = ClassificationMetrics.MacroF1(leftOut.Gold, leftOut.Predicted),
        }.Rounded();
    }

    /// <summary>Decides about each of the minutes by a model that was learned from the others.</summary>
    /// <param name="forms">The minutes as they are, and further forms of them to measure on.</param>
    /// <param name="corpus">The corpus.</param>
    public static LeaveOneOut[] LeaveOut(IReadOnlyList<IReadOnlyList<GoldMinutes>> forms, TrainingCorpus corpus) =>
        LeaveOneOut.Of([.. forms.Select(minutes => Columns(corpus, minutes))], TrainCues, Enum.GetValues<Haltung>().Length);

    private static LabelledColumns[] Columns(TrainingCorpus corpus, IReadOnlyList<GoldMinutes> minutes) =>
        [.. minutes
            .Select(document => document.Labels.Where(label => label.Bezug == Bezug.These).ToArray())
            .Where(labels => labels.Length > 0)
            .Select(labels => new LabelledColumns([.. labels.Select(label => ColumnsOf(label.Text, corpus))], [.. labels.Select(label => (int)label.Haltung)]))];

    private static float[] ColumnsOf(string text, TrainingCorpus corpus)
    {
        var columns = new float[Enum.GetValues<Haltung>().Length * HaltungFeatures.Columns];
        HaltungFeatures.Fill(corpus.Extractor.Extract(text), columns);
        return columns;
    }

    private static ConditionalLogit TrainCues(IReadOnlyList<LabelledColumns> documents) => ConditionalLogit.Train(
        [.. documents.SelectMany(document => document.Columns)],
        [.. documents.SelectMany(document => document.Labels)],
        Enum.GetValues<Haltung>().Length,
        Penalty,
        HaltungFeatures.Prior);
}
