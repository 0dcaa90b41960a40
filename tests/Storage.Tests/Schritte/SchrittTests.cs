using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Schritte;

public sealed class SchrittTests : IAsyncLifetime
{
    private TempDatabase _temp = null!;
    private Imported _protokoll = null!;

    public async Task InitializeAsync()
    {
        _temp = await TempDatabase.CreateAsync();
        _protokoll = await _temp.ImportAsync(
            new Karte("Mehr Busse am Abend") { Unsicher = true, Anliegen = "busse" }, new("Die Mieten sind zu hoch"), new("Mehr Grün in der Stadt"));
    }

    public async Task DisposeAsync() => await _temp.DisposeAsync();

    [Fact]
    public async Task Undo_OfACorrection_RestoresAllValuesAndForgetsTheLabel()
    {
        var before = await BeitragAsync(0);
        await CorrectAsync(0, new BeitragChange { Handlungsfeld = "mobilitaet", Art = Art.Frage, Anliegen = "" });

        var result = await UndoLastAsync();

        var after = await BeitragAsync(0);
        Assert.Equal((SchrittOutcome.Undone, Schrittart.Korrektur), (result.Outcome, result.Art));
        Assert.Equal(before.Version + 2, after.Version);
        Assert.Equal(before.Anliegen, after.Anliegen);
        Assert.False(after.Geprueft);
        Assert.Equal(
            (before.Einordnung.Handlungsfeld, before.Einordnung.Wahrscheinlichkeit, before.Einordnung.Unsicher, before.Einordnung.Art),
            (after.Einordnung.Handlungsfeld, after.Einordnung.Wahrscheinlichkeit, after.Einordnung.Unsicher, after.Einordnung.Art));
        Assert.Equal(before.Einordnung.Weitere, after.Einordnung.Weitere);
        Assert.Empty(await _temp.Beitraege.ListKorrekturenAsync(after.Id));
        Assert.Null(await _temp.Schritte.GetLastAsync(_protokoll.Protokoll));
    }

    [Fact]
    public async Task Undo_OfSeveralAtOnce_IsOneStep()
    {
        var results = await _temp.Beitraege.UpdateAsync(
            [(Id(0), 1), (Id(1), 1), (Id(2), 9)], _ => new BeitragChange { Handlungsfeld = "arbeit", Bestaetigt = true }, TempDatabase.Now);

        Assert.Equal([UpdateOutcome.Updated, UpdateOutcome.Updated, UpdateOutcome.Conflict], results.Select(result => result.Outcome));
        Assert.Equal(2, (await _temp.Schritte.GetLastAsync(_protokoll.Protokoll))!.Beitraege);
        await UndoLastAsync();
        Assert.Equal("wohnen", (await BeitragAsync(0)).Einordnung.Handlungsfeld);
        Assert.Equal("wohnen", (await BeitragAsync(1)).Einordnung.Handlungsfeld);
    }

    [Fact]
    public async Task Undo_OfAnEarlierStep_IsRefusedUntilTheLaterOneIsTakenBack()
    {
        await CorrectAsync(0, new BeitragChange { Handlungsfeld = "mobilitaet" });
        var first = (await _temp.Schritte.GetLastAsync(_protokoll.Protokoll))!.Id;
        await CorrectAsync(0, new BeitragChange { Handlungsfeld = "arbeit" });

        Assert.Equal(SchrittOutcome.NotTheLast, (await UndoAsync(first)).Outcome);
        await UndoLastAsync();
        Assert.Equal("mobilitaet", (await BeitragAsync(0)).Einordnung.Handlungsfeld);
        Assert.Equal(SchrittOutcome.Undone, (await UndoAsync(first)).Outcome);
        Assert.Equal(SchrittOutcome.NotTheLast, (await UndoAsync(first)).Outcome);
        Assert.Equal(SchrittOutcome.NotFound, (await UndoAsync(999)).Outcome);
        Assert.Equal("wohnen", (await BeitragAsync(0)).Einordnung.Handlungsfeld);
    }

    [Fact]
    public async Task SetAside_OfABeitrag_MovesItsLineInTheLedgerAndComesBackWhole()
    {
        await CorrectAsync(0, new BeitragChange { Handlungsfeld = "mobilitaet" });
        var before = await BeitragAsync(0);
        var sum = (await LedgerAsync()).Zeilen.Count;

        var result = await SaveAsync(new Umschnitt { Protokoll = _protokoll.Protokoll, Art = Schrittart.Aussonderung, Weg = [(Id(0), 2)], Grund = "doppelt" });

        Assert.Equal(SchnittOutcome.Done, result.Outcome);
        Assert.Null(await _temp.Beitraege.GetAsync(Id(0)));
        var ledger = await LedgerAsync();
        Assert.Equal((Zeilenart.Ausgesondert, "doppelt"), (ledger.Zeilen[1].Art, ledger.Zeilen[1].Grund));
        Assert.Equal(sum, ledger.Zeilen.Count);
        Assert.Equal(1, (await _temp.Protokolle.GetAsync(_protokoll.Protokoll))!.Zeile.Ausgesondert);

        await UndoLastAsync();

        var after = await BeitragAsync(0);
        Assert.Equal((before.Einordnung.Handlungsfeld, before.Anliegen, before.Geprueft, before.Beitrag), (after.Einordnung.Handlungsfeld, after.Anliegen, after.Geprueft, after.Beitrag));
        Assert.Equal(before.Einordnung.Verteilung, after.Einordnung.Verteilung);
        Assert.Single(await _temp.Beitraege.ListKorrekturenAsync(Id(0)));
        Assert.Equal(Zeilenart.Beitrag, (await LedgerAsync()).Zeilen[1].Art);
        Assert.Equal(0, (await _temp.Protokolle.GetAsync(_protokoll.Protokoll))!.Zeile.Ausgesondert);
        await UndoLastAsync();
        Assert.Equal("wohnen", (await BeitragAsync(0)).Einordnung.Handlungsfeld);
    }

    [Fact]
    public async Task Split_OfACorrectedBeitrag_CarriesTheDecisionOver()
    {
        await CorrectAsync(0, new BeitragChange { Handlungsfeld = "arbeit" });
        var first = await _temp.Beitraege.ReserveIdsAsync(2);
        var whole = await BeitragAsync(0);
        NeuerBeitrag Part(long id, int start, int end) => new(
            id,
            whole.Beitrag with { Span = new TextSpan(start, end), Text = "Mehr Busse am Abend"[(start - whole.Beitrag.Span.Start)..(end - whole.Beitrag.Span.Start)] },
            whole.Einordnung with { Handlungsfeld = "mobilitaet", Wahrscheinlichkeit = 0.5, Unsicher = true });
        var start = whole.Beitrag.Span.Start;

        await SaveAsync(new Umschnitt
        {
            Protokoll = _protokoll.Protokoll,
            Art = Schrittart.Teilung,
            Weg = [(whole.Id, 2)],
            Neu = [Part(first, start, start + 10), Part(first + 1, start + 11, start + 19)],
        });

        foreach (var id in (long[])[first, first + 1])
        {
            var part = (await _temp.Beitraege.GetAsync(id))!;
            Assert.Equal(("arbeit", false, true), (part.Einordnung.Handlungsfeld, part.Einordnung.Unsicher, part.Geprueft));
            Assert.Equal(["handlungsfeld"], (await _temp.Beitraege.ListKorrekturenAsync(id)).Select(korrektur => korrektur.Feld));
        }

        await UndoLastAsync();
        Assert.Null(await _temp.Beitraege.GetAsync(first));
        Assert.Equal("Mehr Busse am Abend", (await BeitragAsync(0)).Beitrag.Text);
    }

    [Fact]
    public async Task SetAside_OfAMaskedBeitrag_TakenBack_KeepsItsWordsAndItsMask()
    {
        var import = await _temp.PrepareAsync(new Sample([new("Herr Voss will mehr Wohnungen")]) { Dateiname = "name.txt" });
        var span = import.Inhalt.Beitraege[0].Span;
        await _temp.Protokolle.SaveImportAsync(
            import with { Funde = [new Personenfund(new TextSpan(span.Start + 5, span.Start + 9), Fundart.Name, "Voss")] }, TempDatabase.Now);
        var id = import.Beitraege[0].Id;
        await SaveAsync(new Umschnitt { Protokoll = import.Protokoll, Art = Schrittart.Aussonderung, Weg = [(id, 1)] });

        await _temp.Schritte.UndoAsync(import.Protokoll, (await _temp.Schritte.GetLastAsync(import.Protokoll))!.Id, TempDatabase.Now);

        Assert.Equal("Herr [Name] will mehr Wohnungen", (await _temp.Beitraege.GetAsync(id))!.Beitrag.Text);
        await new EinstellungStore(_temp.Database).SaveAsync(Datenschutzordnung.Vorgabe.Freigeben("Voss"), 0, "Name", TempDatabase.Now);
        Assert.Equal("Herr Voss will mehr Wohnungen", (await _temp.Beitraege.GetAsync(id))!.Beitrag.Text);
    }

    [Fact]
    public async Task Save_OfWhatSomebodyElseChanged_IsAConflict()
    {
        await CorrectAsync(0, new BeitragChange { Handlungsfeld = "arbeit" });
        var neu = new NeuerBeitrag(await _temp.Beitraege.ReserveIdsAsync(1), (await BeitragAsync(1)).Beitrag, (await BeitragAsync(1)).Einordnung);

        var stale = await SaveAsync(new Umschnitt { Protokoll = _protokoll.Protokoll, Art = Schrittart.Aussonderung, Weg = [(Id(0), 1)] });
        var overlapping = await SaveAsync(new Umschnitt { Protokoll = _protokoll.Protokoll, Art = Schrittart.Ergaenzung, Neu = [neu] });

        Assert.Equal((SchnittOutcome.Conflict, SchnittOutcome.Conflict), (stale.Outcome, overlapping.Outcome));
    }

    [Fact]
    public async Task Undo_OfWhatWasMasked_BringsBackTheWordsAndTheMask()
    {
        await new EinstellungStore(_temp.Database).SaveAsync(Datenschutzordnung.Vorgabe.Verdecken("Mieten"), 0, "Wort", TempDatabase.Now);
        Assert.Equal("Die [verdeckt] sind zu hoch", (await BeitragAsync(1)).Beitrag.Text);
        await SaveAsync(new Umschnitt { Protokoll = _protokoll.Protokoll, Art = Schrittart.Aussonderung, Weg = [(Id(1), 1)], Grund = "doppelt" });

        await UndoLastAsync();

        Assert.Equal("Die [verdeckt] sind zu hoch", (await BeitragAsync(1)).Beitrag.Text);
        Assert.Single(await _temp.SearchAsync("Mieten"));
        await new EinstellungStore(_temp.Database).SaveAsync(Datenschutzordnung.Vorgabe, 1, "Wort", TempDatabase.Now);
        Assert.Equal("Die Mieten sind zu hoch", (await BeitragAsync(1)).Beitrag.Text);
    }

    private long Id(int index) => _protokoll.Beitraege[index];

    private async Task<AbgelegterBeitrag> BeitragAsync(int index) => (await _temp.Beitraege.GetAsync(Id(index)))!;

    private async Task<Bilanz> LedgerAsync() => (await _temp.Protokolle.GetBilanzAsync(_protokoll.Protokoll))!;

    private async Task CorrectAsync(int index, BeitragChange change)
    {
        var result = await _temp.Beitraege.UpdateAsync(Id(index), (await BeitragAsync(index)).Version, change, TempDatabase.Now);
        Assert.Equal(UpdateOutcome.Updated, result.Outcome);
    }

    private Task<SchnittResult> SaveAsync(Umschnitt umschnitt) => _temp.Schnitte.SaveAsync(umschnitt, TempDatabase.Now);

    private Task<SchrittResult> UndoAsync(long schritt) => _temp.Schritte.UndoAsync(_protokoll.Protokoll, schritt, TempDatabase.Now);

    private async Task<SchrittResult> UndoLastAsync()
    {
        var result = await UndoAsync((await _temp.Schritte.GetLastAsync(_protokoll.Protokoll))!.Id);
        Assert.Equal(SchrittOutcome.Undone, result.Outcome);
        return result;
    }
}
