using Fokuslupe.Domain;
using Fokuslupe.Storage;
using Fokuslupe.Testing;

namespace Fokuslupe.Training.Tests.Verbs;

public sealed class CorpusVerbTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Pull_OfADatabaseWithACorrection_WritesItOnce()
    {
        await StoreCorrectionAsync();
        string[] args = ["corpus", "pull", "--database", _line.PathOf("test.db"), "--corpus", Repository.PathOf("corpora"), "--out", _line.PathOf("korrekturen.tsv"), "--json"];

        var first = await CommandLine.RunAsync(args);
        var second = await CommandLine.RunAsync(args);

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Equal(1, second.Json().GetProperty("rows").GetInt32());
        var row = Assert.Single(await File.ReadAllLinesAsync(_line.PathOf("korrekturen.tsv")), line => line.StartsWith("Mehr Bänke", StringComparison.Ordinal));
        Assert.Contains("\tfreizeit\t", row, StringComparison.Ordinal);
        Assert.EndsWith("\tfeld\t", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pull_OfWhatIsNoDatabase_EndsWith2AndMakesNone()
    {
        var missing = await CommandLine.RunAsync("corpus", "pull", "--database", _line.PathOf("fehlt.db"));
        var text = await CommandLine.RunAsync("corpus", "pull", "--database", _line.Write("text.db", "kein SQLite, aber lang genug für einen Kopf von sechzehn Bytes"));

        Assert.Equal((2, 2), (missing.Code, text.Code));
        Assert.Contains("fehlt.db", missing.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_line.PathOf("fehlt.db")));
    }

    private async Task StoreCorrectionAsync()
    {
        using var database = new Database(new DatabaseOptions { Path = _line.PathOf("test.db") });
        await database.MigrateAsync(DateTimeOffset.UnixEpoch);
        var protokolle = new ProtokollStore(database);
        var beitraege = new BeitragStore(database);
        const string text = "Mehr Bänke am Deich";
        var upload = await protokolle.AddUploadAsync(new Upload { Dateiname = "p.txt", Inhalt = System.Text.Encoding.UTF8.GetBytes(text) }, DateTimeOffset.UnixEpoch);
        var id = await beitraege.ReserveIdsAsync(1);
        var span = new TextSpan(0, text.Length);
        var einordnung = new Einordnung { Handlungsfeld = "mobilitaet", Wahrscheinlichkeit = 0.5, Unsicher = true, Art = Art.Forderung };
        Assert.True(await protokolle.SaveImportAsync(
            new Import
            {
                Protokoll = upload.Protokoll,
                Auftrag = upload.Auftrag,
                Inhalt = new Protokoll
                {
                    Text = text,
                    Kopfdaten = new Kopfdaten(),
                    Abschnitte = [],
                    Thesen = [],
                    Beitraege = [new Beitrag { Span = span, Text = text }],
                    Bilanz = new Bilanz([new Zeile(1, span, Zeilenart.Beitrag, null)]),
                },
                Beitraege = [new NeuerBeitrag(id, new Beitrag { Span = span, Text = text }, einordnung)],
            },
            DateTimeOffset.UnixEpoch));
        await beitraege.UpdateAsync(id, 1, new BeitragChange { Handlungsfeld = "freizeit" }, DateTimeOffset.UnixEpoch);
    }
}
