namespace Fokuslupe.Training.Tests;

public sealed class TrainingAppTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Theory]
    [InlineData]
    [InlineData("fliegen")]
    [InlineData("classify")]
    [InlineData("classify", "karten.tsv", "--text")]
    [InlineData("classify", "karten.tsv", "--text", "text", "--out", "aus.tsv", "--farbe", "rot")]
    [InlineData("train", "--seed", "eins")]
    public async Task Run_WrongUsage_EndsWith2AndSaysSoOnStandardError(params string[] args)
    {
        var answer = await CommandLine.RunAsync(args);

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Contains("--help", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Help_NamesEveryVerb()
    {
        var answer = await CommandLine.RunAsync("--help");

        Assert.Equal(0, answer.Code);
        Assert.All(["train", "read", "classify", "fit", "cluster", "draft", "evaluate", "compare", "bench", "models", "promote", "rollback"], verb => Assert.Contains($"  {verb} ", answer.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_FileMissing_EndsWith2AndNamesIt()
    {
        var answer = await CommandLine.RunAsync("classify", _line.PathOf("fehlt.tsv"), "--text", "text", "--out", _line.PathOf("aus.tsv"));

        Assert.Equal(2, answer.Code);
        Assert.Contains("fehlt.tsv", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ColumnMissing_EndsWith2AndNamesFileAndColumn()
    {
        var file = _line.Write("karten.tsv", "karte\nMehr Bänke am Hafen\n");

        var answer = await CommandLine.RunAsync("classify", file, "--text", "text", "--out", _line.PathOf("aus.tsv"), "--json");

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Contains("karten.tsv, line 1, column 'text'", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_TextColumnEmpty_EndsWith2()
    {
        var file = _line.Write("karten.tsv", "text\tnr\n\t1\n \t2\n");

        var answer = await CommandLine.RunAsync("cluster", file, "--text", "text", "--json");

        Assert.Equal(2, answer.Code);
        Assert.Contains("column 'text': there is no text", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ModelsMissing_EndsWith1()
    {
        var file = _line.Write("karten.tsv", "text\nMehr Bänke am Hafen\n");

        var answer = await CommandLine.RunAsync(
            "classify", file, "--text", "text", "--out", _line.PathOf("aus.tsv"), "--models", _line.PathOf("leer"), "--json");

        Assert.Equal(1, answer.Code);
        Assert.Empty(answer.Output);
        Assert.NotEmpty(answer.Error);
    }
}
