using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Auftraege;

public sealed class AuftragStoreTests
{
    [Fact]
    public async Task TakeNext_SeveralTakers_GetEachAuftragOnce()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var waiting = new List<long>();
        for (var i = 0; i < 10; i++)
        {
            waiting.Add((await UploadAsync(temp, $"Karte {i}")).Auftrag);
        }

        var taken = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => temp.Auftraege.TakeNextAsync())));

        Assert.Equal(waiting, taken.OfType<Auftrag>().Select(auftrag => auftrag.Id).Order());
        Assert.Equal(2, taken.Count(auftrag => auftrag is null));
        Assert.All(await temp.Auftraege.ListRecentAsync(20), auftrag => Assert.Equal(Auftragsstatus.Laeuft, auftrag.Status));
    }

    [Fact]
    public async Task Report_OnlyWhileRunning_ChangesFortschritt()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var id = (await UploadAsync(temp, "Karte")).Auftrag;

        await temp.Auftraege.ReportAsync(id, 0.9);
        Assert.Equal(0, (await temp.Auftraege.GetAsync(id))!.Fortschritt);
        await temp.Auftraege.TakeNextAsync();
        await temp.Auftraege.ReportAsync(id, 0.5);
        Assert.Equal(0.5, (await temp.Auftraege.GetAsync(id))!.Fortschritt);
        await temp.Auftraege.FinishAsync(id, "Erledigt.", TempDatabase.Now);
        await temp.Auftraege.ReportAsync(id, 0.7);
        Assert.Equal(1, (await temp.Auftraege.GetAsync(id))!.Fortschritt);
    }

    [Fact]
    public async Task Fail_RunningAuftrag_SaysWhy()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var upload = await UploadAsync(temp, "Karte");
        await temp.Auftraege.TakeNextAsync();

        await temp.Auftraege.FailAsync(upload.Auftrag, "Die Datei ist beschädigt.", TempDatabase.Now);

        var auftrag = (await temp.Auftraege.GetAsync(upload.Auftrag))!;
        Assert.Equal((Auftragsstatus.Fehler, "Die Datei ist beschädigt.", TempDatabase.Now), (auftrag.Status, auftrag.Meldung, auftrag.Beendet));
        var zeile = (await temp.Protokolle.GetAsync(upload.Protokoll))!.Zeile;
        Assert.Equal((Auftragsstatus.Fehler, "Die Datei ist beschädigt."), (zeile.Status, zeile.Meldung));
    }

    [Fact]
    public async Task Requeue_KilledInMidImport_WaitsAgain()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var killed = (await UploadAsync(temp, "Karte 1")).Auftrag;
        await UploadAsync(temp, "Karte 2");
        await temp.Auftraege.TakeNextAsync();
        await temp.Auftraege.ReportAsync(killed, 0.5);

        Assert.Equal(1, await temp.Auftraege.RequeueAsync(TempDatabase.Now));

        var next = (await temp.Auftraege.TakeNextAsync())!;
        Assert.Equal((killed, 0.0), (next.Id, next.Fortschritt));
    }

    [Fact]
    public async Task Requeue_KilledThreeTimes_Fails()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var id = (await UploadAsync(temp, "Karte")).Auftrag;
        for (var i = 0; i < 3; i++)
        {
            Assert.NotNull(await temp.Auftraege.TakeNextAsync());
            await temp.Auftraege.RequeueAsync(TempDatabase.Now);
        }

        var auftrag = (await temp.Auftraege.GetAsync(id))!;
        Assert.Equal((Auftragsstatus.Fehler, TempDatabase.Now), (auftrag.Status, auftrag.Beendet));
        Assert.NotNull(auftrag.Meldung);
        Assert.Null(await temp.Auftraege.TakeNextAsync());
    }

    [Fact]
    public async Task ListRecent_Three_NewestFirst()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var ids = new List<long>();
        for (var i = 0; i < 4; i++)
        {
            ids.Add((await UploadAsync(temp, $"Karte {i}")).Auftrag);
        }

        Assert.Equal([ids[3], ids[2], ids[1]], (await temp.Auftraege.ListRecentAsync(3)).Select(auftrag => auftrag.Id));
    }

    private static Task<UploadResult> UploadAsync(TempDatabase temp, string text) =>
        temp.Protokolle.AddUploadAsync(new Sample([new(text)]).ToUpload(), TempDatabase.Now);

    [Fact]
    public async Task Training_OneAtATime_IsTakenByItsOwnWorkerAndCanBeCancelled()
    {
        await using var temp = await TempDatabase.CreateAsync();

        var first = await temp.Auftraege.AddSingleAsync(Auftrag.Training, TempDatabase.Now);
        var second = await temp.Auftraege.AddSingleAsync(Auftrag.Training, TempDatabase.Now);

        Assert.Equal((true, false), (first.Added, second.Added));
        Assert.Equal(first.Auftrag, second.Auftrag);
        Assert.Null(await temp.Auftraege.TakeNextAsync());
        Assert.Equal(first.Auftrag.Id, (await temp.Auftraege.TakeNextAsync(Auftrag.Training))!.Id);
        Assert.False((await temp.Auftraege.AddSingleAsync(Auftrag.Training, TempDatabase.Now)).Added);
        Assert.True(await temp.Auftraege.CancelAsync(first.Auftrag.Id, TempDatabase.Now));
        Assert.False(await temp.Auftraege.CancelAsync(first.Auftrag.Id, TempDatabase.Now));
        Assert.Equal(Auftragsstatus.Abgebrochen, (await temp.Auftraege.GetAsync(first.Auftrag.Id))!.Status);
        Assert.True((await temp.Auftraege.AddSingleAsync(Auftrag.Training, TempDatabase.Now)).Added);
    }

    [Fact]
    public async Task Cancel_OfARunningImport_KeepsItFromStoringAndCanBeRepeated()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var import = await temp.PrepareAsync(new Sample([new("Mehr Busse am Abend")]));
        await temp.Auftraege.TakeNextAsync();

        Assert.True(await temp.Auftraege.CancelAsync(import.Auftrag, TempDatabase.Now));
        Assert.False(await temp.Protokolle.SaveImportAsync(import, TempDatabase.Now));
        await temp.Auftraege.FailAsync(import.Auftrag, "Zu spät.", TempDatabase.Now);

        var stopped = (await temp.Auftraege.GetAsync(import.Auftrag))!;
        Assert.Equal(Auftragsstatus.Abgebrochen, stopped.Status);
        Assert.Contains("abgebrochen", stopped.Meldung, StringComparison.Ordinal);
        Assert.True(await temp.Auftraege.RepeatImportAsync(import.Protokoll, TempDatabase.Now));
        Assert.False(await temp.Auftraege.RepeatImportAsync(import.Protokoll, TempDatabase.Now));
        var next = await temp.Auftraege.TakeNextAsync();
        Assert.True(await temp.Protokolle.SaveImportAsync(import with { Auftrag = next!.Id }, TempDatabase.Now));
    }

}
