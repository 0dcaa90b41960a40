namespace Fokuslupe.Storage.Tests.Datenschutz;

public sealed class AufbewahrungTests
{
    private static readonly DateOnly Day = new(2015, 3, 4);

    [Fact]
    public async Task Originals_AreDueByTheDayOfTheSitzung_AndGoOnlyWhenNamed()
    {
        await using var database = await TempDatabase.CreateAsync();
        var store = new AufbewahrungStore(database.Database);
        var old = await database.ImportAsync(new Sample([new Karte("Mehr Wohnungen")]) { Datum = new DateOnly(2010, 1, 1) });
        var young = await database.ImportAsync(new Sample([new Karte("Mehr Busse")]));
        Assert.Equal([old.Protokoll], (await store.LoadFaelligeAsync(Day)).Select(sitzung => sitzung.Protokoll));

        Assert.Equal(1, await store.DeleteAsync([old.Protokoll, young.Protokoll], Day));

        Assert.Null(await database.Protokolle.GetOriginalAsync(old.Protokoll));
        Assert.NotNull(await database.Protokolle.GetOriginalAsync(young.Protokoll));
        Assert.Contains("Mehr Wohnungen", await database.Protokolle.GetTextAsync(old.Protokoll), StringComparison.Ordinal);
        Assert.Empty(await store.LoadFaelligeAsync(Day));
    }

    [Fact]
    public async Task Check_DeletesWhatIsDueOnlyWhenThatIsWanted_AndSaysWhat()
    {
        await using var database = await TempDatabase.CreateAsync();
        var store = new AufbewahrungStore(database.Database);
        var old = await database.ImportAsync(new Sample([new Karte("Mehr Wohnungen")]) { Datum = new DateOnly(2010, 1, 1) });
        await database.ImportAsync(new Sample([new Karte("Mehr Busse")]));

        await store.CheckAsync(Day, delete: false, TempDatabase.Now);
        Assert.NotNull(await database.Protokolle.GetOriginalAsync(old.Protokoll));
        await store.CheckAsync(Day, delete: true, TempDatabase.Now.AddDays(1));
        await store.CheckAsync(null, delete: true, TempDatabase.Now.AddDays(2));

        Assert.Null(await database.Protokolle.GetOriginalAsync(old.Protokoll));
        var checks = await store.ListAsync(10);
        Assert.Equal([(2, 0, 0), (1, 1, 1), (0, 1, 0)], checks.Select(check => ((check.Wann - TempDatabase.Now).Days, check.Faellig, check.Geloescht.Count)));
        Assert.Equal([old.Protokoll], checks[1].Geloescht);
    }
}
