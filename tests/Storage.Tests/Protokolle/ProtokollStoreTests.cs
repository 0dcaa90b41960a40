namespace Fokuslupe.Storage.Tests.Protokolle;

public sealed class ProtokollStoreTests
{
    [Fact]
    public async Task List_SecondPage_IsNewestFirstWithCounts()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var first = await temp.ImportAsync(new("Mehr Bänke.") { Unsicher = true }, new("Mehr Bäume."));
        var second = await temp.ImportAsync(new Karte("Mehr Licht."));
        var third = await temp.ImportAsync(new Karte("Mehr Busse."));

        var newest = await temp.Protokolle.ListAsync(new(), new(1, 2));
        var oldest = await temp.Protokolle.ListAsync(new(), new(2, 2));

        Assert.Equal([third.Protokoll, second.Protokoll], newest.Items.Select(zeile => zeile.Id));
        Assert.Equal(3, newest.Total);
        var zeile = Assert.Single(oldest.Items);
        Assert.Equal((first.Protokoll, 2, 1), (zeile.Id, zeile.Beitraege, zeile.Unsicher));
    }

    [Fact]
    public async Task Get_UnknownId_IsNull()
    {
        await using var temp = await TempDatabase.CreateAsync();

        Assert.Null(await temp.Protokolle.GetAsync(1));
        Assert.Null(await temp.Protokolle.GetTextAsync(1));
        Assert.Null(await temp.Protokolle.GetOriginalAsync(1));
        Assert.Null(await temp.Protokolle.GetBilanzAsync(1));
        Assert.False(await temp.Protokolle.DeleteAsync(1));
    }

    [Fact]
    public async Task Delete_ImportedProtokoll_TakesEverythingReadFromIt()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.Anliegen.SeedAsync([new("wohnen-klein", "Kleine Wohnungen", "wohnen", [], true)]);
        var gone = await temp.ImportAsync(new("Mehr Bänke.") { Anliegen = "wohnen-klein" }, new("Mehr Bäume."));
        var kept = await temp.PrepareAsync(new([new("Mehr Bänke am Markt.")]));
        await temp.Protokolle.SaveImportAsync(
            kept with
            {
                Gruppen = [
                    new(new("g-1", "Bäume", "wohnen", ["g-2"], false), null, [gone.Beitraege[1]]),
                    new(new("g-2", "Bänke", "wohnen", [], false), null, [kept.Beitraege[0].Id])],
            },
            TempDatabase.Now);
        await temp.Beitraege.UpdateAsync(gone.Beitraege[0], 1, new() { Handlungsfeld = "mobilitaet" }, TempDatabase.Now);

        Assert.True(await temp.Protokolle.DeleteAsync(gone.Protokoll));

        foreach (var table in new[] { "protokoll", "dokument", "auftrag", "abschnitt", "these", "beitrag", "erklaerung" })
        {
            Assert.Equal((table, 1), (table, await temp.CountAsync(table)));
        }

        Assert.Equal(0, await temp.CountAsync("korrektur"));
        Assert.Equal(["Mehr Bänke am Markt."], await temp.SearchAsync("mehr"));
        await temp.CheckFullTextAsync("beitrag_suche");
        await temp.CheckFullTextAsync("anliegen_suche");
        Assert.Null(await temp.Anliegen.GetAsync("g-1"));
        Assert.Empty((await temp.Anliegen.GetAsync("g-2"))!.Anliegen.Gegen);
        Assert.NotNull(await temp.Anliegen.GetAsync("wohnen-klein"));
    }

    [Fact]
    public async Task Delete_Id_IsNeverUsedAgain()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var gone = await temp.ImportAsync(new Karte("Mehr Bänke."));
        await temp.Protokolle.DeleteAsync(gone.Protokoll);

        var next = await temp.ImportAsync(new Karte("Mehr Bänke."));

        Assert.True(next.Protokoll > gone.Protokoll);
        Assert.True(next.Beitraege[0] > gone.Beitraege[0]);
    }

    [Fact]
    public async Task LoadThesenAndBeratungen_SeveralProtokolle_GivesThemAll()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var a = await temp.ImportAsync(new Sample([new("Mehr Bänke.")]) { Beratungsfolge = [new(new(2024, 9, 1), "Kreistag")] });
        var b = await temp.ImportAsync(new Sample([new("Mehr Busse.")])
        {
            Beratungsfolge = [new(new(2024, 9, 1), "Kreistag"), new(new(2024, 8, 1), "Sozialausschuss")],
        });

        var thesen = await temp.Protokolle.LoadThesenAsync();

        Assert.Equal([a.Protokoll, b.Protokoll], thesen.Keys.Order());
        Assert.Equal(1, thesen[a.Protokoll].Single().Nummer);
        Assert.Equal(["Sozialausschuss", "Kreistag"], (await temp.Protokolle.LoadBeratungenAsync()).Select(x => x.Gremium));
    }
}
