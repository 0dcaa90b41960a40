using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;

namespace Fokuslupe.Analysis.Models;

/// <summary>Figures of one model on the frozen test split.</summary>
/// <param name="Task">Task.</param>
/// <param name="Version">Version that was measured.</param>
/// <param name="MeasuredOn">What it was measured on, in a sentence.</param>
/// <param name="Metrics">Figures by name (<c>accuracy</c>, <c>macroF1</c>, <c>f1.wohnen</c> …).</param>
public sealed record TaskEvaluation(string Task, string Version, string MeasuredOn, IReadOnlyDictionary<string, double> Metrics);

/// <summary>Measures the active models on the frozen test split.</summary>
public static class ModelEvaluation
{
    private const string OnFrozen =
        "The frozen tenth of the Anliegen and cards, none of whose texts any model was trained on, without context; "
        + "minutes left out one by one, with context.";

    /// <summary>Measures every task.</summary>
    /// <param name="corporaFolder">Folder <c>corpora</c>.</param>
    /// <param name="modelsFolder">Folder <c>models</c>.</param>
    /// <param name="progress">Receives shares of the work, 0 to 1.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    /// <exception cref="InvalidModelException">A model is missing or broken.</exception>
    /// <exception cref="Corpora.CorpusException">The corpus is broken.</exception>
    public static IReadOnlyList<TaskEvaluation> Run(
        string corporaFolder, string modelsFolder, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corporaFolder);
        ArgumentNullException.ThrowIfNull(modelsFolder);
        var (fieldCard, fieldBytes) = ModelStore.Load(modelsFolder, FieldModel.Task);
        var (artCard, artBytes) = ModelStore.Load(modelsFolder, ArtModel.Task);
        var (haltungCard, _) = ModelStore.Load(modelsFolder, HaltungModel.Task);
        var (querCard, querBytes) = ModelStore.Load(modelsFolder, QuerModel.Task);
        var (anliegenCard, anliegenBytes) = ModelStore.Load(modelsFolder, AnliegenModel.Task);
        var (fields, art, quer) = (FieldModel.FromBytes(fieldBytes), ArtModel.FromBytes(artBytes), QuerModel.FromBytes(querBytes));
        var corpus = Corpus.Open(corporaFolder);
        var rows = TrainingCorpus.Read(corpus, fields.Extractor, cancellationToken);
        var minutes = GoldMinutes.ReadAll(corpus, cancellationToken);
        TrainingRow[] frozen = [.. rows.Rows.Where(row => row.Frozen && row.Beitrag is not null)];
        progress?.Report(0.5);
        TaskEvaluation[] evaluations =
        [
            new(FieldModel.Task, fieldCard.Version, OnFrozen, FieldTraining.Measure(HeldOut.Score(frozen, fields.Text.Classifier), rows, FieldTraining.LeaveOut(minutes, rows, fields, art), fields)),
            new(ArtModel.Task, artCard.Version, OnFrozen, ArtTraining.Measure(HeldOut.Score(frozen, art.Text.Classifier), rows, minutes, art)),
            new(HaltungModel.Task, haltungCard.Version, haltungCard.MeasuredOn, HaltungTraining.Measure(rows, minutes)),
            new(QuerModel.Task, querCard.Version, OnFrozen, QuerTraining.Measure(HeldOut.Score(frozen, quer.Text), rows, quer)),
            new(AnliegenModel.Task, anliegenCard.Version, AnliegenEvaluation.MeasuredOn, AnliegenEvaluation.Measure(AnliegenMatcher.Load(anliegenBytes, fields.Extractor), corpus)),
        ];
        progress?.Report(1);
        return evaluations;
    }
}
