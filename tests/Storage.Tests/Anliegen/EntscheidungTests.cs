using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Anliegen;

public sealed class EntscheidungTests : IAsyncLifetime
{
    private TempDatabase _temp = null!;
    private IReadOnlyList<long> _ids = [];

    private EntscheidungStore Store => _temp.Entscheidungen;

    public async Task InitializeAsync()
    {
        _temp = await TempDatabase.CreateAsync();
        await _temp.Anliegen.SeedAsync([
            new("wohnen-klein", "Kleine Wohnungen", "wohnen", [], true),
            new("wohnen-mieten", "Mieten begrenzen", "wohnen", ["wohnen-markt"], true),
            new("wohnen-markt", "Mieten freigeben", "wohnen", [], true)]);
        _ids = (await _temp.ImportAsync(
            new("Kleine Wohnungen bauen.") { Anliegen = "wohnen-klein" },
            new("Mehr kleine Wohnungen.") { Anliegen = "wohnen-klein" },
            new("Singles brauchen Wohnraum.") { Anliegen = "wohnen-klein" },
            new("Mieten deckeln.") { Anliegen = "wohnen-mieten" },
            new("Mieten dem Markt überlassen.") { Anliegen = "wohnen-markt" },
            new("Bänke am Bach."))).Beitraege;
    }

    public Task DisposeAsync() => _temp.DisposeAsync().AsTask();

    [Fact]
    public async Task Merge_OtherAnliegen_GoOnInTheFirst()
    {
        var result = await Store.MergeAsync("wohnen-klein", 1, ["wohnen-mieten"], false, TempDatabase.Now);

        Assert.Equal(EntscheidungOutcome.Stored, result.Outcome);
        Assert.Equal((4, 2, true), (result.Current!.Beitraege, result.Current.Version, result.Current.Bestaetigt));
        Assert.Equal("wohnen-klein", (await _temp.Anliegen.GetAsync("wohnen-mieten"))!.Ersatz);
        Assert.DoesNotContain("wohnen-mieten", (await _temp.Anliegen.ListAsync(new() { MinSitzungen = 0 }, new(1, 10))).Items.Select(stand => stand.Anliegen.Id));
        var bestand = await _temp.Anliegen.LoadBestandAsync();
        Assert.Equal([.. _ids.Take(4)], bestand.Forderungen.Where(row => row.Fest).Select(row => row.Id));
        Assert.Equal("wohnen-klein", bestand.Anliegen.Single(one => one.Ersatz is not null).Ersatz);
    }

    [Fact]
    public async Task Merge_WhatWasOpposed_IsOpposedToTheOneThatTookItIn()
    {
        await Store.MergeAsync("wohnen-klein", 1, ["wohnen-mieten"], false, TempDatabase.Now);

        Assert.Equal(["wohnen-markt"], (await _temp.Anliegen.GetAsync("wohnen-klein"))!.Anliegen.Gegen);
        Assert.Equal(["wohnen-klein"], (await _temp.Anliegen.GetAsync("wohnen-markt"))!.Anliegen.Gegen);
        Assert.Equal(["wohnen-klein", "wohnen-markt"], (await _temp.Anliegen.LoadOpposedAsync()).Select(stand => stand.Anliegen.Id));
    }

    [Fact]
    public async Task List_OfOneAnliegen_ShowsWhatTouchedItAndTheLastThatStands()
    {
        Assert.Null(await Store.GetLastAsync());
        var renamed = await Store.ChangeAsync("wohnen-klein", 1, new() { Titel = "Kleine Wohnungen fördern" }, TempDatabase.Now);
        var merged = await Store.MergeAsync("wohnen-klein", 2, ["wohnen-mieten"], false, TempDatabase.Now);
        await Store.ChangeAsync("wohnen-markt", 1, new() { Gesperrt = true }, TempDatabase.Now);

        Assert.Equal([merged.Entscheidung, renamed.Entscheidung], (await Store.ListAsync(new(1, 10), "wohnen-klein")).Items.Select(one => one.Id));
        Assert.Equal([merged.Entscheidung], (await Store.ListAsync(new(1, 10), "wohnen-mieten")).Items.Select(one => one.Id));
        var last = await Store.GetLastAsync();
        await Store.UndoAsync(last!.Value, TempDatabase.Now);
        Assert.Equal(merged.Entscheidung, await Store.GetLastAsync());
    }

    [Fact]
    public async Task FindSimilar_ByATitle_LeavesOutWhatWasMergedAway()
    {
        await Store.MergeAsync("wohnen-klein", 1, ["wohnen-mieten"], false, TempDatabase.Now);

        Assert.Equal(["wohnen-markt"], await _temp.Anliegen.FindSimilarAsync("Mieten senken", 10));
        Assert.Empty(await _temp.Anliegen.FindSimilarAsync("???", 10));
    }

    [Fact]
    public async Task Merge_InAChain_LeadsToItsEnd()
    {
        await Store.MergeAsync("wohnen-mieten", 1, ["wohnen-klein"], false, TempDatabase.Now);
        await Store.MergeAsync("wohnen-markt", 1, ["wohnen-mieten"], true, TempDatabase.Now);

        Assert.Equal("wohnen-markt", (await _temp.Anliegen.GetAsync("wohnen-klein"))!.Ersatz);
        Assert.Empty((await _temp.Anliegen.GetAsync("wohnen-markt"))!.Anliegen.Gegen);
        Assert.Equal(["wohnen-markt", null], (await FiledAsync()).Distinct());
    }

    [Fact]
    public async Task Merge_WithItsOpposite_WantsAConfirmationThatIsRecorded()
    {
        var refused = await Store.MergeAsync("wohnen-mieten", 1, ["wohnen-markt"], false, TempDatabase.Now);
        Assert.Equal(EntscheidungOutcome.Opposed, refused.Outcome);
        Assert.Equal(["wohnen-markt"], refused.InTheWay);
        Assert.Empty((await Store.ListAsync(new(1, 10))).Items);

        await Store.MergeAsync("wohnen-mieten", 1, ["wohnen-markt", "wohnen-klein"], true, TempDatabase.Now);

        var decision = Assert.Single((await Store.ListAsync(new(1, 10))).Items);
        Assert.Equal((Entscheidungsart.Zusammenfuehrung, "wohnen-mieten", true, 4), (decision.Art, decision.Anliegen, decision.TrotzGegensatz, decision.Beitraege));
        Assert.Equal(TempDatabase.Now, decision.Wann);
    }

    [Fact]
    public async Task Merge_WhatCannotBe_IsRefusedAndChangesNothing()
    {
        Assert.Equal(EntscheidungOutcome.Itself, (await Store.MergeAsync("wohnen-klein", 1, ["wohnen-mieten", "wohnen-klein"], true, TempDatabase.Now)).Outcome);
        Assert.Equal(EntscheidungOutcome.Stale, (await Store.MergeAsync("wohnen-klein", 2, ["wohnen-mieten"], true, TempDatabase.Now)).Outcome);
        Assert.Equal(EntscheidungOutcome.UnknownOther, (await Store.MergeAsync("wohnen-klein", 1, ["wohnen-mieten", "fehlt"], true, TempDatabase.Now)).Outcome);
        Assert.Equal(EntscheidungOutcome.NotFound, (await Store.MergeAsync("fehlt", 1, ["wohnen-mieten"], true, TempDatabase.Now)).Outcome);

        Assert.Equal(0, await _temp.CountAsync("entscheidung"));
        Assert.Equal(["wohnen-klein", "wohnen-klein", "wohnen-klein", "wohnen-mieten", "wohnen-markt", null], await FiledAsync());
        Assert.All(await Task.WhenAll(((string[])["wohnen-klein", "wohnen-mieten"]).Select(id => _temp.Anliegen.GetAsync(id))), stand => Assert.Equal(1, stand!.Version));
    }

    [Fact]
    public async Task Split_IntoANewAnliegen_BindsBothSides()
    {
        var result = await SplitAsync([_ids[2]], "wohnen-singles");

        Assert.Equal(("wohnen-singles", "Wohnraum für Singles", 1, true, true), (
            result.Other!.Anliegen.Id, result.Other.Anliegen.Titel, result.Other.Beitraege, result.Other.Bestaetigt, result.Other.Gesperrt));
        Assert.Equal((2, true, false), (result.Current!.Beitraege, result.Current.Bestaetigt, result.Current.Gesperrt));
        var bestand = await _temp.Anliegen.LoadBestandAsync();
        Assert.Equal([.. _ids.Take(3)], bestand.Forderungen.Where(row => row.Fest).Select(row => row.Id));
        var feste = await _temp.Anliegen.LoadFesteAsync();
        Assert.Equal(["wohnen-klein", "wohnen-singles"], feste.Select(one => one.Anliegen.Id));
        Assert.Equal(["Singles brauchen Wohnraum."], feste[1].Texte);
    }

    [Fact]
    public async Task Split_WithAnIdThatIsTaken_TakesANumberedOne() =>
        Assert.Equal("wohnen-mieten-2", (await SplitAsync([_ids[2]], "wohnen-mieten")).Other!.Anliegen.Id);

    [Fact]
    public async Task Split_IntoAnAnliegenThatExists_MovesTheBeitraege()
    {
        var result = await Store.SplitAsync("wohnen-klein", 1, new([_ids[0]], "wohnen-mieten", null), TempDatabase.Now);

        Assert.Equal((2, 2, 2), (result.Current!.Beitraege, result.Other!.Beitraege, result.Other.Version));
        Assert.False(result.Other.Gesperrt);
    }

    [Fact]
    public async Task Split_WhatCannotBe_IsRefusedAndChangesNothing()
    {
        Assert.Equal(EntscheidungOutcome.NothingLeft, (await SplitAsync([_ids[2], _ids[0], _ids[1], _ids[0]], "neu")).Outcome);
        Assert.Equal(EntscheidungOutcome.ForeignBeitrag, (await SplitAsync([_ids[0], _ids[3]], "neu")).Outcome);
        Assert.Equal(EntscheidungOutcome.Itself, (await Store.SplitAsync("wohnen-klein", 1, new([_ids[0]], "wohnen-klein", null), TempDatabase.Now)).Outcome);
        Assert.Equal(EntscheidungOutcome.UnknownOther, (await Store.SplitAsync("wohnen-klein", 1, new([_ids[0]], "fehlt", null), TempDatabase.Now)).Outcome);
        Assert.Equal(0, await _temp.CountAsync("entscheidung"));
        Assert.Equal(3, await _temp.CountAsync("anliegen"));
    }

    [Fact]
    public async Task Change_ATitle_LocksItAgainstNewCatalogues()
    {
        await Store.ChangeAsync("wohnen-klein", 1, new() { Titel = "Wohnungen für eine Person" }, TempDatabase.Now);
        await Store.ChangeAsync("wohnen-mieten", 1, new() { Titel = "Mietendeckel", Gesperrt = false }, TempDatabase.Now);

        await _temp.Anliegen.SeedAsync([
            new("wohnen-klein", "Kleinwohnungen", "wohnen", [], true), new("wohnen-mieten", "Mieten bremsen", "wohnen", [], true)]);

        Assert.Equal("Wohnungen für eine Person", (await _temp.Anliegen.GetAsync("wohnen-klein"))!.Anliegen.Titel);
        Assert.Equal("Mieten bremsen", (await _temp.Anliegen.GetAsync("wohnen-mieten"))!.Anliegen.Titel);
        await _temp.CheckFullTextAsync("anliegen_suche");
    }

    [Fact]
    public async Task Change_Confirmed_BindsItsBeitraege()
    {
        await Store.ChangeAsync("wohnen-klein", 1, new() { Bestaetigt = true }, TempDatabase.Now);

        Assert.Equal([.. _ids.Take(3)], (await _temp.Anliegen.LoadBestandAsync()).Forderungen.Where(row => row.Fest).Select(row => row.Id));
        Assert.Equal(3, Assert.Single(await _temp.Anliegen.LoadFesteAsync()).Texte.Count);
    }

    [Fact]
    public async Task Undo_OneAfterTheOther_BringsBackWhatWas()
    {
        var before = await SnapshotAsync();
        var split = (await SplitAsync([_ids[2]], "wohnen-singles")).Entscheidung;
        var merge = (await Store.MergeAsync("wohnen-mieten", 1, ["wohnen-singles", "wohnen-markt"], true, TempDatabase.Now)).Entscheidung;
        var title = (await Store.ChangeAsync("wohnen-mieten", 2, new() { Titel = "Mietendeckel" }, TempDatabase.Now)).Entscheidung;

        Assert.Equal(RuecknahmeOutcome.NotTheLast, await Store.UndoAsync(split, TempDatabase.Now));
        Assert.Equal(RuecknahmeOutcome.NotFound, await Store.UndoAsync(99, TempDatabase.Now));
        foreach (var decision in (long[])[title, merge, split])
        {
            Assert.Equal(RuecknahmeOutcome.Done, await Store.UndoAsync(decision, TempDatabase.Now));
            Assert.Equal(RuecknahmeOutcome.Already, await Store.UndoAsync(decision, TempDatabase.Now));
        }

        Assert.Equal(before, await SnapshotAsync());
        Assert.Equal(["Mieten begrenzen", "Mieten freigeben", "Kleine Wohnungen"], await Task.WhenAll(
            ((string[])["wohnen-mieten", "wohnen-markt", "wohnen-klein"]).Select(async id => (await _temp.Anliegen.GetAsync(id))!.Anliegen.Titel)));
        Assert.All((await Store.ListAsync(new(1, 10))).Items, decision => Assert.Equal(TempDatabase.Now, decision.Zurueckgenommen));
    }

    [Fact]
    public async Task Undo_OfWhatSomebodyMovedSince_LeavesItThere()
    {
        var merge = (await Store.MergeAsync("wohnen-klein", 1, ["wohnen-mieten"], false, TempDatabase.Now)).Entscheidung;
        var moved = (await _temp.Beitraege.GetAsync(_ids[3]))!;
        await _temp.Beitraege.UpdateAsync(moved.Id, moved.Version, new() { Anliegen = "wohnen-markt" }, TempDatabase.Now);

        await Store.UndoAsync(merge, TempDatabase.Now);

        Assert.Equal("wohnen-markt", (await _temp.Beitraege.GetAsync(_ids[3]))!.Anliegen);
    }

    [Fact]
    public async Task Undo_OfASplitWhoseAnliegenGrewSince_LosesNothing()
    {
        var split = (await SplitAsync([_ids[2]], "wohnen-singles")).Entscheidung;
        var later = await _temp.ImportAsync(new Sample([new("Wohnungen für Alleinstehende.") { Anliegen = "wohnen-singles" }]) { Gremium = "Steuerungsgruppe" });

        await Store.UndoAsync(split, TempDatabase.Now);

        Assert.Equal("wohnen-klein", (await _temp.Beitraege.GetAsync(later.Beitraege[0]))!.Anliegen);
        Assert.Null(await _temp.Anliegen.GetAsync("wohnen-singles"));
    }

    [Fact]
    public async Task Delete_OfTheMinutes_KeepsAnliegenThatAreTheEditors()
    {
        await SplitAsync([_ids[2]], "wohnen-singles");

        await _temp.Protokolle.DeleteAsync(1);

        Assert.Equal(0, (await _temp.Anliegen.GetAsync("wohnen-singles"))!.Beitraege);
        Assert.Equal(1, await _temp.CountAsync("entscheidung"));
    }

    private Task<EntscheidungResult> SplitAsync(IReadOnlyList<long> beitraege, string id) => Store.SplitAsync(
        "wohnen-klein", 1, new(beitraege, null, new(id, "Wohnraum für Singles", "wohnen", [], false)), TempDatabase.Now);

    private async Task<IReadOnlyList<string?>> FiledAsync()
    {
        var filed = new List<string?>();
        foreach (var id in _ids)
        {
            filed.Add((await _temp.Beitraege.GetAsync(id))!.Anliegen);
        }

        return filed;
    }

    private async Task<string> SnapshotAsync()
    {
        var bestand = await _temp.Anliegen.LoadBestandAsync();
        return string.Join('\n', bestand.Forderungen.Select(row => $"{row.Id} {row.Anliegen} {row.Fest}"))
            + string.Join('\n', bestand.Anliegen.Select(one => $"{one.Anliegen.Id} {one.Anliegen.Titel} {one.Eigen} {one.Ersatz}"));
    }
}
