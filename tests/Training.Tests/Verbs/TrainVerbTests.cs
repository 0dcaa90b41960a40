namespace Fokuslupe.Training.Tests.Verbs;

[Collection(nameof(TrainedModels))]
public sealed class TrainVerbTests(TrainedModels trained)
{
    [Fact]
    public void Train_Json_NamesEveryTaskWithItsFigures()
    {
        Assert.True(trained.Training.Code == 0, trained.Training.Error);
        var json = trained.Training.Json();

        Assert.Equal(
            ["anliegen", "art", "haltung", "handlungsfeld", "quer"],
            json.EnumerateObject().Select(task => task.Name).Order(StringComparer.Ordinal));
        Assert.All(json.EnumerateObject(), task =>
        {
            Assert.NotEmpty(task.Value.GetProperty("measuredOn").GetString()!);
            Assert.NotEmpty(task.Value.GetProperty("metrics").EnumerateObject());
        });
    }

    [Fact]
    public void Train_Always_LeavesACardBesideEveryModel()
    {
        var folders = Directory.EnumerateDirectories(trained.Models).SelectMany(Directory.EnumerateDirectories).ToList();

        Assert.NotEmpty(folders);
        Assert.All(folders, folder => Assert.Contains("\"seed\": 3", File.ReadAllText(Path.Combine(folder, "card.json")), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Train_OneField_EndsWith2AndNamesTheColumn()
    {
        using var line = new CommandLine();
        var corpus = line.PathOf("corpora");
        CandidateModels.Copy(trained.Corpus, corpus);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(corpus, "beitraege")).Where(file => !file.EndsWith("wohnen.tsv", StringComparison.Ordinal)))
        {
            File.Delete(file);
        }

        var answer = await CommandLine.RunAsync("train", "--corpus", corpus, "--out", line.PathOf("models"), "--json");

        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains("one class only in column 'feld' of beitraege/: 'wohnen'", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(line.PathOf("models")));
    }
}
