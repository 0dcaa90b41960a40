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
    /// <param name="engine">The engine; null for the built-in one.</param>
    /// <param name="corrections">A file of corrections besides those of the corpus, or null.</param>
    /// <param name="begriffe">A file of the district's words, or null.</param>
    /// <param name="progress">Receives shares of the work, 0 to 1.</param>
    /// <param name="cancellationToken">Stops between two steps; nothing is written then.</param>
    /// <returns>The cards of the models.</returns>
    /// <exception cref="Corpora.CorpusException">The corpus is broken.</exception>
    public static IReadOnlyList<ModelCard> Run(
        string corporaFolder,
        string modelsFolder,
        int seed,
        EngineChoice? engine = null,
        string? corrections = null,
        string? begriffe = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corporaFolder);
        ArgumentNullException.ThrowIfNull(modelsFolder);
        var learner = (engine ?? EngineChoice.BuiltIn).Resolve();
        var corpus = Corpus.Open(corporaFolder, corrections, begriffe);
        var rows = TrainingCorpus.Read(corpus, TrainingCorpus.ExtractorFor(corpus), cancellationToken);
        var minutes = GoldMinutes.ReadAll(corpus, cancellationToken);
        var steps = new Steps(progress, cancellationToken);
        steps.Next();

        // Side by side: the tasks do not touch each other, but that the fields lean on the Art.
        var quer = Task.Run(() => steps.Next(QuerTraining.Train(rows, learner, seed).Trained), cancellationToken);
        var haltung = Task.Run(() => steps.Next(HaltungTraining.Train(rows, minutes).Trained), cancellationToken);
        var anliegen = Task.Run(() => steps.Next(AnliegenTrainer.Train(rows, corpus.ReadAnliegen(), corpus.ReadThemen(), seed, cancellationToken)), cancellationToken);
        var art = Task.Run(() => steps.Next(ArtTraining.Train(rows, minutes, learner, seed)), cancellationToken);
        var fields = Task.Run(async () => steps.Next(FieldTraining.Train(rows, minutes, (await art).Model, learner, seed).Trained), cancellationToken);
        Task.WhenAll(quer, haltung, anliegen, art, fields).GetAwaiter().GetResult();

        var hash = CorpusHash(corporaFolder, corrections, begriffe);
        var thesaurus = ThesaurusHash(rows.Extractor);
        TrainedModel[] models = [fields.Result, art.Result.Trained, haltung.Result, quer.Result, anliegen.Result];
        ModelCard[] cards = [.. models.Select(trained => ModelStore.Save(modelsFolder, CardOf(trained, hash, thesaurus, seed), trained.Bytes))];
        progress?.Report(1);
        return cards;
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

    // Of all that decides which features a text has: the forms, and the words that damaged ones are repaired to.
    private static string ThesaurusHash(FeatureExtractor extractor) => Convert.ToHexStringLower(SHA256.HashData(
        JsonSerializer.SerializeToUtf8Bytes((object?[])[extractor.Thesaurus?.Forms, extractor.Repair?.Words.Words])));

    // Over names and contents of all files, so that a file that moved counts as a change too.
    private static string CorpusHash(string folder, string? corrections, string? begriffe)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: file, Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(file.Name));
            hash.AppendData(File.ReadAllBytes(file.Path));
        }

        hash.AppendData(corrections is null ? [] : File.ReadAllBytes(corrections));
        hash.AppendData(begriffe is null ? [] : File.ReadAllBytes(begriffe));

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Tells how many of the steps are done.</summary>
    private sealed class Steps(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        // Reading, five tasks, writing.
        private const double Count = 7;

        private readonly Lock _lock = new();
        private int _done;

        public T Next<T>(T result)
        {
            Next();
            return result;
        }

        public void Next()
        {
            cancellationToken.ThrowIfCancellationRequested();
            lock (_lock)
            {
                progress?.Report(++_done / Count);
            }
        }
    }
}
