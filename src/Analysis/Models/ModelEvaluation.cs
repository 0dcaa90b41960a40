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
    /// <summary>Measures every task.</summary>
    /// <param name="corporaFolder">Folder <c>corpora</c>.</param>
    /// <param name="modelsFolder">Folder <c>models</c>.</param>
    /// <param name="progress">Receives shares of the work, 0 to 1.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    /// <exception cref="InvalidModelException">A model is missing or broken.</exception>
    /// <exception cref="Corpora.CorpusException">The corpus is broken.</exception>
    public static IReadOnlyList<TaskEvaluation> Run(
        string corporaFolder, string modelsFolder, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
