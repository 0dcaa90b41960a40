using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Beitraege;

public sealed class UmfeldTests : IAsyncLifetime
{
    private TempDatabase _temp = null!;

    private UmfeldStore Store => new(_temp.Database);

    public async Task InitializeAsync()
    {
        _temp = await TempDatabase.CreateAsync();
        await _temp.Anliegen.SeedAsync([new("wohnen-klein", "Kleine Wohnungen", "wohnen", [], true)]);
    }

    public Task DisposeAsync() => _temp.DisposeAsync().AsTask();

    [Fact]
    public async Task Load_OfBeitraege_GivesTheTheseAndTheirNeighbours()
    {
        var ids = (await _temp.ImportAsync(new("Davor."), new("Kleine Wohnungen bauen.") { Anliegen = "wohnen-klein" }, new("Danach."))).Beitraege;

        var around = await Store.LoadAsync([ids[0], ids[1], 999]);

        Assert.Equal(2, around.Count);
        Assert.Equal((null, "Kleine Wohnungen bauen."), (around[ids[0]].Davor, around[ids[0]].Danach));
        Assert.Equal(("Davor.", "Danach."), (around[ids[1]].Davor, around[ids[1]].Danach));
        Assert.StartsWith("Protokoll ", around[ids[1]].These, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadWiderspruch_OfAnAnliegen_FindsObjectionsUnderItsThesenOnly()
    {
        var ids = (await _temp.ImportAsync(
            new("Kleine Wohnungen bauen.") { Anliegen = "wohnen-klein" }, new("Wir brauchen große."), new("Ja, genau."))).Beitraege;
        var others = (await _temp.ImportAsync(new("Auch dagegen."), new("Noch etwas."))).Beitraege;
        foreach (var id in new[] { ids[0], ids[1], others[0] })
        {
            await _temp.Beitraege.UpdateAsync(id, 1, new() { Haltung = Haltung.Widerspruch }, TempDatabase.Now);
        }

        Assert.Equal(["Wir brauchen große."], (await Store.LoadWiderspruchAsync("wohnen-klein")).Select(one => one.Beitrag.Text));
        Assert.Empty(await Store.LoadWiderspruchAsync("wohnen-anders"));
    }
}
