namespace Fokuslupe.Storage.Tests.Anliegen;

public sealed class AnliegenListTests : IAsyncLifetime
{
    private static readonly Domain.Anliegen[] Katalog =
    [
        new("wohnen-klein", "Kleine Wohnungen bauen", "wohnen", [], true),
        new("wohnen-mieten", "Mieten für Ältere begrenzen", "wohnen", ["wohnen-markt"], true),
        new("wohnen-markt", "Mieten dem Markt überlassen", "wohnen", [], true),
        new("mobilitaet-bus", "Mehr Busse am Abend", "mobilitaet", [], true),
    ];

    private TempDatabase _temp = null!;

    public async Task InitializeAsync()
    {
        _temp = await TempDatabase.CreateAsync();
        await _temp.Anliegen.SeedAsync(Katalog);
        // Many cards of one Sitzung are not as broad as one card in each of two.
        await _temp.ImportAsync(new Sample([
            new("Karte 1") { Anliegen = "wohnen-klein", Punkte = 4 },
            new("Karte 2") { Anliegen = "wohnen-klein" },
            new("Karte 3") { Anliegen = "wohnen-klein", Punkte = 1 },
            new("Karte 4") { Anliegen = "wohnen-mieten" }])
        { Datum = new(2018, 3, 1) });
        await _temp.ImportAsync(new Sample([new("Karte 5") { Anliegen = "wohnen-mieten" }])
        {
            Gremium = "Steuerungsgruppe",
            Datum = new(2022, 3, 1),
        });
        await _temp.ImportAsync(new Sample([new("Karte 6") { Anliegen = "mobilitaet-bus", Feld = "mobilitaet" }]) { Datum = null });
    }

    public Task DisposeAsync() => _temp.DisposeAsync().AsTask();

    [Fact]
    public async Task List_ByBreadth_CountsSitzungenBeforeBeitraege()
    {
        var page = await _temp.Anliegen.ListAsync(new(), new(1, 10));

        Assert.Equal(["wohnen-mieten", "wohnen-klein", "mobilitaet-bus"], page.Items.Select(stand => stand.Anliegen.Id));
        Assert.Equal(3, page.Total);
        var mieten = page.Items[0];
        Assert.Equal((2, 2, 2, 0), (mieten.Beitraege, mieten.Sitzungen, mieten.Gremien, mieten.Punkte));
        Assert.Equal((new DateOnly(2018, 3, 1), new DateOnly(2022, 3, 1)), (mieten.Von, mieten.Bis));
        var klein = page.Items[1];
        Assert.Equal((3, 1, 1, 5), (klein.Beitraege, klein.Sitzungen, klein.Gremien, klein.Punkte));
        Assert.Null(page.Items[2].Von);
    }

    [Fact]
    public async Task Get_CopiedCards_CountsThemOnceForBreadthAtTheFirstSitzung()
    {
        await _temp.ImportAsync(new Sample([new("Karte 7") { Anliegen = "wohnen-markt", KopieVon = 77, Punkte = 2 }]) { Gremium = "Steuerungsgruppe" });
        await _temp.ImportAsync(new Sample([new("Karte 7") { Anliegen = "wohnen-markt", KopieVon = 77 }]) { Datum = new(2019, 3, 1) });
        await _temp.ImportAsync(new Sample([new("Karte 7") { Anliegen = "wohnen-markt", KopieVon = 77, Punkte = 1 }]) { Datum = null });

        var markt = (await _temp.Anliegen.GetAsync("wohnen-markt"))!;

        Assert.Equal((3, 1, 1, 3), (markt.Beitraege, markt.Sitzungen, markt.Gremien, markt.Punkte));
        Assert.Equal((new DateOnly(2019, 3, 1), new DateOnly(2019, 3, 1)), (markt.Von, markt.Bis));
        var listed = (await _temp.Anliegen.GetSnapshotAsync()).Find("wohnen-markt")!;
        Assert.Equal(markt with { Anliegen = listed.Stand.Anliegen }, listed.Stand);
        Assert.Equal(markt.Anliegen.Gegen, listed.Stand.Anliegen.Gegen);
        Assert.Equal([(1, 1), (1, 0), (1, 0)], listed.Nennungen.Select(nennung => (nennung.Beitraege, nennung.Originale)));
    }

    [Fact]
    public async Task Snapshot_AfterAnyChange_IsCountedAnew()
    {
        using var store = new AnliegenStore(_temp.Database);
        var before = await store.GetSnapshotAsync();
        Assert.Same(before, await store.GetSnapshotAsync());

        await _temp.ImportAsync(new Sample([new("Karte 8") { Anliegen = "mobilitaet-bus", Feld = "mobilitaet" }]) { Datum = new(2024, 1, 1) });
        var imported = await store.GetSnapshotAsync();
        var bus = imported.Find("mobilitaet-bus")!;
        await _temp.Entscheidungen.ChangeAsync("mobilitaet-bus", 1, new() { Titel = "Nachtbusse" }, TempDatabase.Now);

        Assert.Equal([1], before.Find("mobilitaet-bus")!.Nennungen.Select(nennung => nennung.Beitraege));
        Assert.Equal([new DateOnly(2024, 1, 1), null], imported.Raised(bus).Select(sitzung => sitzung.Datum));
        Assert.Equal(2, imported.Felder["mobilitaet"].Count);
        Assert.Equal("Nachtbusse", (await store.GetSnapshotAsync()).Find("mobilitaet-bus")!.Stand.Anliegen.Titel);
    }

    [Fact]
    public async Task List_Filters_RestrictAndPage()
    {
        Assert.Equal(["mobilitaet-bus"], await IdsAsync(new() { Handlungsfeld = "mobilitaet" }));
        Assert.Equal(["wohnen-mieten"], await IdsAsync(new() { MinSitzungen = 2 }));
        Assert.Equal(["wohnen-mieten"], await IdsAsync(new() { Q = "älter" }));
        Assert.Equal(["wohnen-mieten", "wohnen-markt"], await IdsAsync(new() { Q = "miet", MinSitzungen = 0 }));
        Assert.Equal(["wohnen-mieten"], await IdsAsync(new() { Von = new(2019, 1, 1), Bis = new(2022, 3, 1) }));
        Assert.Equal(["wohnen-mieten", "wohnen-klein"], await IdsAsync(new() { Jahr = 2018 }));
        Assert.Equal(["wohnen-mieten", "wohnen-klein", "mobilitaet-bus"], await IdsAsync(new() { Sortierung = AnliegenSortierung.Zuletzt }));
        Assert.Equal(["wohnen-klein"], (await _temp.Anliegen.ListAsync(new(), new(2, 1))).Items.Select(stand => stand.Anliegen.Id));
    }

    [Fact]
    public async Task Get_Opposed_NamesBothSides()
    {
        Assert.Equal(["wohnen-markt"], (await _temp.Anliegen.GetAsync("wohnen-mieten"))!.Anliegen.Gegen);
        var markt = (await _temp.Anliegen.GetAsync("wohnen-markt"))!;
        Assert.Equal(["wohnen-mieten"], markt.Anliegen.Gegen);
        Assert.Equal((0, 0, 0), (markt.Beitraege, markt.Sitzungen, markt.Gremien));
        Assert.Null(await _temp.Anliegen.GetAsync("gibt-es-nicht"));
    }

    [Fact]
    public async Task Load_All_GivesThoseWithBeitraege() =>
        Assert.Equal(["mobilitaet-bus", "wohnen-klein", "wohnen-mieten"], (await _temp.Anliegen.LoadAsync()).Select(a => a.Id));

    [Fact]
    public async Task Seed_NewEdition_ChangesTitlesAndOpposition()
    {
        await _temp.Anliegen.SeedAsync([Katalog[0] with { Titel = "Kleinwohnungen fördern" }, Katalog[1] with { Gegen = [] }]);

        Assert.Equal(["wohnen-klein"], await IdsAsync(new() { Q = "kleinwohnungen" }));
        Assert.Empty(await IdsAsync(new() { Q = "bauen" }));
        await _temp.CheckFullTextAsync("anliegen_suche");
        Assert.Empty((await _temp.Anliegen.GetAsync("wohnen-markt"))!.Anliegen.Gegen);
        Assert.Equal(4, await _temp.CountAsync("anliegen"));
    }

    private async Task<IEnumerable<string>> IdsAsync(AnliegenFilter filter) =>
        (await _temp.Anliegen.ListAsync(filter, new(1, 10))).Items.Select(stand => stand.Anliegen.Id);
}
