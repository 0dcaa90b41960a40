using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Trains and measures the model of task <c>handlungsfeld</c>.</summary>
internal static class FieldTraining
{
    private const float Penalty = 0.02f;

    /// <summary>Share of right decisions among the bare cards that count as sure, on held-out contributions.</summary>
    private const double StatedPrecision = 0.8;

    /// <summary>The same for Beitraege in their place, on minutes left out one by one.</summary>
    private const double StatedPrecisionInPlace = 0.9;

    /// <summary>Trains.</summary>
    public static (FieldModel Model, TrainedModel Trained) Train(
        TrainingCorpus corpus, IReadOnlyList<GoldMinutes> minutes, ArtModel art, ITextEngine engine, int seed)
    {
        var rows = corpus.Rows.Where(row => !row.Frozen && row.Beitrag?.Teaches("feld") != false).ToArray();
        var demands = Task.Run(() => KnownDemands.Train(rows, row => LabelOf(row, corpus)));
        var heldOut = HeldOut.Score(rows, some => TrainText(some, corpus, engine, seed));
        var gold = heldOut.Rows.Select(row => LabelOf(row, corpus)).ToArray();
        var text = new CalibratedClassifier(TrainText(rows, corpus, engine, seed), Calibration.Fit(heldOut.Scores, gold));

        var right = heldOut.Decisions().Select((decision, i) => decision == gold[i]).ToArray();
        var evidence = new EvidenceReader(text, corpus.Extractor, demands.GetAwaiter().GetResult());
        var further = Further(heldOut, text.Calibration, demands.Result, corpus);
        var whole = Columns(minutes, evidence, art, wholeDocument: true);
        LabelledColumns[] furtherWhole = [.. further.Select(one => Columns(one.Minutes, one.Evidence, art, wholeDocument: true))];
        var leftOut = LeaveOneOut.Of(whole, some => TrainPlace([.. some, .. furtherWhole], corpus), corpus.Felder.Count);
        LabelledColumns[] single =
        [
            .. Columns(minutes, evidence, art, wholeDocument: false),
            .. further.Select(one => Columns(one.Minutes, one.Evidence, art, wholeDocument: false)),
        ];
        var model = new FieldModel
        {
            Extractor = corpus.Extractor,
            Text = text,
            Anliegen = demands.Result,
            Karte = TrainPlace(single, corpus),
            Protokoll = TrainPlace([.. whole, .. furtherWhole], corpus),
            Sure = (float)Abstention.Threshold(heldOut.Confidences(text.Calibration), right, StatedPrecision),
            SureInPlace = (float)Abstention.Threshold(leftOut.Confidences, leftOut.Right, StatedPrecisionInPlace),
            Further = FurtherFields.Threshold(heldOut, text.Calibration, corpus),
        };
        return (model, new TrainedModel(
            FieldModel.Task,
            engine.Name,
            model.ToBytes(),
            rows.Length,
            Measure(heldOut, corpus, leftOut, LeaveOneOut.By(Columns(corpus.Pruefsitzungen, evidence, art, wholeDocument: true), model.Protokoll, corpus.Felder.Count), model),
            "Labelled contributions without context in five folds grouped by Anliegen (its title and phrasings held out with it); "
                + "minutes left out one by one, with context; minutes of sitzungen/pruefen. The frozen split was not touched."));
    }

    /// <summary>The minutes of <c>sitzungen/</c>, each with what reads its texts without having learned from its hand.</summary>
    private static (GoldMinutes Minutes, EvidenceReader Evidence)[] Further(HeldOut heldOut, Calibration calibration, KnownDemands demands, TrainingCorpus corpus)
    {
        EvidenceReader[] readers = [.. heldOut.Models.Select(model => new EvidenceReader(new CalibratedClassifier(model, calibration), corpus.Extractor, demands))];
        return [.. corpus.Sitzungen.Select(minutes => (minutes, readers[TrainingRow.FoldOf(minutes.Hand)]))];
    }

    /// <summary>Index of a row's field.</summary>
    public static int LabelOf(TrainingRow row, TrainingCorpus corpus) => IndexOf(corpus.Felder, row.Feld);

    /// <summary>Files each of the minutes by a model whose weights of the context were learned from the others alone, without those of <c>sitzungen/</c>.</summary>
    /// <param name="forms">The minutes as they are, and further forms of them to measure on.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="model">The model; its weights of the context are not used.</param>
    /// <param name="art">Tells cards without a topic.</param>
    public static LeaveOneOut[] LeaveOut(IReadOnlyList<IReadOnlyList<GoldMinutes>> forms, TrainingCorpus corpus, FieldModel model, ArtModel art) =>
        LeaveOneOut.Of(
            [.. forms.Select(minutes => Columns(minutes, new EvidenceReader(model.Text, corpus.Extractor, model.Anliegen), art, wholeDocument: true))],
            some => TrainPlace(some, corpus),
            corpus.Felder.Count);

    /// <summary>Figures of a model on contributions that it did not see, and on the minutes.</summary>
    private static Dictionary<string, double> Measure(
        HeldOut heldOut, TrainingCorpus corpus, LeaveOneOut leftOut, LeaveOneOut otherHand, FieldModel model)
    {
        var gold = heldOut.Rows.Select(row => LabelOf(row, corpus)).ToArray();
        var decisions = heldOut.Decisions();
        var right = decisions.Select((decision, i) => decision == gold[i]).ToArray();
        var confidences = heldOut.CrossFittedConfidences(gold);
        var sure = right.Where((_, i) => confidences[i] >= model.Sure).ToArray();
        var sureInPlace = leftOut.Right.Where((_, i) => leftOut.Confidences[i] >= model.SureInPlace).ToArray();
        var metrics = new Dictionary<string, double>
        {
            ["accuracy"] = ClassificationMetrics.Accuracy(gold, decisions),
            ["macroF1"] = ClassificationMetrics.MacroF1(gold, decisions),
            ["calibrationError"] = ClassificationMetrics.CalibrationError(confidences, right),
            ["surest70.accuracy"] = RiskCoverage.Of(confidences, right).AccuracyAt(0.7),
            ["sure.threshold"] = model.Sure,
            ["sure.precision"] = ClassificationMetrics.ShareOf(sure),
            ["sure.share"] = (double)sure.Length / confidences.Length,
            ["minutes.accuracy"] = leftOut.Accuracy,
            ["minutes.macroF1"] = ClassificationMetrics.MacroF1(leftOut.Gold, leftOut.Predicted),
            ["minutes.calibrationError"] = ClassificationMetrics.CalibrationError(leftOut.Confidences, leftOut.Right),
            ["otherHand.accuracy"] = otherHand.Accuracy,
            ["otherHand.calibrationError"] = ClassificationMetrics.CalibrationError(otherHand.Confidences, otherHand.Right),
            ["minutes.sure.threshold"] = model.SureInPlace,
            ["minutes.sure.precision"] = ClassificationMetrics.ShareOf(sureInPlace),
            ["minutes.sure.share"] = (double)sureInPlace.Length / leftOut.Right.Count,
        };
        for (var field = 0; field < corpus.Felder.Count; field++)
        {
            metrics["f1." + corpus.Felder[field]] = ClassificationMetrics.F1(gold, decisions, field);
        }

        return metrics.Rounded();
    }

    private static LabelledColumns[] Columns(IReadOnlyList<GoldMinutes> minutes, EvidenceReader evidence, ArtModel art, bool wholeDocument) =>
        [.. minutes.Select(document => Columns(document, evidence, art, wholeDocument))];

    private static LabelledColumns Columns(GoldMinutes document, EvidenceReader evidence, ArtModel art, bool wholeDocument)
    {
        var (protokoll, felder) = (document.Protokoll, evidence.Model.Classes);
        Place[] cards = [.. protokoll.Beitraege.Select(beitrag => CardReader.ReadPlace(evidence, art, evidence.Extractor.Extract(beitrag.Text)).Place)];
        var places = new PlaceReader(evidence).Read(protokoll, cards);
        return new LabelledColumns(
            [.. places.Select(place =>
            {
                var columns = new float[felder.Count * ContextFeatures.Columns];
                ContextFeatures.Fill(
                    wholeDocument ? place : place with { Oberabschnitt = null, Nachbarn = null, Umgebung = null, Dokument = null }, columns);
                return columns;
            })],
            [.. document.Labels.Select(label => IndexOf(felder, label.Feld))]);
    }

    private static int IndexOf(IReadOnlyList<string> felder, string feld)
    {
        for (var i = 0; i < felder.Count; i++)
        {
            if (felder[i] == feld)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"'{feld}' is no field.");
    }

    private static ConditionalLogit TrainPlace(IReadOnlyList<LabelledColumns> documents, TrainingCorpus corpus) => ConditionalLogit.Train(
        [.. documents.SelectMany(document => document.Columns)],
        [.. documents.SelectMany(document => document.Labels)],
        corpus.Felder.Count,
        Penalty,
        ContextFeatures.Prior);

    private static ITextClassifier TrainText(IReadOnlyList<TrainingRow> rows, TrainingCorpus corpus, ITextEngine engine, int seed) => engine.Train(
        [.. rows.Select(row => new TrainingText(
            row.Text, row.Features, [LabelOf(row, corpus)], row.Weight, [.. row.Weitere.Select(feld => IndexOf(corpus.Felder, feld))]))],
        corpus.Felder,
        new TextModelOptions { Seed = seed, Cost = 0.05f, BayesShare = 0.06f, Blocks = new BlockWeights(Letters: 1.4f, Concepts: 1f, Sentence: 1f) });
}
