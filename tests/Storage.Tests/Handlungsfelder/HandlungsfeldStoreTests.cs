using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Handlungsfelder;

public sealed class HandlungsfeldStoreTests
{
    [Fact]
    public async Task Jahre_OfSeveralSitzungen_CountPerFieldAndYear()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.ImportAsync(new Sample([new("Mehr Wohnungen."), new("Es fehlt Platz.") { Art = Art.Feststellung, Unsicher = true }, new("Busse.") { Feld = "mobilitaet" }]));
        await temp.ImportAsync(new Sample([new("Kleine Wohnungen.")]) { Datum = new(2024, 11, 2) });
        await temp.ImportAsync(new Sample([new("Mieten senken.")]) { Datum = new(2022, 1, 31) });
        await temp.ImportAsync(new Sample([new("Wann?") { Art = Art.Frage }]) { Datum = null });
        var store = new HandlungsfeldStore(temp.Database);

        var all = await store.LoadJahreAsync(null, null);
        var some = await store.LoadJahreAsync(new(2022, 2, 1), new(2024, 5, 16));

        Assert.Equal(
            [new("mobilitaet", 2024, 1, 1, 0, 1), new("wohnen", null, 1, 0, 0, 1), new("wohnen", 2022, 1, 1, 0, 1), new("wohnen", 2024, 3, 2, 1, 2)],
            all);
        Assert.Equal([new("mobilitaet", 2024, 1, 1, 0, 1), new("wohnen", 2024, 2, 1, 1, 1)], some);
    }

    [Fact]
    public async Task Jahre_OfFieldsCountedTogether_CountASitzungOnce()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.ImportAsync(new Sample([new("Mehr Wohnungen."), new("Busse.") { Feld = "mobilitaet" }, new("Stellen.") { Feld = "arbeit" }]));
        await temp.ImportAsync(new Sample([new("Mehr Züge.") { Feld = "mobilitaet" }]) { Datum = new(2024, 11, 2) });

        var jahre = await new HandlungsfeldStore(temp.Database).LoadJahreAsync(
            null, null, new Dictionary<string, string> { ["wohnen"] = "wohnen+mobilitaet", ["mobilitaet"] = "wohnen+mobilitaet" });

        Assert.Equal([new("arbeit", 2024, 1, 1, 0, 1), new("wohnen+mobilitaet", 2024, 3, 3, 0, 2)], jahre);
    }

    [Fact]
    public async Task Stand_AfterAWrite_IsAnotherNumber()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var before = temp.Database.Stand;
        await temp.Beitraege.CountAsync(new());
        Assert.Equal(before, temp.Database.Stand);

        await temp.ImportAsync(new Karte("Mehr Wohnungen."));

        Assert.NotEqual(before, temp.Database.Stand);
    }
}
