namespace Fokuslupe.Training.Tests.Verbs;

[Collection(nameof(TrainedModels))]
public sealed class ClassifyVerbTests(TrainedModels trained) : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Classify_Table_AddsTheColumns()
    {
        var file = _line.Write("karten.tsv", "nr\tkarte\tthese\n1\tMehr Busse am Abend\tOhne Auto geht es nicht\n2\tkleine, bezahlbare Wohnungen\t\n");
        var target = _line.PathOf("aus.tsv");

        var answer = await trained.RunAsync("classify", file, "--text", "karte", "--context", "these", "--out", target, "--json");

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Equal(2, answer.Json().GetProperty("rows").GetInt32());
        var lines = await File.ReadAllLinesAsync(target);
        Assert.Equal("nr\tkarte\tthese\thandlungsfeld\twahrscheinlichkeit\tunsicher\tart", lines[0]);
        Assert.StartsWith("1\tMehr Busse am Abend\tOhne Auto geht es nicht\tmobilitaet\t", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("2\tkleine, bezahlbare Wohnungen\t\twohnen\t", lines[2], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.Matches(@"\t[01]\.\d{3}\t(true|false)\t[a-z]+$", line));
    }

    [Fact]
    public async Task Classify_ContextColumnMissing_EndsWith2AndWritesNothing()
    {
        var file = _line.Write("karten.tsv", "karte\nMehr Busse am Abend\n");
        var target = _line.PathOf("aus.tsv");

        var answer = await trained.RunAsync("classify", file, "--text", "karte", "--context", "these", "--out", target);

        Assert.Equal(2, answer.Code);
        Assert.Contains("column 'these'", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
    }
}
