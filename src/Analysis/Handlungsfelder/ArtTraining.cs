using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Trains and measures the model of task <c>art</c>.</summary>
internal static class ArtTraining
{
    private const float Penalty = 0.003f;

    // The cards of ergaenzung/ are by another coder.
    private const float ErgaenzungWeight = 0.25f;

    /// <summary>Trains.</summary>
    public static (ArtModel Model, TrainedModel Trained) Train(
        TrainingCorpus corpus, IReadOnlyList<GoldMinutes> minutes, ITextEngine engine, int seed)
    {
        var rows = RowsOf(corpus);
        var heldOut = HeldOut.Score(rows, some => TrainText(some, engine, seed));
        var gold = heldOut.Rows.Select(LabelOf).ToArray();
        var text = new CalibratedClassifier(TrainText(rows, engine, seed), Calibration.Fit(heldOut.Scores, gold));

        var untrained = new ArtModel(text, new ConditionalLogit(ArtFeatures.Prior));
        var model = untrained with { Place = TrainPlace([.. minutes.Select(document => Columns(document, untrained, corpus))]) };
        return (model, new TrainedModel(
            ArtModel.Task,
            engine.Name,
            model.ToBytes(),
            rows.Length,
            Measure(heldOut, corpus, minutes, model),
            "Labelled contributions in five folds grouped by Anliegen; minutes left out one by one, with context. The frozen split was not touched."));
    }

    /// <summary>Figures of a model: on contributions that it did not see, and on the minutes, each left out in turn.</summary>
    public static Dictionary<string, double> Measure(HeldOut heldOut, TrainingCorpus corpus, IReadOnlyList<GoldMinutes> minutes, ArtModel model)
    {
        var gold = heldOut.Rows.Select(LabelOf).ToArray();
        var decisions = heldOut.Decisions();
        var leftOut = LeaveOut([minutes], corpus, model)[0];
        var metrics = new Dictionary<string, double>
        {
            ["accuracy"] = ClassificationMetrics.Accuracy(gold, decisions),
            ["macroF1"] = ClassificationMetrics.MacroF1(gold, decisions),
            ["minutes.accuracy"] = leftOut.Accuracy,
            ["minutes.macroF1"] = ClassificationMetrics.MacroF1(leftOut.Gold, leftOut.Predicted),
        };
        for (var art = 0; art < ArtModel.Classes.Count; art++)
        {
            metrics["f1." + ArtModel.Classes[art]] = ClassificationMetrics.F1(gold, decisions, art);
        }

        return metrics.Rounded();
    }

    /// <summary>Decides about each of the minutes by a model whose weights of the place were learned from the others.</summary>
    /// <param name="forms">The minutes as they are, and further forms of them to measure on.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="model">The model; its weights of the place are not used.</param>
    public static LeaveOneOut[] LeaveOut(IReadOnlyList<IReadOnlyList<GoldMinutes>> forms, TrainingCorpus corpus, ArtModel model) => LeaveOneOut.Of(
        [.. forms.Select(minutes => minutes.Select(document => Columns(document, model, corpus)).ToArray())], TrainPlace, ArtModel.Classes.Count);

    /// <summary>Index of a row's Art.</summary>
    private static int LabelOf(TrainingRow row) => (int)row.Art!.Value;

    // Only the Art looks at how sentences are made.
    private static TrainingRow[] RowsOf(TrainingCorpus corpus)
    {
        var rows = corpus.Rows.Where(row => row.Art is not null && row.Beitrag?.Teaches("art") != false && !row.Frozen).ToArray();
        var features = corpus.Extractor.ExtractAll([.. rows.Select(row => row.Text)], CancellationToken.None, SentenceFeatures.AddTo);
        return [.. rows.Select((row, i) => row with { Features = features[i], Unseen = null })];
    }

    /// <summary>Columns of the contributions of a document.</summary>
    private static LabelledColumns Columns(GoldMinutes document, ArtModel model, TrainingCorpus corpus)
    {
        var beitraege = document.Protokoll.Beitraege;
        float[][] arten = [.. beitraege.Select(beitrag => model.Probabilities(corpus.Extractor.Extract(beitrag.Text)))];
        var umgebung = ArtSurroundings.Of(beitraege, arten);
        return new LabelledColumns(
            [.. beitraege.Select((beitrag, i) =>
            {
                var columns = new float[ArtModel.Classes.Count * ArtFeatures.Columns];
                var abschnitt = beitrag.Abschnitt is { Length: > 0 } heading ? model.Probabilities(corpus.Extractor.Extract(heading)) : null;
                ArtFeatures.Fill(arten[i], abschnitt, umgebung[i], beitrag.Bezug, beitrag.Punkte is not null, columns);
                return columns;
            })],
            [.. document.Labels.Select(label => (int)label.Art)]);
    }

    private static ConditionalLogit TrainPlace(IReadOnlyList<LabelledColumns> documents) => ConditionalLogit.Train(
        [.. documents.SelectMany(document => document.Columns)],
        [.. documents.SelectMany(document => document.Labels)],
        ArtModel.Classes.Count,
        Penalty,
        ArtFeatures.Prior);

    private static ITextClassifier TrainText(IReadOnlyList<TrainingRow> rows, ITextEngine engine, int seed) => engine.Train(
        [.. rows.Select(row => new TrainingText(row.Text, row.Features, [LabelOf(row)], row.Beitrag is null ? ErgaenzungWeight : 1f))],
        ArtModel.Classes,
        new TextModelOptions
        {
            Seed = seed,
            Cost = 0.1f,
            Epochs = 5,
            BayesShare = 0.1f,
            Balance = 0.75f,
            Blocks = new BlockWeights(Letters: 1.4f, Concepts: 0.5f, Sentence: 1.4f),
        });
}
