using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Datenschutz;

public sealed class MaskenTests
{
    private const string Card = "Herr Voss will mehr Wohnungen";

    [Fact]
    public async Task Import_WithAName_ShowsItMaskedAndKeepsTheWords()
    {
        await using var database = await TempDatabase.CreateAsync();
        var (protokoll, beitrag) = await ImportAsync(database);

        Assert.Equal("Herr [Name] will mehr Wohnungen", (await database.Beitraege.GetAsync(beitrag))!.Beitrag.Text);
        Assert.Contains("Herr ████ will", await database.Protokolle.GetTextAsync(protokoll), StringComparison.Ordinal);
        Assert.Contains(Card, await new DatenschutzStore(database.Database).GetWortlautAsync(protokoll), StringComparison.Ordinal);
        Assert.Equal([Card], await WordsAsync(database));
    }

    [Fact]
    public async Task MaskedBeitrag_BesideAnother_IsMaskedThereToo()
    {
        await using var database = await TempDatabase.CreateAsync();
        var imported = await database.ImportAsync(new Karte("Mehr Busse"), new Karte(Card));

        await SaveAsync(database, 0, Datenschutzordnung.Vorgabe.Verdecken("Voss"));

        const string masked = "Herr [verdeckt] will mehr Wohnungen";
        var first = imported.Beitraege[0];
        Assert.Equal(masked, (await new UmfeldStore(database.Database).LoadAsync([first]))[first].Danach);
        Assert.Contains(masked, (await database.Anliegen.LoadForderungenAsync(null)).Select(forderung => forderung.Text));
    }

    [Fact]
    public async Task Release_OfAFalseHit_ShowsItEverywhereAgain()
    {
        await using var database = await TempDatabase.CreateAsync();
        var (protokoll, beitrag) = await ImportAsync(database);

        await SaveAsync(database, 0, Datenschutzordnung.Vorgabe.Freigeben("Voss"));

        Assert.Equal(Card, (await database.Beitraege.GetAsync(beitrag))!.Beitrag.Text);
        Assert.Contains(Card, await database.Protokolle.GetTextAsync(protokoll), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Word_ThatWasMissed_IsMaskedInEveryProtokoll()
    {
        await using var database = await TempDatabase.CreateAsync();
        var other = await database.ImportAsync(new Karte("Die Wohnungen am Markt"));
        await ImportAsync(database);

        await SaveAsync(database, 0, Datenschutzordnung.Vorgabe.Verdecken("Markt"));

        Assert.Equal("Die Wohnungen am [verdeckt]", (await database.Beitraege.GetAsync(other.Beitraege[0]))!.Beitrag.Text);
    }

    [Fact]
    public async Task Originals_AreDueByTheDayOfTheSitzung_AndGoOnlyWhenNamed()
    {
        await using var database = await TempDatabase.CreateAsync();
        var store = new DatenschutzStore(database.Database);
        var old = await database.ImportAsync(new Sample([new Karte("Mehr Wohnungen")]) { Datum = new DateOnly(2010, 1, 1) });
        var young = await database.ImportAsync(new Sample([new Karte("Mehr Busse")]));
        var day = new DateOnly(2015, 3, 4);
        Assert.Equal([old.Protokoll], (await store.LoadFaelligeAsync(day)).Select(sitzung => sitzung.Protokoll));

        Assert.Equal(1, await store.DeleteOriginaleAsync([old.Protokoll, young.Protokoll], day));

        Assert.Null(await database.Protokolle.GetOriginalAsync(old.Protokoll));
        Assert.NotNull(await database.Protokolle.GetOriginalAsync(young.Protokoll));
        Assert.Contains("Mehr Wohnungen", await database.Protokolle.GetTextAsync(old.Protokoll), StringComparison.Ordinal);
        Assert.Empty(await store.LoadFaelligeAsync(day));
    }

    private static async Task<(long Protokoll, long Beitrag)> ImportAsync(TempDatabase database)
    {
        var import = await database.PrepareAsync(new Sample([new Karte(Card)]));
        var at = import.Inhalt.Text.IndexOf("Voss", StringComparison.Ordinal);
        Assert.True(await database.Protokolle.SaveImportAsync(import with { Funde = [new(new(at, at + 4), Fundart.Name, "Voss")] }, TempDatabase.Now));
        return (import.Protokoll, import.Beitraege[0].Id);
    }

    private static async Task SaveAsync(TempDatabase database, int version, Datenschutzordnung ordnung) => Assert.Equal(
        UpdateOutcome.Updated, (await new EinstellungStore(database.Database).SaveAsync(ordnung, version, "Wort", TempDatabase.Now)).Outcome);

    /// <summary>The search finds by the words that stand there.</summary>
    private static async Task<IReadOnlyList<string>> WordsAsync(TempDatabase database) =>
        (await database.SearchAsync("Voss")).Count == 1 ? [Card] : [];
}
