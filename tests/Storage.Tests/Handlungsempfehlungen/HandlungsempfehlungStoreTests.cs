using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Handlungsempfehlungen;

public sealed class HandlungsempfehlungStoreTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private TempDatabase _temp = null!;
    private Imported _imported = null!;
    private Handlungsempfehlung _entwurf = null!;

    public async Task InitializeAsync()
    {
        _temp = await TempDatabase.CreateAsync();
        _imported = await _temp.ImportAsync(new("Mehr kleine Wohnungen."), new("Es gibt genug Wohnungen."));
        _entwurf = new()
        {
            Anliegen = "wohnen-klein",
            Handlungsfeld = "wohnen",
            Titel = "Kleine Wohnungen fördern",
            Massnahme = "Der Landkreis fördert kleine Wohnungen.",
            Begruendung = [new("Kleine Wohnungen fehlen.", [_imported.Beitraege[0]])],
            Belege = [await BelegAsync(_imported.Beitraege[0])],
            Gegenstimmen = [await BelegAsync(_imported.Beitraege[1])],
            Adressat = "Landkreis",
            Zielgruppen = ["Ältere", "Alleinlebende"],
            Steuerungsrelevanz = Steuerungsrelevanz.Hoch,
            NaechsteBeratung = new(new(2025, 4, 1), "Sozialausschuss"),
        };
    }

    public Task DisposeAsync() => _temp.DisposeAsync().AsTask();

    [Fact]
    public async Task Add_Draft_ComesBackAsItWas()
    {
        var stored = (await _temp.Empfehlungen.AddAsync(_entwurf, Now)).Stored!;

        Assert.Equivalent(_entwurf with { Id = stored.Id }, await _temp.Empfehlungen.GetAsync(stored.Id), strict: true);
        Assert.NotEqual(0, stored.Id);
    }

    [Theory]
    [InlineData("Viel mehr kleine Wohnungen.", 0, 0)]
    [InlineData("Mehr kleine Wohnungen.", 1, 0)]
    [InlineData("Mehr kleine Wohnungen.", 0, 1)]
    public async Task Add_BelegNotVerbatim_IsRefused(string zitat, int shift, int protokoll)
    {
        var beleg = _entwurf.Belege[0];
        var changed = beleg with
        {
            Zitat = zitat,
            Span = new(beleg.Span.Start + shift, beleg.Span.End),
            Sitzung = beleg.Sitzung with { Protokoll = beleg.Sitzung.Protokoll + protokoll },
        };

        var asBeleg = await _temp.Empfehlungen.AddAsync(_entwurf with { Belege = [beleg, changed] }, Now);
        var asGegenstimme = await _temp.Empfehlungen.AddAsync(_entwurf with { Gegenstimmen = [changed] }, Now);

        Assert.Equal(new(null, changed), asBeleg);
        Assert.Equal(new(null, changed), asGegenstimme);
        Assert.Equal(0, await _temp.CountAsync("handlungsempfehlung"));
    }

    [Fact]
    public async Task Update_ExpectedVersion_StoresTheWholeState()
    {
        var stored = (await _temp.Empfehlungen.AddAsync(_entwurf, Now)).Stored!;
        var edited = stored with
        {
            Titel = "Neuer Titel",
            Massnahme = "Neu",
            Begruendung =
            [
                new("Alle wollen das.", []) { Herkunft = Satzherkunft.Person, Gesperrt = true, Teil = Satzteil.Lage, Maengel = [new(Mangelart.Beleg, "", "Ohne Beleg.")] },
            ],
            Belege = [stored.Gegenstimmen[0]],
            Gegenstimmen = [],
            Adressat = "Gemeinden",
            Zielgruppen = ["Familien"],
            Steuerungsrelevanz = Steuerungsrelevanz.Gering,
            Staerke = Belegstaerke.Schwach,
            Kriterien = [new("Dauer", "nur 2018", 0)],
            Fruehere = [new() { Text = "Mehr kleine Wohnungen.", GleichesAnliegen = true, Beleg = stored.Belege[0] }],
            Gesperrt = [Empfehlungsteil.Titel, Empfehlungsteil.NaechsteBeratung],
            NaechsteBeratung = null,
            Status = Empfehlungsstatus.Abstimmung,
        };

        var result = await _temp.Empfehlungen.UpdateAsync(edited, Versionsvorgang.Bearbeitung, Now);

        Assert.Equal(UpdateOutcome.Updated, result.Outcome);
        Assert.Equivalent(edited with { Version = 2 }, result.Current, strict: true);
    }

    [Fact]
    public async Task Update_WithAQuotationThatIsNotVerbatim_ChangesNothing()
    {
        var stored = (await _temp.Empfehlungen.AddAsync(_entwurf, Now)).Stored!;

        var result = await _temp.Empfehlungen.UpdateAsync(
            stored with { Belege = [stored.Belege[0] with { Zitat = "Viel mehr." }] }, Versionsvorgang.Neufassung, Now);

        Assert.Equal(UpdateOutcome.Conflict, result.Outcome);
        Assert.Equivalent(stored, await _temp.Empfehlungen.GetAsync(stored.Id), strict: true);
    }

    [Fact]
    public async Task Update_AfterItsProtokollIsGone_KeepsTheQuotations()
    {
        var stored = (await _temp.Empfehlungen.AddAsync(_entwurf, Now)).Stored!;
        await _temp.Protokolle.DeleteAsync(_imported.Protokoll);

        var result = await _temp.Empfehlungen.UpdateAsync(stored with { Titel = "Neu" }, Versionsvorgang.Bearbeitung, Now);

        Assert.Equal((UpdateOutcome.Updated, "Mehr kleine Wohnungen."), (result.Outcome, result.Current?.Belege[0].Zitat));
    }

    [Fact]
    public async Task Versionen_AfterChanges_HoldEveryState()
    {
        var stored = (await _temp.Empfehlungen.AddAsync(_entwurf, Now)).Stored!;
        await _temp.Empfehlungen.UpdateAsync(stored with { Titel = "Zweiter" }, Versionsvorgang.Neufassung, Now.AddHours(1));

        Assert.Equal(
            [new(2, Versionsvorgang.Neufassung, Now.AddHours(1)), new Empfehlungsversion(1, Versionsvorgang.Entwurf, Now)],
            await _temp.Empfehlungen.ListVersionenAsync(stored.Id));
        Assert.Equivalent(stored, await _temp.Empfehlungen.GetVersionAsync(stored.Id, 1), strict: true);
        Assert.Equal("Zweiter", (await _temp.Empfehlungen.GetVersionAsync(stored.Id, 2))?.Titel);
        Assert.Null(await _temp.Empfehlungen.GetVersionAsync(stored.Id, 3));
    }

    [Fact]
    public async Task Search_ByAnliegenOrSharedWord_FindsBoth()
    {
        var same = (await _temp.Empfehlungen.AddAsync(_entwurf with { Titel = "Ganz anders", Massnahme = "Anders." }, Now)).Stored!;
        var alike = (await _temp.Empfehlungen.AddAsync(_entwurf with { Anliegen = "wohnen-anders" }, Now)).Stored!;
        await _temp.Empfehlungen.AddAsync(_entwurf with { Anliegen = "mobil", Titel = "Radwege bauen", Massnahme = "Radwege." }, Now);

        Assert.Equal([alike.Id, same.Id], (await _temp.Empfehlungen.SearchAsync("wohnen-klein", "Wohnungstausch fördern", default)).Select(one => one.Id));
        Assert.Equal([same.Id], (await _temp.Empfehlungen.SearchAsync("wohnen-klein", "?", default)).Select(one => one.Id));
    }

    [Fact]
    public async Task Update_TwoWritersWithTheSameVersion_OneWins()
    {
        var id = (await _temp.Empfehlungen.AddAsync(_entwurf, Now)).Stored!.Id;

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(i =>
            Task.Run(() => _temp.Empfehlungen.UpdateAsync(Changed(id, $"Titel {i}"), Versionsvorgang.Bearbeitung, Now))));

        var winner = Assert.Single(results, result => result.Outcome == UpdateOutcome.Updated);
        var loser = Assert.Single(results, result => result.Outcome == UpdateOutcome.Conflict);
        Assert.Equal(winner.Current!.Titel, loser.Current!.Titel);
    }

    [Fact]
    public async Task UpdateAndDelete_UnknownId_AreNotFound()
    {
        Assert.Equal(new(UpdateOutcome.NotFound, null), await _temp.Empfehlungen.UpdateAsync(Changed(9, "x"), Versionsvorgang.Bearbeitung, Now));
        Assert.Equal(new(UpdateOutcome.NotFound, null), await _temp.Empfehlungen.DeleteAsync(9, 1));
        Assert.Null(await _temp.Empfehlungen.GetAsync(9));
    }

    [Fact]
    public async Task List_Filters_NewestFirst()
    {
        var first = (await _temp.Empfehlungen.AddAsync(_entwurf, Now)).Stored!;
        var second = (await _temp.Empfehlungen.AddAsync(_entwurf with { Handlungsfeld = "mobilitaet" }, Now)).Stored!;
        await _temp.Empfehlungen.UpdateAsync(Changed(first.Id, "x"), Versionsvorgang.Bearbeitung, Now);

        Assert.Equal([second.Id, first.Id], await IdsAsync(null, null));
        Assert.Equal([first.Id], await IdsAsync("wohnen", null));
        Assert.Equal([second.Id], await IdsAsync(null, Empfehlungsstatus.Entwurf));
        Assert.Empty(await IdsAsync("wohnen", Empfehlungsstatus.Entwurf));
        Assert.All(await _temp.Empfehlungen.ListAsync(null, null), empfehlung =>
        {
            Assert.Equal(_entwurf.Belege, empfehlung.Belege);
            Assert.Equal(_entwurf.Gegenstimmen, empfehlung.Gegenstimmen);
        });
    }

    [Fact]
    public async Task List_Pages_CountAllAndRestrictByRelevance()
    {
        var first = (await _temp.Empfehlungen.AddAsync(_entwurf, Now)).Stored!;
        var second = (await _temp.Empfehlungen.AddAsync(_entwurf with { Steuerungsrelevanz = Steuerungsrelevanz.Gering }, Now)).Stored!;

        var page = await _temp.Empfehlungen.ListAsync(new EmpfehlungFilter(), new Paging(2, 1));
        var some = await _temp.Empfehlungen.ListAsync(new EmpfehlungFilter { Relevanz = Steuerungsrelevanz.Gering, Anliegen = "wohnen-klein" }, new Paging(1, 10));

        Assert.Equal((2, first.Id), (page.Total, page.Items.Single().Id));
        Assert.Equal((1, second.Id), (some.Total, some.Items.Single().Id));
        Assert.Equal((Empfehlungsstatus.Entwurf, 2), (await _temp.Empfehlungen.CountAsync()).Select(row => (row.Key, row.Value)).Single());
    }

    [Fact]
    public async Task Restore_OfAnEarlierState_BringsItBackAsANewVersionAndKeepsTheStatus()
    {
        var first = (await _temp.Empfehlungen.AddAsync(_entwurf, Now)).Stored!;
        await _temp.Empfehlungen.UpdateAsync(Changed(first.Id, "Neuer Titel") with { Belege = [] }, Versionsvorgang.Bearbeitung, Now);
        // Its evidence was verbatim when it was kept; that the minutes are gone since does not matter.
        await _temp.Protokolle.DeleteAsync(_imported.Protokoll);

        var stale = await _temp.Empfehlungen.RestoreAsync(first.Id, 1, 1, Now);
        var missing = await _temp.Empfehlungen.RestoreAsync(first.Id, 2, 7, Now);
        var restored = await _temp.Empfehlungen.RestoreAsync(first.Id, 2, 1, Now);

        Assert.Equal((UpdateOutcome.Conflict, UpdateOutcome.NotFound, UpdateOutcome.Updated), (stale.Outcome, missing.Outcome, restored.Outcome));
        Assert.Equivalent(first with { Version = 3, Status = Empfehlungsstatus.Abstimmung }, restored.Current, strict: true);
        Assert.Equal(
            [Versionsvorgang.Wiederherstellung, Versionsvorgang.Bearbeitung, Versionsvorgang.Entwurf],
            (await _temp.Empfehlungen.ListVersionenAsync(first.Id)).Select(version => version.Vorgang));
    }

    [Fact]
    public async Task Delete_Stored_TakesItsBelege()
    {
        var id = (await _temp.Empfehlungen.AddAsync(_entwurf, Now)).Stored!.Id;

        Assert.Equal(new(UpdateOutcome.Updated, null), await _temp.Empfehlungen.DeleteAsync(id, 1));
        Assert.Equal(0, await _temp.CountAsync("beleg"));
        Assert.Equal(0, await _temp.CountAsync("handlungsempfehlung_version"));
    }

    [Fact]
    public async Task Delete_OfAnOlderVersion_LeavesTheNewOne()
    {
        var id = (await _temp.Empfehlungen.AddAsync(_entwurf, Now)).Stored!.Id;
        await _temp.Empfehlungen.UpdateAsync(Changed(id, "Neuer Titel"), Versionsvorgang.Bearbeitung, Now);

        var result = await _temp.Empfehlungen.DeleteAsync(id, 1);

        Assert.Equal((UpdateOutcome.Conflict, "Neuer Titel"), (result.Outcome, result.Current?.Titel));
        Assert.NotNull(await _temp.Empfehlungen.GetAsync(id));
    }

    [Fact]
    public async Task DeleteProtokoll_Quoted_LeavesTheHandlungsempfehlung()
    {
        var stored = (await _temp.Empfehlungen.AddAsync(_entwurf, Now)).Stored!;

        await _temp.Protokolle.DeleteAsync(_imported.Protokoll);

        Assert.Equivalent(stored, await _temp.Empfehlungen.GetAsync(stored.Id), strict: true);
    }

    private Handlungsempfehlung Changed(long id, string titel) =>
        _entwurf with { Id = id, Titel = titel, Status = Empfehlungsstatus.Abstimmung };

    private async Task<Beleg> BelegAsync(long id)
    {
        var beitrag = (await _temp.Beitraege.GetAsync(id))!;
        return new() { Beitrag = id, Sitzung = beitrag.Sitzung, Span = beitrag.Beitrag.Span, Zitat = beitrag.Beitrag.Text };
    }

    private async Task<IEnumerable<long>> IdsAsync(string? handlungsfeld, Empfehlungsstatus? status) =>
        (await _temp.Empfehlungen.ListAsync(handlungsfeld, status)).Select(empfehlung => empfehlung.Id);
}
