namespace Fokuslupe.Storage.Tests.Anliegen;

public sealed class ThemenTests
{
    [Fact]
    public async Task Themen_OnceSet_CountWhatWasSaidAndRestrictLists()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.Anliegen.SeedAsync([
            new("wohnen-klein", "Kleine Wohnungen", "wohnen", [], true),
            new("wohnen-mieten", "Mieten begrenzen", "wohnen", [], true),
            new("wohnen-garten", "Gärten anlegen", "wohnen", [], true)]);
        await temp.ImportAsync(
            new("Kleine Wohnungen.") { Anliegen = "wohnen-klein" }, new("Noch kleinere.") { Anliegen = "wohnen-klein" }, new("Mieten deckeln.") { Anliegen = "wohnen-mieten" });
        await temp.Themen.SetAsync([("wohnen-klein", "wohnen-bau"), ("wohnen-mieten", "wohnen-bau"), ("wohnen-garten", null)]);

        Assert.Equal([new ThemaStand("wohnen-bau", 2, 3, 1)], await temp.Themen.LoadAsync());
        var page = await temp.Anliegen.ListAsync(new() { Thema = "wohnen-bau", MinSitzungen = 0 }, new(1, 10));
        Assert.Equal([("wohnen-klein", "wohnen-bau"), ("wohnen-mieten", "wohnen-bau")], page.Items.Select(stand => (stand.Anliegen.Id, stand.Thema)));
    }

    [Fact]
    public async Task LoadUnsettled_GroupedAnliegen_ComesWithWhatItsBeitraegeSay()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.Anliegen.SeedAsync([new("wohnen-klein", "Kleine Wohnungen", "wohnen", [], true)]);
        var ids = (await temp.ImportAsync(new("Kleine Wohnungen.") { Anliegen = "wohnen-klein" }, new("Ein Garten."), new("Mehr Gärten."))).Beitraege;
        var import = await temp.PrepareAsync(new([new("Ein Hof.")]));
        await temp.Protokolle.SaveImportAsync(
            import with { Gruppen = [new Gruppe(new("wohnen-neu", "Gärten", "wohnen", [], false), null, [ids[1], ids[2]])] }, TempDatabase.Now);

        var unsettled = await temp.Themen.LoadUnsettledAsync([]);

        Assert.Equal([("wohnen-klein", ""), ("wohnen-neu", "Ein Garten. Mehr Gärten.")], unsettled.Select(one => (one.Anliegen.Id, string.Join(' ', one.Texte))));

        await temp.Themen.SetAsync([("wohnen-klein", "wohnen-bau"), ("wohnen-neu", "wohnen-bau")]);
        Assert.Equal(["wohnen-klein"], (await temp.Themen.LoadUnsettledAsync(["wohnen-bau"])).Select(one => one.Anliegen.Id));
        Assert.Equal(["wohnen-klein", "wohnen-neu"], (await temp.Themen.LoadUnsettledAsync(["wohnen-garten"])).Select(one => one.Anliegen.Id));
    }
}
