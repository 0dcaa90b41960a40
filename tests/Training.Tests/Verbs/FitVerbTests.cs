namespace Fokuslupe.Training.Tests.Verbs;

public sealed class FitVerbTests : IDisposable
{
    private const string Train =
        "text\tklasse\n" +
        "Mehr Busse am Abend\tverkehr\nDer Bus fährt zu selten\tverkehr\nBusse auch am Sonntag\tverkehr\n" +
        "Mehr kleine Wohnungen\twohnen\nDie Miete ist zu hoch\twohnen\nWohnungen für Familien\twohnen\n";

    private const string Test = "nr\ttext\tklasse\n1\tBusse am Sonntag\tverkehr\n2\tkleine Wohnungen für Familien\twohnen\n";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Fit_TwoClasses_GivesTheFiguresAndTheTestTableWithPredictions()
    {
        var (train, test, target) = (_line.Write("train.tsv", Train), _line.Write("test.tsv", Test), _line.PathOf("aus.tsv"));

        var answer = await CommandLine.RunAsync("fit", train, test, "--text", "text", "--label", "klasse", "--out", target, "--json");

        Assert.Equal((0, ""), (answer.Code, answer.Code == 0 ? "" : answer.Error));
        var json = answer.Json();
        Assert.Equal(
            ["rows", "classes", "accuracy", "macroF1", "trainSeconds", "predictPerSecond"],
            json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(6, json.GetProperty("rows").GetInt32());
        Assert.Equal(2, json.GetProperty("classes").GetInt32());
        Assert.Equal(1, json.GetProperty("accuracy").GetDouble());
        Assert.Equal(
            "nr\ttext\tklasse\tprediction\n1\tBusse am Sonntag\tverkehr\tverkehr\n2\tkleine Wohnungen für Familien\twohnen\twohnen\n",
            await File.ReadAllTextAsync(target));
    }

    [Fact]
    public async Task Fit_ForPeople_PrintsATable()
    {
        var (train, test) = (_line.Write("train.tsv", Train), _line.Write("test.tsv", Test));

        var answer = await CommandLine.RunAsync("fit", train, test, "--text", "text", "--label", "klasse");

        Assert.Equal(0, answer.Code);
        Assert.Contains("Macro F1", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fit_OneClass_EndsWith2AndNamesFileAndColumn()
    {
        var train = _line.Write("train.tsv", "text\tklasse\nMehr Busse\tverkehr\nMehr Bahnen\tverkehr\n");

        var answer = await CommandLine.RunAsync("fit", train, _line.Write("test.tsv", Test), "--text", "text", "--label", "klasse", "--json");

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Contains("train.tsv, column 'klasse'", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--engine", "andere", "built without engine 'andere'")]
    [InlineData("--trainer", "sdca", "has no trainers")]
    public async Task Fit_WithAnEngineOrTrainerThatIsNotThere_EndsWith2AndSaysWhatIs(string option, string value, string reason)
    {
        var (train, test) = (_line.Write("train.tsv", Train), _line.Write("test.tsv", Test));

        var answer = await CommandLine.RunAsync("fit", train, test, "--text", "text", "--label", "klasse", option, value);

        Assert.Equal(2, answer.Code);
        Assert.Contains(reason, answer.Error, StringComparison.Ordinal);
        Assert.Contains("builtin", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text\tklasse\n \tverkehr\n\tverkehr\n\twohnen\n\twohnen\n", "train.tsv")]
    [InlineData("text\tklasse\nMehr Busse\tverkehr\nMehr Bahnen\tverkehr\nMiete\twohnen\n", "Class 'wohnen'")]
    [InlineData("wortlaut\tklasse\nMehr Busse\tverkehr\n", "'text'")]
    [InlineData("text\tfeld\nMehr Busse\tverkehr\n", "'klasse'")]
    public async Task Fit_SetThatCannotBeLearnedFrom_EndsWith2AndSaysWhy(string table, string reason)
    {
        var train = _line.Write("train.tsv", table);

        var answer = await CommandLine.RunAsync("fit", train, _line.Write("test.tsv", Test), "--text", "text", "--label", "klasse", "--json");

        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains(reason, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fit_WithoutCorpus_GoesWithoutTheThesaurus()
    {
        var (train, test) = (_line.Write("train.tsv", Train), _line.Write("test.tsv", Test));

        var answer = await CommandLine.RunAsync("fit", train, test, "--text", "text", "--label", "klasse", "--corpus", _line.PathOf("fehlt"), "--json");

        Assert.Equal(0, answer.Code);
    }

    [Fact]
    public async Task Fit_RowWithoutClass_EndsWith2AndNamesTheLine()
    {
        var train = _line.Write("train.tsv", "text\tklasse\nMehr Busse\tverkehr\nMehr Bahnen\t\n");

        var answer = await CommandLine.RunAsync("fit", train, _line.Write("test.tsv", Test), "--text", "text", "--label", "klasse");

        Assert.Equal(2, answer.Code);
        Assert.Contains("train.tsv, line 3, column 'klasse'", answer.Error, StringComparison.Ordinal);
    }
}
