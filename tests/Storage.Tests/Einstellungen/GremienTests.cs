using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Einstellungen;

public sealed class GremienTests
{
    private static readonly Karte Bauen = new("Der Kreis soll bauen") { Anliegen = "wohnen-bauen" };

    [Fact]
    public async Task Merge_OfTwoSpellings_IsFollowedByCountsFiltersAndLaterMinutes()
    {
        await using var database = await TempDatabase.CreateAsync();
        await database.ImportAsync(new Sample([Bauen]));
        await database.ImportAsync(new Sample([Bauen]) { Gremium = "FG Wohnen" });
        Assert.Equal(2, (await database.Anliegen.GetAsync("wohnen-bauen"))!.Gremien);

        await SaveAsync(database, Gremienordnung.Vorgabe.Umbenennen("FG Wohnen", "Fokusgruppe Wohnen"), 0);
        await database.ImportAsync(new Sample([Bauen]) { Gremium = "FG Wohnen", Datum = new DateOnly(2025, 1, 1) });

        var stand = (await database.Anliegen.GetAsync("wohnen-bauen"))!;
        Assert.Equal((3, 1), (stand.Sitzungen, stand.Gremien));
        Assert.Equal(3, await database.Beitraege.CountAsync(new BeitragFilter { Gremium = "Fokusgruppe Wohnen" }));
        Assert.All((await database.Protokolle.ListAsync(new ProtokollFilter(), new(1, 10))).Items, zeile => Assert.Equal("Fokusgruppe Wohnen", zeile.Kopfdaten.Gremium));
        Assert.Equal(["FG Wohnen", "Fokusgruppe Wohnen"], (await new GremienStore(database.Database).ListAsync()).Select(one => one.Schreibweise));
    }

    [Fact]
    public async Task Merge_TakenBack_LeavesAllAsItWas()
    {
        await using var database = await TempDatabase.CreateAsync();
        await database.ImportAsync(new Sample([Bauen]));
        await database.ImportAsync(new Sample([Bauen]) { Gremium = "FG Wohnen" });
        var anliegen = database.Anliegen;
        await SaveAsync(database, Gremienordnung.Vorgabe.Umbenennen("FG Wohnen", "Fokusgruppe Wohnen"), 0);
        Assert.Equal(1, (await anliegen.GetAsync("wohnen-bauen"))!.Gremien);

        await SaveAsync(database, Gremienordnung.Vorgabe, 1);

        Assert.Equal(2, (await anliegen.GetAsync("wohnen-bauen"))!.Gremien);
    }

    [Fact]
    public async Task Save_OfWhatSomebodyElseChanged_IsRefused()
    {
        await using var database = await TempDatabase.CreateAsync();
        var store = new EinstellungStore(database.Database);
        var first = Gremienordnung.Vorgabe.Faerben("FG Wohnen", Gremienfarbe.Rot);
        await store.SaveAsync(first, 0, "Farbe", TempDatabase.Now);

        var result = await store.SaveAsync(Gremienordnung.Vorgabe, 0, "Farbe", TempDatabase.Now);

        Assert.Equal(UpdateOutcome.Conflict, result.Outcome);
        Assert.Equal(1, result.Current!.Version);
        Assert.Equal(Gremienfarbe.Rot, (await store.GetAsync<Gremienordnung>()).Inhalt.FarbeVon("FG Wohnen"));
        Assert.Equal(["Farbe"], (await store.ListAsync<Gremienordnung>(10)).Select(one => one.Was));
    }

    private static async Task SaveAsync(TempDatabase database, Gremienordnung ordnung, int version) => Assert.Equal(
        UpdateOutcome.Updated,
        (await new EinstellungStore(database.Database).SaveAsync(ordnung, version, "Zusammengeführt", TempDatabase.Now)).Outcome);
}
