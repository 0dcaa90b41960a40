namespace Fokuslupe.Training.Tests;

/// <summary>The models of <see cref="TrainedModels"/>, and beside them candidates of people who call every demand a question and every question a demand.</summary>
public sealed class CandidateModels(TrainedModels trained) : IAsyncLifetime, IDisposable
{
    private readonly CommandLine _line = new();

    public string Models => _line.PathOf("models");

    public async Task InitializeAsync()
    {
        Copy(trained.Models, Models);
        var corpus = _line.PathOf("corpora");
        Copy(trained.Corpus, corpus);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(corpus, "beitraege")))
        {
            var text = await File.ReadAllTextAsync(file);
            await File.WriteAllTextAsync(file, text
                .Replace("\tforderung\t", "\t?\t", StringComparison.Ordinal)
                .Replace("\tfrage\t", "\tforderung\t", StringComparison.Ordinal)
                .Replace("\t?\t", "\tfrage\t", StringComparison.Ordinal));
        }

        Assert.Equal(0, (await CommandLine.RunAsync("train", "--corpus", corpus, "--out", Models, "--seed", "3")).Code);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _line.Dispose();

    internal static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
