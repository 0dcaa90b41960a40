namespace Fokuslupe.Training.Tests.Verbs;

public sealed class BenchVerbTests : IDisposable
{
    private const string Rows =
        "text\tklasse\n" +
        "Mehr Busse am Abend 🚌\tverkehr\nDer Bus fährt zu selten\tverkehr\nBusse auch am Sonntag\tverkehr\n" +
        "Mehr kleine Wohnungen\twohnen\nDie Miete ist zu hoch\twohnen\nWohnungen für Familien\twohnen\n";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Bench_OwnTables_MeasuresOursAndEveryPeerOrSaysWhyNot()
    {
        var table = _line.Write("karten.tsv", Rows);

        var answer = await CommandLine.RunAsync("bench", table, table, "--text", "text", "--label", "klasse", "--json");

        Assert.True(answer.Code == 0, answer.Error);
        var json = answer.Json();
        Assert.Equal((6, 6, 2), (json.GetProperty("rows").GetInt32(), json.GetProperty("testRows").GetInt32(), json.GetProperty("classes").GetInt32()));
        var results = json.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal("Fokuslupe, fit", results[0].GetProperty("name").GetString());
        Assert.Equal(3, results.Count + json.GetProperty("leftOut").GetArrayLength());
        Assert.All(results, result => Assert.InRange(result.GetProperty("accuracy").GetDouble(), 0, 1));
    }

    [Theory]
    [InlineData("karten.tsv")]
    [InlineData("karten.tsv", "karten.tsv", "--text", "text")]
    [InlineData("--runs", "0")]
    public async Task Bench_HalfAQuestion_EndsWith2(params string[] args)
    {
        var answer = await CommandLine.RunAsync(["bench", .. args]);

        Assert.Equal((2, ""), (answer.Code, answer.Output));
    }

    [Fact]
    public async Task Bench_OneClass_EndsWith2AndNamesFileAndColumn()
    {
        var table = _line.Write("karten.tsv", "text\tklasse\nMehr Busse\tverkehr\nMehr Bahnen\tverkehr\n");

        var answer = await CommandLine.RunAsync("bench", table, table, "--text", "text", "--label", "klasse");

        Assert.Equal(2, answer.Code);
        Assert.Contains("karten.tsv, column 'klasse'", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bench_NoCorpus_EndsWith2AndNamesTheFile()
    {
        var answer = await CommandLine.RunAsync("bench", "--corpus", _line.PathOf("gibt-es-nicht"));

        Assert.Equal(2, answer.Code);
        Assert.Contains("handlungsfelder.yaml", answer.Error, StringComparison.Ordinal);
    }
}
