using System.Text.Json;

namespace Fokuslupe.Training.Tests.Verbs;

[Collection(nameof(TrainedModels))]
public sealed class ClusterVerbTests(TrainedModels trained) : IDisposable
{
    private const string Demands =
        "text\tfeld\tgold\n" +
        "Mehr Netto vom Brutto\tarbeit\ta\n" +
        "Steuern auf Löhne senken\tarbeit\ta\n" +
        "Ein Zebrastreifen vor der Grundschule in Norderwarf\tmobilitaet\tb\n" +
        "Bücherei auch am Samstag öffnen\tfreizeit\t\n";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Cluster_WithGold_GivesMeasuresAndANumberForEachRow()
    {
        var target = _line.PathOf("aus.tsv");

        var answer = await trained.RunAsync(
            "cluster", _line.Write("forderungen.tsv", Demands), "--text", "text", "--field", "feld", "--gold", "gold", "--out", target, "--json");

        Assert.True(answer.Code == 0, answer.Error);
        var json = answer.Json();
        Assert.Equal(
            ["rows", "clusters", "pairF1", "pairPrecision", "pairRecall", "ari", "vMeasure", "seconds"],
            json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(4, json.GetProperty("rows").GetInt32());
        Assert.InRange(json.GetProperty("pairF1").GetDouble(), 0, 1);
        var clusters = (await File.ReadAllLinesAsync(target)).Skip(1).Select(line => line.Split('\t')[^1]).ToList();
        Assert.Equal(4, clusters.Count);
        Assert.Equal(json.GetProperty("clusters").GetInt32(), clusters.Distinct().Count());
    }

    [Fact]
    public async Task Cluster_WithoutGold_HasNoMeasures()
    {
        var answer = await trained.RunAsync("cluster", _line.Write("forderungen.tsv", Demands), "--text", "text", "--json");

        Assert.True(answer.Code == 0, answer.Error);
        Assert.All(
            ["pairF1", "pairPrecision", "pairRecall", "ari", "vMeasure"],
            measure => Assert.Equal(JsonValueKind.Null, answer.Json().GetProperty(measure).ValueKind));
    }
}
