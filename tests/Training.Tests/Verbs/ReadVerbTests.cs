using System.Text.Json;

using Fokuslupe.Testing;

namespace Fokuslupe.Training.Tests.Verbs;

[Collection(nameof(TrainedModels))]
public sealed class ReadVerbTests(TrainedModels trained) : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Read_Json_HoldsHeadDataSpansCodesAndLedger()
    {
        var file = Repository.PathOf("corpora", "protokolle", "2018-11-08-fg-mobilitaet.txt");

        var answer = await trained.RunAsync("read", file, "--json");

        Assert.True(answer.Code == 0, answer.Error);
        var json = answer.Json();
        Assert.Equal(
            ["titel", "gremium", "datum", "sitzung", "naechsteSitzung", "beratungsfolge", "beitraege", "bilanz"],
            json.EnumerateObject().Select(property => property.Name));
        Assert.Equal("Fokusgruppe Mobilität", json.GetProperty("gremium").GetString());
        Assert.Equal("2018-11-08", json.GetProperty("datum").GetString());
        var beitraege = json.GetProperty("beitraege").EnumerateArray().ToList();
        Assert.NotEmpty(beitraege);
        var text = await File.ReadAllTextAsync(file);
        Assert.All(beitraege, beitrag => CheckBeitrag(beitrag, text));
        CheckBilanz(json.GetProperty("bilanz"));
    }

    [Fact]
    public async Task Read_ForPeople_PrintsTheCardsAndTheLedger()
    {
        var answer = await trained.RunAsync("read", Repository.PathOf("corpora", "protokolle", "2018-11-08-fg-mobilitaet.txt"));

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains("Fokusgruppe Mobilität, 2018-11-08", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Beiträge, ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_EmptyFile_EndsWith2AndNamesIt()
    {
        var answer = await trained.RunAsync("read", _line.Write("leer.txt", ""), "--json");

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Contains("leer.txt", answer.Error, StringComparison.Ordinal);
    }

    private static void CheckBeitrag(JsonElement beitrag, string text)
    {
        Assert.Equal(
            ["start", "ende", "text", "bezug", "these", "abschnitt", "art", "haltung", "handlungsfeld", "wahrscheinlichkeit", "unsicher", "punkte"],
            beitrag.EnumerateObject().Select(property => property.Name));
        var span = text[beitrag.GetProperty("start").GetInt32()..beitrag.GetProperty("ende").GetInt32()];
        Assert.StartsWith(span.Split('\n', '-', ' ')[0], beitrag.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.All(["bezug", "art", "haltung", "handlungsfeld"], code => Assert.Matches("^[a-z]+$", beitrag.GetProperty(code).GetString()));
        Assert.InRange(beitrag.GetProperty("wahrscheinlichkeit").GetDouble(), 0, 1);
    }

    private static void CheckBilanz(JsonElement bilanz)
    {
        string[] classes = ["leer", "beitrag", "ueberschrift", "these", "beiwerk", "ausgesondert"];
        int Count(string name) => bilanz.GetProperty(name).GetInt32();

        Assert.Equal(Count("zeilen"), classes.Sum(Count));
        Assert.Equal(Count("beiwerk") + Count("ausgesondert"), bilanz.GetProperty("gruende").EnumerateObject().Sum(grund => grund.Value.GetInt32()));
    }
}
