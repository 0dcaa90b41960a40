using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Beitraege;

public sealed class KorrekturStoreTests : IAsyncLifetime
{
    private TempDatabase _temp = null!;
    private IReadOnlyList<long> _ids = [];

    public async Task InitializeAsync()
    {
        _temp = await TempDatabase.CreateAsync();
        await _temp.Anliegen.SeedAsync([new("wohnen-klein", "Kleine Wohnungen", "wohnen", [], true)]);
        _ids = (await _temp.ImportAsync(new("Mehr Busse zu kleinen Wohnungen."), new("Der Bus kommt zu spät."), new("Wer hilft den Alten?"))).Beitraege;
    }

    public Task DisposeAsync() => _temp.DisposeAsync().AsTask();

    [Fact]
    public async Task Load_OnlyWhatPeopleDecided_WithTheDocumentAsGroup()
    {
        await UpdateAsync(_ids[0], 1, new() { Handlungsfeld = "mobilitaet", Anliegen = "wohnen-klein" });
        await UpdateAsync(_ids[2], 1, new() { Art = Art.Frage });

        var rows = await Store.LoadAsync();

        Assert.Equal([_ids[0], _ids[2]], rows.Select(row => row.Beitrag));
        Assert.Equal(["anliegen", "handlungsfeld"], rows[0].Geprueft);
        Assert.Equal(("mobilitaet", "wohnen-klein", TempDatabase.Now), (rows[0].Handlungsfeld, rows[0].Anliegen, rows[0].Wann));
        Assert.Equal(["art"], rows[1].Geprueft);
        Assert.Equal(rows[0].Gruppe, rows[1].Gruppe);
        Assert.Equal(16, rows[0].Gruppe.Length);

        var page = await Store.ListAsync(new(2, 1));
        Assert.Equal((2, _ids[2]), (page.Total, Assert.Single(page.Items).Beitrag));
    }

    [Fact]
    public async Task CountAndLog_OfDecisions_TellConfirmedFromChanged()
    {
        await UpdateAsync(_ids[0], 1, new() { Handlungsfeld = "mobilitaet", Art = Art.Forderung, Bestaetigt = true });
        await UpdateAsync(_ids[1], 1, new() { Handlungsfeld = "wohnen", Bestaetigt = true });

        Assert.Equal(
            [new Korrekturzahl("handlungsfeld", 1, 1, 2), new("art", 1, 0, 1)],
            await Store.CountAsync(TempDatabase.Now.AddMinutes(-1)));
        Assert.All(await Store.CountAsync(TempDatabase.Now), zahl => Assert.Equal(0, zahl.Neu));
        var all = await Store.ListLogAsync(onlyChanges: false, new(1, 2));
        Assert.Equal((3, "Der Bus kommt zu spät."), (all.Total, all.Items[0].Text));
        var changed = await Store.ListLogAsync(onlyChanges: true, new(1, 2));
        Assert.Equal((1, "wohnen", "mobilitaet"), (changed.Total, changed.Items[0].Korrektur.Alt, changed.Items[0].Korrektur.Neu));
    }

    [Fact]
    public async Task Load_OfADecisionAboutAnAnliegen_HoldsItsBeitraegeAndItsOwnTitle()
    {
        await UpdateAsync(_ids[0], 1, new() { Anliegen = "wohnen-klein" });
        await UpdateAsync(_ids[1], 1, new() { Anliegen = "wohnen-klein" });
        var version = (await _temp.Anliegen.GetAsync("wohnen-klein"))!.Version;
        Domain.Anliegen own = new("mobilitaet-takt", "Pünktliche Busse", "mobilitaet", [], false);
        var split = await _temp.Entscheidungen.SplitAsync("wohnen-klein", version, new([_ids[1]], null, own), TempDatabase.Now.AddDays(1));

        var rows = await Store.LoadAsync();

        Assert.Equal(EntscheidungOutcome.Stored, split.Outcome);
        Assert.Equal("wohnen-klein", rows[0].Anliegen);
        Assert.Equal((own.Id, own.Titel), (rows[1].Anliegen, rows[1].Anliegentitel));
        Assert.Equal(["anliegen"], rows[1].Geprueft);
        Assert.Equal(TempDatabase.Now.AddDays(1), rows[1].Wann);
    }

    [Fact]
    public async Task Update_SameValueOnPurpose_ConfirmsItOnce()
    {
        var confirmed = await UpdateAsync(_ids[1], 1, new() { Handlungsfeld = "wohnen", Bestaetigt = true });
        var again = await UpdateAsync(_ids[1], 2, new() { Handlungsfeld = "wohnen", Bestaetigt = true });

        Assert.True(confirmed.Current!.Geprueft);
        Assert.Equal(1, confirmed.Current.Einordnung.Wahrscheinlichkeit);
        Assert.Equal(2, again.Current!.Version);
        Assert.Equal(new Korrektur(_ids[1], "handlungsfeld", "wohnen", "wohnen", TempDatabase.Now), Assert.Single(await _temp.Beitraege.ListKorrekturenAsync(_ids[1])));
    }

    [Fact]
    public async Task Lernkandidaten_AreThoseNobodyLookedAt_TheLeastCertainFirst()
    {
        await using var connection = await _temp.Database.OpenAsync(CancellationToken.None);
        await Dapper.SqlMapper.ExecuteAsync(connection, "UPDATE beitrag SET unsicherheit = id / 10.0");
        await UpdateAsync(_ids[2], 1, new() { Art = Art.Frage });

        Assert.Equal([_ids[1], _ids[0]], (await _temp.Beitraege.LoadLernkandidatenAsync(new(), 10)).Select(kandidat => kandidat.Id));
        Assert.Equal([_ids[0]], (await _temp.Beitraege.LoadLernkandidatenAsync(new(), 10, skip: 1)).Select(kandidat => kandidat.Id));
        Assert.Equal((2, 1), (await _temp.Beitraege.CountAsync(new() { Geprueft = false }), await _temp.Beitraege.CountAsync(new() { Geprueft = true })));
    }

    [Fact]
    public async Task Import_OfADoubtfulBeitrag_KeepsHowCloseTheFieldsLie()
    {
        var expected = (await _temp.Beitraege.GetAsync(_ids[0]))!.Einordnung.Unsicherheit;

        Assert.InRange(expected, 0.01, 1);
        Assert.Equal(expected, (await _temp.Beitraege.LoadLernkandidatenAsync(new(), 10)).Single(kandidat => kandidat.Id == _ids[0]).Unsicherheit, 6);
    }

    private KorrekturStore Store => new(_temp.Database);

    private Task<UpdateResult<AbgelegterBeitrag>> UpdateAsync(long id, int version, BeitragChange change) =>
        _temp.Beitraege.UpdateAsync(id, version, change, TempDatabase.Now);
}
