using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Anliegen;

public sealed class RegruppierungTests : IAsyncLifetime
{
    private TempDatabase _temp = null!;
    private IReadOnlyList<long> _ids = [];

    private RegruppierungStore Store => _temp.Regruppierungen;

    public async Task InitializeAsync()
    {
        _temp = await TempDatabase.CreateAsync();
        var import = await _temp.PrepareAsync(new([
            new("Mehr Bänke am Markt."), new("Bänke am Bach."), new("Sitzgelegenheiten vor dem Rathaus."), new("Hundewiese anlegen."), new("Auslauf für Hunde.")]));
        _ids = [.. import.Beitraege.Select(beitrag => beitrag.Id)];
        await _temp.Protokolle.SaveImportAsync(
            import with { Gruppen = [Gruppe("g-baenke", _ids[0], _ids[1]), Gruppe("g-hunde", _ids[3], _ids[4])] }, TempDatabase.Now);
    }

    public Task DisposeAsync() => _temp.DisposeAsync().AsTask();

    [Fact]
    public async Task Accept_AProposal_FilesWhatItSays()
    {
        var auftrag = await ProposeAsync();

        var result = await Store.AcceptAsync(auftrag, TempDatabase.Now);

        Assert.Equal((VorschlagOutcome.Done, Regruppierungsstatus.Angenommen, 0), (result.Outcome, result.Current!.Status, result.Current.Uebergangen));
        Assert.Equal(["g-sitzen", "g-sitzen", "g-sitzen", "g-hunde", null], await FiledAsync());
        Assert.Equal("g-sitzen", (await _temp.Anliegen.GetAsync("g-baenke"))!.Ersatz);
        Assert.All((await _temp.Anliegen.LoadBestandAsync()).Anliegen, one => Assert.True(!one.Vorlaeufig || one.Ersatz is not null));
        Assert.Equal(Entscheidungsart.Regruppierung, Assert.Single((await _temp.Entscheidungen.ListAsync(new(1, 10))).Items).Art);
    }

    [Fact]
    public async Task List_OfSeveral_TellsWhatBecameOfEach()
    {
        var first = await ProposeAsync();
        await Store.DropAsync(first, TempDatabase.Now);
        var second = await ProposeAsync();

        var listed = await Store.ListAsync(10);

        Assert.Equal([(second, Regruppierungsstatus.Offen), (first, Regruppierungsstatus.Verworfen)], listed.Select(one => (one.Auftrag, one.Status)));
        Assert.Equal(second, (await _temp.Auftraege.GetLatestAsync(Auftrag.Regruppierung))!.Id);
        Assert.Null(await _temp.Auftraege.GetLatestAsync(Auftrag.Training));
    }

    [Fact]
    public async Task Accept_AfterCorrectionsAndDeletions_LeavesThoseAlone()
    {
        var auftrag = await ProposeAsync();
        await _temp.Beitraege.UpdateAsync(_ids[4], 1, new() { Anliegen = "g-baenke" }, TempDatabase.Now);

        var result = await Store.AcceptAsync(auftrag, TempDatabase.Now);

        Assert.Equal(1, result.Current!.Uebergangen);
        Assert.Equal(["g-sitzen", "g-sitzen", "g-sitzen", "g-hunde", "g-baenke"], await FiledAsync());
        Assert.Null((await _temp.Anliegen.GetAsync("g-baenke"))!.Ersatz);
    }

    [Fact]
    public async Task Accept_WithAnIdThatAnImportUsedSince_TakesAnother()
    {
        var auftrag = await ProposeAsync();
        var import = await _temp.PrepareAsync(new([new("Stühle an der Bühne."), new("Hocker an der Bühne.")]) { Gremium = "Steuerungsgruppe" });
        await _temp.Protokolle.SaveImportAsync(
            import with { Gruppen = [Gruppe("g-sitzen", [.. import.Beitraege.Select(beitrag => beitrag.Id)])] }, TempDatabase.Now);

        await Store.AcceptAsync(auftrag, TempDatabase.Now);

        Assert.Equal(["g-sitzen-2", "g-sitzen-2", "g-sitzen-2", "g-hunde", null], await FiledAsync());
        Assert.Equal(2, (await _temp.Anliegen.GetAsync("g-sitzen"))!.Beitraege);
    }

    [Fact]
    public async Task Accept_AfterADecision_IsRefused()
    {
        var auftrag = await ProposeAsync();
        await _temp.Entscheidungen.ChangeAsync("g-hunde", 1, new() { Titel = "Hundewiese" }, TempDatabase.Now);

        var result = await Store.AcceptAsync(auftrag, TempDatabase.Now);

        Assert.Equal((VorschlagOutcome.NotOpen, Regruppierungsstatus.Ueberholt), (result.Outcome, result.Current!.Status));
        Assert.Equal(["g-baenke", "g-baenke", null, "g-hunde", "g-hunde"], await FiledAsync());
    }

    [Fact]
    public async Task Accept_ThenUndo_BringsBackWhatWas()
    {
        var result = await Store.AcceptAsync(await ProposeAsync(), TempDatabase.Now);

        Assert.Equal(RuecknahmeOutcome.Done, await _temp.Entscheidungen.UndoAsync(result.Entscheidung!.Value, TempDatabase.Now));

        Assert.Equal(["g-baenke", "g-baenke", null, "g-hunde", "g-hunde"], await FiledAsync());
        Assert.Null((await _temp.Anliegen.GetAsync("g-baenke"))!.Ersatz);
        Assert.Null(await _temp.Anliegen.GetAsync("g-sitzen"));
    }

    [Fact]
    public async Task Drop_AProposal_ChangesNothing()
    {
        var auftrag = await ProposeAsync();

        Assert.Equal(VorschlagOutcome.Done, (await Store.DropAsync(auftrag, TempDatabase.Now)).Outcome);

        Assert.Equal(VorschlagOutcome.NotOpen, (await Store.AcceptAsync(auftrag, TempDatabase.Now)).Outcome);
        Assert.Equal(["g-baenke", "g-baenke", null, "g-hunde", "g-hunde"], await FiledAsync());
        Assert.Empty((await _temp.Entscheidungen.ListAsync(new(1, 10))).Items);
    }

    [Fact]
    public async Task Propose_ALaterOne_OvertakesTheEarlier()
    {
        var first = await ProposeAsync();
        var second = await ProposeAsync();

        Assert.Equal((VorschlagOutcome.Stale, second), (await Outcome(first)));
        Assert.Equal(Regruppierungsstatus.Offen, (await Store.GetAsync())!.Status);

        async Task<(VorschlagOutcome, long)> Outcome(long auftrag)
        {
            var result = await Store.AcceptAsync(auftrag, TempDatabase.Now);
            return (result.Outcome, result.Current!.Auftrag);
        }
    }

    [Fact]
    public async Task Propose_OnWhatIsOutOfDate_StoresNothing()
    {
        var auftrag = await StartAsync();
        await _temp.Entscheidungen.ChangeAsync("g-hunde", 1, new() { Titel = "Hundewiese" }, TempDatabase.Now);

        Assert.False(await Store.ProposeAsync(auftrag, 0, Vorschlag(), "", TempDatabase.Now));

        Assert.Null(await Store.GetAsync());
        Assert.Equal(Auftragsstatus.Laeuft, (await _temp.Auftraege.GetAsync(auftrag))!.Status);
    }

    [Fact]
    public async Task Propose_ForACancelledAuftrag_StoresNothing()
    {
        var auftrag = await StartAsync();
        await _temp.Auftraege.CancelAsync(auftrag, TempDatabase.Now);

        Assert.True(await Store.ProposeAsync(auftrag, 0, Vorschlag(), "", TempDatabase.Now));

        Assert.Null(await Store.GetAsync());
        Assert.Equal(Auftragsstatus.Abgebrochen, (await _temp.Auftraege.GetAsync(auftrag))!.Status);
    }

    private static Gruppe Gruppe(string id, params long[] forderungen) =>
        new(new(id, $"Titel {id}", "freizeit", [], false), null, forderungen);

    /// <summary>The benches go on as something else, with one more; one of the dogs is left alone.</summary>
    private Vorschlag Vorschlag() => new()
    {
        Veraenderungen = new()
        {
            Anliegen = [
                new() { Id = "g-hunde", Titel = "Titel g-hunde", Art = Veraenderungsart.Geschrumpft, Vorher = 2, Nachher = 1 },
                new() { Id = "g-sitzen", Titel = "Sitzen", Art = Veraenderungsart.Gewachsen, IdVorher = "g-baenke", TitelVorher = "Titel g-baenke", Vorher = 2, Nachher = 3 }],
            Umzuege = [new("g-baenke", "g-sitzen", [_ids[0], _ids[1]]), new("g-hunde", null, [_ids[4]]), new(null, "g-sitzen", [_ids[2]])],
            Unveraendert = 0,
        },
        Anliegen = [Gruppe("g-hunde"), Gruppe("g-sitzen")],
        BisBeitrag = _ids[^1],
    };

    private async Task<long> StartAsync()
    {
        var (auftrag, _) = await _temp.Auftraege.AddSingleAsync(Auftrag.Regruppierung, TempDatabase.Now);
        await _temp.Auftraege.TakeNextAsync(Auftrag.Regruppierung);
        return auftrag.Id;
    }

    private async Task<long> ProposeAsync()
    {
        var auftrag = await StartAsync();
        var bestand = await _temp.Anliegen.LoadBestandAsync();
        Assert.True(await Store.ProposeAsync(auftrag, bestand.Entscheidungen, Vorschlag(), "Fertig.", TempDatabase.Now));
        Assert.Equal(Auftragsstatus.Fertig, (await _temp.Auftraege.GetAsync(auftrag))!.Status);
        return auftrag;
    }

    private async Task<IReadOnlyList<string?>> FiledAsync()
    {
        var filed = new List<string?>();
        foreach (var id in _ids)
        {
            filed.Add((await _temp.Beitraege.GetAsync(id))!.Anliegen);
        }

        return filed;
    }
}
