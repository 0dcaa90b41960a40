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
    public async Task Word_OfTitleHeadingTheseReasonAndAnliegen_IsMaskedThereToo()
    {
        await using var database = await TempDatabase.CreateAsync();
        var imported = await database.ImportAsync(new Karte("Mehr Wohnungen") { Anliegen = "wohnen-Fokusgruppe" });
        var before = await database.Anliegen.GetSnapshotAsync();

        await SaveAsync(database, 0, Datenschutzordnung.Vorgabe.Verdecken("Fokusgruppe").Verdecken("Wohnungen"));

        const string title = "Protokoll [verdeckt] Wohnen";
        var protokoll = (await database.Protokolle.GetAsync(imported.Protokoll))!;
        Assert.StartsWith(title, protokoll.Zeile.Kopfdaten.Titel, StringComparison.Ordinal);
        Assert.StartsWith(title, protokoll.Abschnitte[0].Titel, StringComparison.Ordinal);
        Assert.StartsWith(title, protokoll.Thesen[0].Text, StringComparison.Ordinal);
        var beitrag = (await database.Beitraege.GetAsync(imported.Beitraege[0]))!;
        Assert.StartsWith(title, beitrag.Beitrag.Abschnitt, StringComparison.Ordinal);
        Assert.StartsWith(title, beitrag.Sitzung.Titel, StringComparison.Ordinal);
        Assert.Equal("[verdeckt]", beitrag.Einordnung.Gruende[0].Wort);
        Assert.Equal("wohnen-[verdeckt]", Assert.Single((await database.Anliegen.GetSnapshotAsync()).Anliegen).Stand.Anliegen.Titel);
        Assert.Equal("wohnen-Fokusgruppe", Assert.Single(before.Anliegen).Stand.Anliegen.Titel);
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
