namespace Fokuslupe.Storage.Tests.Anliegen;

public sealed class ZuwachsTests
{
    [Fact]
    public async Task Zuwachs_OfNothing_IsEmpty()
    {
        await using var temp = await TempDatabase.CreateAsync();

        var stand = await new ZuwachsStore(temp.Database).LoadAsync(5);

        Assert.Equal((null, 0, 0, 0), (stand.Tag, stand.Protokolle, stand.Neue, stand.Gewachsene));
        Assert.Empty(stand.Breiteste);
    }

    [Fact]
    public async Task Zuwachs_OfALaterDay_TellsNewFromGrown()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.ImportAsync(new Karte("Mehr Busse am Abend") { Anliegen = "busse" }, new Karte("Mehr Grün in der Stadt") { Anliegen = "gruen" });
        var later = new Sample([
            new("Auch am Sonntag muss ein Bus fahren") { Anliegen = "busse" },
            new("Rampen an jedem Eingang") { Anliegen = "rampen" },
            new("Rampe am Rathaus bauen") { Anliegen = "rampen" }]);
        var upload = await temp.Protokolle.AddUploadAsync(later.ToUpload(), TempDatabase.Now.AddDays(3));
        await temp.Protokolle.SaveImportAsync(later.ToImport(upload, await temp.Beitraege.ReserveIdsAsync(3)), TempDatabase.Now);

        var stand = await new ZuwachsStore(temp.Database).LoadAsync(5);

        Assert.Equal((DateOnly.FromDateTime(TempDatabase.Now.Date.AddDays(3)), 1, 1, 1), (stand.Tag!.Value, stand.Protokolle, stand.Neue, stand.Gewachsene));
        Assert.Equal([new Zuwachs("busse", 1, Neu: false), new Zuwachs("rampen", 2, Neu: true)], stand.Breiteste);
    }
}
