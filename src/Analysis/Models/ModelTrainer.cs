namespace Fokuslupe.Analysis.Models;

/// <summary>Trains all models of the service from a corpus.</summary>
public static class ModelTrainer
{
    /// <summary>
    /// Trains all tasks and writes models and cards. The same corpus, seed and program give the same files on one machine;
    /// a model that did not change keeps its version.
    /// </summary>
    /// <param name="corporaFolder">Folder <c>corpora</c>.</param>
    /// <param name="modelsFolder">Folder <c>models</c>; made when it is missing.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="progress">Receives shares of the work, 0 to 1.</param>
    /// <param name="cancellationToken">Stops between two steps; nothing is written then.</param>
    /// <returns>The cards of the models.</returns>
    /// <exception cref="Corpora.CorpusException">The corpus is broken.</exception>
    public static IReadOnlyList<ModelCard> Run(
        string corporaFolder, string modelsFolder, int seed, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
