namespace Fokuslupe.Training.Tests.Verbs;

[Collection(nameof(TrainedModels))]
public sealed class CompareVerbTests(TrainedModels trained) : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Compare_FolderWithItself_FindsEveryTaskTheSame()
    {
        var answer = await CommandLine.RunAsync("compare", trained.Models, trained.Models, "--corpus", trained.Corpus, "--same", "--json");

        Assert.True(answer.Code == 0, answer.Error);
        var tasks = answer.Json().EnumerateObject().ToList();
        Assert.Equal(["anliegen", "art", "haltung", "handlungsfeld", "quer"], tasks.Select(task => task.Name).Order(StringComparer.Ordinal));
        Assert.All(tasks.SelectMany(task => task.Value.GetProperty("sets").EnumerateObject()), set =>
        {
            Assert.NotEqual(0, set.Value.GetProperty("rows").GetInt32());
            Assert.Equal(0, set.Value.GetProperty("differing").GetInt32());
            Assert.Equal(0, set.Value.GetProperty("largestDifference").GetDouble());
            Assert.Equal(1, set.Value.GetProperty("mcNemarP").GetDouble());
        });
    }

    [Fact]
    public async Task Compare_ForPeople_PrintsATableAndTheTest()
    {
        var version = Version(trained.Models, "art");

        var answer = await CommandLine.RunAsync("compare", version, version, "--corpus", trained.Corpus);

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains("recall.forderung", answer.Output, StringComparison.Ordinal);
        Assert.Contains("McNemar p 1.000", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gibt-es-nicht", "There is no folder")]
    [InlineData(".", "neither a folder of models")]
    public async Task Compare_NonsensePath_EndsWith2AndSaysWhy(string path, string reason)
    {
        var answer = await CommandLine.RunAsync("compare", trained.Models, _line.PathOf(path), "--corpus", trained.Corpus, "--json");

        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains(reason, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_ModelsOfTwoTasks_EndsWith2AndNamesBoth()
    {
        var answer = await CommandLine.RunAsync("compare", Version(trained.Models, "art"), Version(trained.Models, "quer"), "--corpus", trained.Corpus);

        Assert.Equal(2, answer.Code);
        Assert.Contains("task 'art'", answer.Error, StringComparison.Ordinal);
        Assert.Contains("task 'quer'", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_DamagedModel_EndsWith1AndNamesIt()
    {
        var damaged = Directory.CreateDirectory(_line.PathOf(Path.Combine("art", "0001"))).FullName;
        foreach (var file in Directory.EnumerateFiles(Version(trained.Models, "art")))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            bytes[^100] ^= file.EndsWith(".bin", StringComparison.Ordinal) ? (byte)1 : (byte)0;
            await File.WriteAllBytesAsync(Path.Combine(damaged, Path.GetFileName(file)), bytes);
        }

        var answer = await CommandLine.RunAsync("compare", Version(trained.Models, "art"), damaged, "--corpus", trained.Corpus, "--json");

        Assert.Equal((1, ""), (answer.Code, answer.Output));
        Assert.Contains("'art', version 0001, does not match its card", answer.Error, StringComparison.Ordinal);
    }

    private static string Version(string models, string task) => Path.Combine(models, task, "0001");
}
