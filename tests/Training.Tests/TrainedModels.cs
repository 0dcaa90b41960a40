using Fokuslupe.Testing;

namespace Fokuslupe.Training.Tests;

/// <summary>Models trained once, for the tests of the verbs that need some, on a part of the corpus that is quick to learn.</summary>
public sealed class TrainedModels : IAsyncLifetime, IDisposable
{
    private const int RowsOfAFile = 60;

    private readonly CommandLine _line = new();

    public string Models => _line.PathOf("models");

    public string Corpus => _line.PathOf("corpora");

    /// <summary>What <c>train --json</c> answered.</summary>
    internal Answer Training { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var source = Repository.PathOf("corpora");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(source, file);
            var target = Path.Combine(Corpus, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (Path.GetDirectoryName(name) is "beitraege" or "phrasen" or "ergaenzung")
            {
                await File.WriteAllLinesAsync(target, File.ReadLines(file).Take(RowsOfAFile + 1));
            }
            else
            {
                File.Copy(file, target);
            }
        }

        Training = await CommandLine.RunAsync("train", "--corpus", Corpus, "--out", Models, "--seed", "3", "--json");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _line.Dispose();

    /// <summary>Runs a verb on these models.</summary>
    internal Task<Answer> RunAsync(params string[] args) => CommandLine.RunAsync([.. args, "--models", Models, "--corpus", Corpus]);
}

/// <summary>Shares the models between the test classes that name it.</summary>
[CollectionDefinition(nameof(TrainedModels))]
public sealed class TrainedModelsCollection : ICollectionFixture<TrainedModels>;
