using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Handlungsempfehlungen;

public sealed class HandlungsempfehlungStoreTests : IAsyncLifetime
{
    private TempDatabase temp = null!;
    private Imported imported = null!;
    private Handlungsempfehlung entwurf = null!;

    public async Task InitializeAsync()
    {
        temp = await TempDatabase.CreateAsync();
        imported = await temp.ImportAsync(new("Mehr kleine Wohnungen."), new("Es gibt genug Wohnungen."));
        entwurf = new()
        {
            Anliegen = "wohnen-klein",
            Handlungsfeld = "wohnen",
            Titel = "Kleine Wohnungen fördern",
            Massnahme = "Der Landkreis fördert kleine Wohnungen.",
            Begruendung = [new("Kleine Wohnungen fehlen.", [imported.Beitraege[0]])],
            Belege = [await BelegAsync(imported.Beitraege[0])],
            Gegenstimmen = [await BelegAsync(imported.Beitraege[1])],
            Adressat = "Landkreis",
            Zielgruppen = ["Ältere", "Alleinlebende"],
            Steuerungsrelevanz = Steuerungsrelevanz.Hoch,
            NaechsteBeratung = new(new(2025, 4, 1), "Sozialausschuss"),
        };
    }

    public Task DisposeAsync() => temp.DisposeAsync().AsTask();

    [Fact]
    public async Task Add_Draft_ComesBackAsItWas()
    {
        var stored = (await temp.Empfehlungen.AddAsync(entwurf)).Stored!;

        Assert.Equivalent(entwurf with { Id = stored.Id }, await temp.Empfehlungen.GetAsync(stored.Id), strict: true);
        Assert.NotEqual(0, stored.Id);
    }

    [Theory]
    [InlineData("Viel mehr kleine Wohnungen.", 0, 0)]
    [InlineData("Mehr kleine Wohnungen.", 1, 0)]
    [InlineData("Mehr kleine Wohnungen.", 0, 1)]
    public async Task Add_BelegNotVerbatim_IsRefused(string zitat, int shift, int protokoll)
    {
        var beleg = entwurf.Belege[0];
        var changed = beleg with
        {
            Zitat = zitat,
            Span = new(beleg.Span.Start + shift, beleg.Span.End),
            Sitzung = beleg.Sitzung with { Protokoll = beleg.Sitzung.Protokoll + protokoll },
        };

        var asBeleg = await temp.Empfehlungen.AddAsync(entwurf with { Belege = [beleg, changed] });
        var asGegenstimme = await temp.Empfehlungen.AddAsync(entwurf with { Gegenstimmen = [changed] });

        Assert.Equal(new(null, changed), asBeleg);
        Assert.Equal(new(null, changed), asGegenstimme);
        Assert.Equal(0, await temp.CountAsync("handlungsempfehlung"));
    }

    [Fact]
    public async Task Update_ExpectedVersion_ChangesAllButTheBelege()
    {
        var stored = (await temp.Empfehlungen.AddAsync(entwurf)).Stored!;

        var result = await temp.Empfehlungen.UpdateAsync(stored.Id, 1, Change("Neuer Titel"));

        Assert.Equal(UpdateOutcome.Updated, result.Outcome);
        Assert.Equivalent(
            stored with
            {
                Titel = "Neuer Titel",
                Massnahme = "Neu",
                Begruendung = [],
                Adressat = "Gemeinden",
                Zielgruppen = ["Familien"],
                Steuerungsrelevanz = Steuerungsrelevanz.Gering,
                NaechsteBeratung = null,
                Status = Empfehlungsstatus.Abstimmung,
                Version = 2,
            },
            result.Current,
            strict: true);
    }

    [Fact]
    public async Task Update_TwoWritersWithTheSameVersion_OneWins()
    {
        var id = (await temp.Empfehlungen.AddAsync(entwurf)).Stored!.Id;

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(i =>
            Task.Run(() => temp.Empfehlungen.UpdateAsync(id, 1, Change($"Titel {i}")))));

        var winner = Assert.Single(results, result => result.Outcome == UpdateOutcome.Updated);
        var loser = Assert.Single(results, result => result.Outcome == UpdateOutcome.Conflict);
        Assert.Equal(winner.Current!.Titel, loser.Current!.Titel);
    }

    [Fact]
    public async Task UpdateAndDelete_UnknownId_AreNotFound()
    {
        Assert.Equal(new(UpdateOutcome.NotFound, null), await temp.Empfehlungen.UpdateAsync(9, 1, Change("x")));
        Assert.Equal(new(UpdateOutcome.NotFound, null), await temp.Empfehlungen.DeleteAsync(9, 1));
        Assert.Null(await temp.Empfehlungen.GetAsync(9));
    }

    [Fact]
    public async Task List_Filters_NewestFirst()
    {
        var first = (await temp.Empfehlungen.AddAsync(entwurf)).Stored!;
        var second = (await temp.Empfehlungen.AddAsync(entwurf with { Handlungsfeld = "mobilitaet" })).Stored!;
        await temp.Empfehlungen.UpdateAsync(first.Id, 1, Change("x"));

        Assert.Equal([second.Id, first.Id], await IdsAsync(null, null));
        Assert.Equal([first.Id], await IdsAsync("wohnen", null));
        Assert.Equal([second.Id], await IdsAsync(null, Empfehlungsstatus.Entwurf));
        Assert.Empty(await IdsAsync("wohnen", Empfehlungsstatus.Entwurf));
        Assert.All(await temp.Empfehlungen.ListAsync(null, null), empfehlung =>
        {
            Assert.Equal(entwurf.Belege, empfehlung.Belege);
            Assert.Equal(entwurf.Gegenstimmen, empfehlung.Gegenstimmen);
        });
    }

    [Fact]
    public async Task Delete_Stored_TakesItsBelege()
    {
        var id = (await temp.Empfehlungen.AddAsync(entwurf)).Stored!.Id;

        Assert.Equal(new(UpdateOutcome.Updated, null), await temp.Empfehlungen.DeleteAsync(id, 1));
        Assert.Equal(0, await temp.CountAsync("beleg"));
    }

    [Fact]
    public async Task Delete_OfAnOlderVersion_LeavesTheNewOne()
    {
        var id = (await temp.Empfehlungen.AddAsync(entwurf)).Stored!.Id;
        await temp.Empfehlungen.UpdateAsync(id, 1, Change("Neuer Titel"));

        var result = await temp.Empfehlungen.DeleteAsync(id, 1);

        Assert.Equal((UpdateOutcome.Conflict, "Neuer Titel"), (result.Outcome, result.Current?.Titel));
        Assert.NotNull(await temp.Empfehlungen.GetAsync(id));
    }

    [Fact]
    public async Task DeleteProtokoll_Quoted_LeavesTheHandlungsempfehlung()
    {
        var stored = (await temp.Empfehlungen.AddAsync(entwurf)).Stored!;

        await temp.Protokolle.DeleteAsync(imported.Protokoll);

        Assert.Equivalent(stored, await temp.Empfehlungen.GetAsync(stored.Id), strict: true);
    }

    private static HandlungsempfehlungChange Change(string titel) => new()
    {
        Titel = titel,
        Massnahme = "Neu",
        Begruendung = [],
        Adressat = "Gemeinden",
        Zielgruppen = ["Familien"],
        Steuerungsrelevanz = Steuerungsrelevanz.Gering,
        Status = Empfehlungsstatus.Abstimmung,
    };

    private async Task<Beleg> BelegAsync(long id)
    {
        var beitrag = (await temp.Beitraege.GetAsync(id))!;
        return new() { Beitrag = id, Sitzung = beitrag.Sitzung, Span = beitrag.Beitrag.Span, Zitat = beitrag.Beitrag.Text };
    }

    private async Task<IEnumerable<long>> IdsAsync(string? handlungsfeld, Empfehlungsstatus? status) =>
        (await temp.Empfehlungen.ListAsync(handlungsfeld, status)).Select(empfehlung => empfehlung.Id);
}
