using System.Security.Cryptography;
using System.Text.Json;

using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Handlungsfelder;

namespace Fokuslupe.Analysis.Models;

/// <summary>Trains all models of the service from a corpus.</summary>
public static class ModelTrainer
{
    /// <summary>
    /// Trains all tasks and writes models and cards: candidates, which <see cref="Registry.ModelPromotion"/> makes active; in an
    /// empty folder they are active at once. The same corpus, seed and program give the same files on one machine; a model that
    /// did not change keeps its version.
    /// </summary>
    /// <param name="corporaFolder">Folder <c>corpora</c>.</param>
    /// <param name="modelsFolder">Folder <c>models</c>; made when it is missing.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="progress">Receives shares of the work, 0 to 1.</param>
    /// <param name="cancellationToken">Stops between two steps; nothing is written then.</param>
    /// <returns>The cards of the models.</returns>
    /// <exception cref="Corpora.CorpusException">The corpus is broken.</exception>
    public static IReadOnlyList<ModelCard> Run(
        string corporaFolder, string modelsFolder, int seed, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corporaFolder);
        ArgumentNullException.ThrowIfNull(modelsFolder);
        var corpus = Corpus.Open(corporaFolder);
        var rows = TrainingCorpus.Read(corpus, new FeatureExtractor(new Thesaurus(corpus.ReadThesaurus())), cancellationToken);
        var minutes = GoldMinutes.ReadAll(corpus, cancellationToken);
        Report(progress, 0.2, cancellationToken);
        var (artModel, art) = ArtTraining.Train(rows, minutes, BuiltInEngine.Instance, seed);
        Report(progress, 0.3, cancellationToken);
        var (_, quer) = QuerTraining.Train(rows, BuiltInEngine.Instance, seed);
        Report(progress, 0.4, cancellationToken);
        var (_, haltung) = HaltungTraining.Train(rows, minutes);
        Report(progress, 0.45, cancellationToken);
        var (_, fields) = FieldTraining.Train(rows, minutes, artModel, BuiltInEngine.Instance, seed);
        Report(progress, 0.8, cancellationToken);
        var anliegen = AnliegenTrainer.Train(corpus, rows.Extractor, seed, cancellationToken);
        Report(progress, 0.95, cancellationToken);

        var hash = CorpusHash(corporaFolder);
        ModelCard[] cards = [.. new[] { fields, art, haltung, quer, anliegen }.Select(trained => ModelStore.Save(modelsFolder, CardOf(trained, hash, ThesaurusHash(rows.Extractor.Thesaurus!), seed), trained.Bytes))];
        progress?.Report(1);
        return cards;
    }

    private static void Report(IProgress<double>? progress, double share, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(share);
    }

    private static ModelCard CardOf(TrainedModel trained, string corpusHash, string thesaurusHash, int seed) => new()
    {
        Task = trained.Task,
        Version = "",
        Engine = trained.Engine,
        ModelSha256 = "",
        CorpusSha256 = corpusHash,
        ThesaurusSha256 = thesaurusHash,
        Seed = seed,
        Rows = trained.Rows,
        Metrics = trained.Metrics,
        MeasuredOn = trained.MeasuredOn,
    };

    private static string ThesaurusHash(Thesaurus thesaurus) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(thesaurus.Forms)));

    // Over names and contents of all files, so that a file that moved counts as a change too.
    private static string CorpusHash(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: file, Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(file.Name));
            hash.AppendData(File.ReadAllBytes(file.Path));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
