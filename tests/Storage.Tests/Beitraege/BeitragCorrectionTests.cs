using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Beitraege;

public sealed class BeitragCorrectionTests : IAsyncLifetime
{
    private TempDatabase _temp = null!;
    private long _id;

    public async Task InitializeAsync()
    {
        _temp = await TempDatabase.CreateAsync();
        await _temp.Anliegen.SeedAsync([new("wohnen-klein", "Kleine Wohnungen", "wohnen", [], true)]);
        _id = (await _temp.ImportAsync(new Karte("Busse zu kleinen Wohnungen.") { Unsicher = true })).Beitraege[0];
    }

    public Task DisposeAsync() => _temp.DisposeAsync().AsTask();

    [Fact]
    public async Task Update_AllValues_KeepsOldAndNew()
    {
        var result = await _temp.Beitraege.UpdateAsync(
            _id,
            1,
            new() { Handlungsfeld = "mobilitaet", Art = Art.Frage, Haltung = Haltung.Widerspruch, Anliegen = "wohnen-klein" },
            TempDatabase.Now);

        Assert.Equal(UpdateOutcome.Updated, result.Outcome);
        var beitrag = result.Current!;
        Assert.Equal(("mobilitaet", Art.Frage, Haltung.Widerspruch), (beitrag.Einordnung.Handlungsfeld, beitrag.Einordnung.Art, beitrag.Einordnung.Haltung));
        Assert.Equal(("wohnen-klein", 2), (beitrag.Anliegen, beitrag.Version));
        Assert.Equal(
            [
                new Korrektur(_id, "handlungsfeld", "wohnen", "mobilitaet", TempDatabase.Now),
                new Korrektur(_id, "art", "forderung", "frage", TempDatabase.Now),
                new Korrektur(_id, "haltung", "teils", "widerspruch", TempDatabase.Now),
                new Korrektur(_id, "anliegen", null, "wohnen-klein", TempDatabase.Now),
            ],
            await _temp.Beitraege.ListKorrekturenAsync(_id));
    }

    [Fact]
    public async Task Update_Handlungsfeld_IsNoLongerUnsure()
    {
        var einordnung = (await UpdateAsync(1, new() { Handlungsfeld = "mobilitaet" })).Current!.Einordnung;

        Assert.Equal((false, 1.0), (einordnung.Unsicher, einordnung.Wahrscheinlichkeit));
        Assert.Empty(einordnung.Weitere);
        Assert.Equal(2, einordnung.Verteilung.Count);
    }

    [Fact]
    public async Task Update_SameHandlungsfeldOfAnUnsureBeitrag_ConfirmsIt()
    {
        var confirmed = await UpdateAsync(1, new() { Handlungsfeld = "wohnen" });
        var again = await UpdateAsync(2, new() { Handlungsfeld = "wohnen" });

        Assert.False(confirmed.Current!.Einordnung.Unsicher);
        Assert.Equal((UpdateOutcome.Updated, 2), (again.Outcome, again.Current!.Version));
        Assert.Single(await _temp.Beitraege.ListKorrekturenAsync(_id));
    }

    [Fact]
    public async Task Update_NothingDifferent_ChangesNothing()
    {
        var result = await UpdateAsync(1, new() { Art = Art.Forderung, Haltung = Haltung.Teils, Anliegen = "" });

        Assert.Equal((UpdateOutcome.Updated, 1), (result.Outcome, result.Current!.Version));
        Assert.Equal((true, 0.4), (result.Current.Einordnung.Unsicher, result.Current.Einordnung.Wahrscheinlichkeit));
        Assert.Empty(await _temp.Beitraege.ListKorrekturenAsync(_id));
    }

    [Fact]
    public async Task Update_AnliegenEmpty_TakesItOut()
    {
        await UpdateAsync(1, new() { Anliegen = "wohnen-klein" });
        var result = await UpdateAsync(2, new() { Anliegen = "" });

        Assert.Null(result.Current!.Anliegen);
        Assert.Equal(
            [(null, "wohnen-klein"), ("wohnen-klein", null)],
            (await _temp.Beitraege.ListKorrekturenAsync(_id)).Select(k => (k.Alt, k.Neu)));
    }

    [Fact]
    public async Task Update_UnknownAnliegen_ChangesNothing()
    {
        var result = await UpdateAsync(1, new() { Handlungsfeld = "mobilitaet", Anliegen = "gibt-es-nicht" });

        Assert.Equal(UpdateOutcome.UnknownAnliegen, result.Outcome);
        Assert.Equal("wohnen", (await _temp.Beitraege.GetAsync(_id))!.Einordnung.Handlungsfeld);
        Assert.Empty(await _temp.Beitraege.ListKorrekturenAsync(_id));
    }

    [Fact]
    public async Task Update_StaleVersion_AnswersWithWhatIsStored()
    {
        await UpdateAsync(1, new() { Art = Art.Frage });
        var late = await UpdateAsync(1, new() { Art = Art.Organisation });

        Assert.Equal((UpdateOutcome.Conflict, 2, Art.Frage), (late.Outcome, late.Current!.Version, late.Current.Einordnung.Art));
    }

    [Fact]
    public async Task TakeBack_DecisionByDecision_LeavesNothingOfThem()
    {
        var before = await _temp.Beitraege.GetAsync(_id);
        await UpdateAsync(1, new() { Handlungsfeld = "mobilitaet", Anliegen = "wohnen-klein" });
        var first = await _temp.Beitraege.GetAsync(_id);
        await UpdateAsync(2, new() { Handlungsfeld = "armut", Art = Art.Frage, Anliegen = "" });

        var once = await _temp.Beitraege.TakeBackAsync(_id, 3);
        var twice = await _temp.Beitraege.TakeBackAsync(_id, 4);

        Assert.Equivalent(first! with { Version = 4 }, once.Current, strict: true);
        Assert.Equivalent(before! with { Version = 5 }, twice.Current, strict: true);
        Assert.Empty(await _temp.Beitraege.ListKorrekturenAsync(_id));
        Assert.Equal(UpdateOutcome.NothingToUndo, (await _temp.Beitraege.TakeBackAsync(_id, 5)).Outcome);
        Assert.Equal(UpdateOutcome.Conflict, (await _temp.Beitraege.TakeBackAsync(_id, 4)).Outcome);
        Assert.Equal(UpdateOutcome.NotFound, (await _temp.Beitraege.TakeBackAsync(99, 1)).Outcome);
    }

    [Fact]
    public async Task Update_UnknownId_IsNotFound()
    {
        var result = await _temp.Beitraege.UpdateAsync(99, 1, new() { Art = Art.Frage }, TempDatabase.Now);

        Assert.Equal(new(UpdateOutcome.NotFound, null), result);
    }

    [Fact]
    public async Task Update_ManyWritersWithTheSameVersion_OneWins()
    {
        using var other = _temp.Open();
        BeitragStore[] stores = [_temp.Beitraege, new(other)];

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => stores[i % 2].UpdateAsync(
            _id, 1, new() { Handlungsfeld = $"feld{i}" }, TempDatabase.Now))));

        var winner = Assert.Single(results, result => result.Outcome == UpdateOutcome.Updated);
        Assert.All(results.Except([winner]), result => Assert.Equal(UpdateOutcome.Conflict, result.Outcome));
        var korrektur = Assert.Single(await _temp.Beitraege.ListKorrekturenAsync(_id));
        Assert.Equal(winner.Current!.Einordnung.Handlungsfeld, korrektur.Neu);
    }

    private Task<UpdateResult<AbgelegterBeitrag>> UpdateAsync(int version, BeitragChange change) =>
        _temp.Beitraege.UpdateAsync(_id, version, change, TempDatabase.Now);
}
