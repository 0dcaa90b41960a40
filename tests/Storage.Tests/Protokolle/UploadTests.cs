using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Protokolle;

public sealed class UploadTests
{
    private static readonly Upload Upload = new()
    {
        Dateiname = "Sitzung Mai.txt",
        Inhalt = [0xEF, 0xBB, 0xBF, 65, 0, 255],
        Gremium = "Fokusgruppe Gesundheit",
        Datum = new(2024, 5, 16),
    };

    [Fact]
    public async Task AddUpload_NewBytes_WaitsForImport()
    {
        await using var temp = await TempDatabase.CreateAsync();

        var result = await temp.Protokolle.AddUploadAsync(Upload, TempDatabase.Now);

        Assert.Equal(UploadOutcome.Added, result.Outcome);
        var auftrag = await temp.Auftraege.GetAsync(result.Auftrag);
        Assert.Equal(("import", Auftragsstatus.Wartet, result.Protokoll), (auftrag!.Vorgang, auftrag.Status, auftrag.Protokoll));
        var zeile = (await temp.Protokolle.GetAsync(result.Protokoll))!.Zeile;
        Assert.Equal(Auftragsstatus.Wartet, zeile.Status);
        Assert.Equal("Fokusgruppe Gesundheit", zeile.Kopfdaten.Gremium);
        Assert.Equal((6, TempDatabase.Now), (zeile.Groesse, zeile.Hochgeladen));
        var original = await temp.Protokolle.GetOriginalAsync(result.Protokoll);
        Assert.Equal("Sitzung Mai.txt", original!.Dateiname);
        Assert.Equal(Upload.Inhalt, original.Inhalt);
        Assert.Null(await temp.Protokolle.GetTextAsync(result.Protokoll));
        Assert.Null(await temp.Protokolle.GetBilanzAsync(result.Protokoll));
    }

    [Fact]
    public async Task AddUpload_SameBytesAgain_NamesTheFirst()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var first = await temp.Protokolle.AddUploadAsync(Upload, TempDatabase.Now);

        var second = await temp.Protokolle.AddUploadAsync(Upload with { Dateiname = "Kopie.txt" }, TempDatabase.Now);

        Assert.Equal(first with { Outcome = UploadOutcome.Duplicate }, second);
        Assert.Equal(1, await temp.CountAsync("auftrag"));
    }

    [Fact]
    public async Task AddUpload_SameBytesAtTheSameTime_StoresThemOnce()
    {
        await using var temp = await TempDatabase.CreateAsync();
        using var other = temp.Open();
        ProtokollStore[] stores = [temp.Protokolle, new(other)];

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(i =>
            Task.Run(() => stores[i % 2].AddUploadAsync(Upload, TempDatabase.Now))));

        Assert.Single(results, result => result.Outcome == UploadOutcome.Added);
        Assert.Single(results.Select(result => (result.Protokoll, result.Auftrag)).Distinct());
    }

    [Fact]
    public async Task AddUpload_EarlierImportFailed_QueuesTheSameProtokollAgain()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var first = await temp.Protokolle.AddUploadAsync(Upload, TempDatabase.Now);
        await temp.Auftraege.FailAsync(first.Auftrag, "Die Datei ist beschädigt.", TempDatabase.Now);

        var second = await temp.Protokolle.AddUploadAsync(Upload with { Gremium = "Steuerungsgruppe" }, TempDatabase.Now);
        var third = await temp.Protokolle.AddUploadAsync(Upload, TempDatabase.Now);

        Assert.Equal((UploadOutcome.Requeued, first.Protokoll), (second.Outcome, second.Protokoll));
        Assert.NotEqual(first.Auftrag, second.Auftrag);
        Assert.Equal(UploadOutcome.Duplicate, third.Outcome);
        var zeile = (await temp.Protokolle.GetAsync(first.Protokoll))!.Zeile;
        Assert.Equal((second.Auftrag, Auftragsstatus.Wartet), (zeile.Auftrag, zeile.Status));
        Assert.Equal("Steuerungsgruppe", zeile.Kopfdaten.Gremium);
    }
}
