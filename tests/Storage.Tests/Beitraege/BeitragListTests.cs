using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Beitraege;

public sealed class BeitragListTests : IAsyncLifetime
{
    private TempDatabase _temp = null!;
    private Imported _mobilitaet = null!;

    public async Task InitializeAsync()
    {
        _temp = await TempDatabase.CreateAsync();
        await _temp.Anliegen.SeedAsync([new("wohnen-klein", "Kleine Wohnungen", "wohnen", [], true)]);
        await _temp.ImportAsync(new Sample([
            new("B1 Kleine Wohnungen bauen.") { Anliegen = "wohnen-klein" },
            new("B2 Die Mieten steigen.") { Art = Art.Feststellung, Unsicher = true }])
        {
            Datum = new(2024, 5, 16),
        });
        _mobilitaet = await _temp.ImportAsync(new Sample([
            new("A1 Mehr Busse am Abend.") { Feld = "mobilitaet" },
            new("A2 Wohnungen brauchen eine Haltestelle.") { Feld = "mobilitaet", Unsicher = true }])
        {
            Gremium = "Fokusgruppe Mobilität",
            Datum = new(2020, 9, 1),
        });
        await _temp.ImportAsync(new Sample([new("C1 Ohne Datum.") { Art = Art.Frage }]) { Datum = null, Gremium = "Steuerungsgruppe" });
    }

    public Task DisposeAsync() => _temp.DisposeAsync().AsTask();

    public static TheoryData<BeitragFilter, string> Filters => new()
    {
        { new(), "C1 A1 A2 B1 B2" },
        { new() { Handlungsfelder = ["mobilitaet"] }, "A1 A2" },
        { new() { Handlungsfelder = ["mobilitaet", "wohnen"], Q = "wohn" }, "A2 B1" },
        { new() { Art = Art.Feststellung }, "B2" },
        { new() { Gremium = "Fokusgruppe Mobilität" }, "A1 A2" },
        { new() { Von = new(2020, 9, 1) }, "A1 A2 B1 B2" },
        { new() { Von = new(2020, 9, 2) }, "B1 B2" },
        { new() { Bis = new(2024, 5, 16) }, "A1 A2 B1 B2" },
        { new() { Bis = new(2024, 5, 15) }, "A1 A2" },
        { new() { Anliegen = "wohnen-klein" }, "B1" },
        { new() { Unsicher = true }, "A2 B2" },
        { new() { Unsicher = false, Handlungsfelder = ["mobilitaet"] }, "A1" },
        { new() { Q = "wohn" }, "A2 B1" },
        { new() { Q = "wohn", Handlungsfelder = ["wohnen"] }, "B1" },
        { new() { Q = "stelle halte" }, "A2" },
        { new() { Haltung = Haltung.Teils, Jahr = 2020 }, "A1 A2" },
        { new() { Haltung = Haltung.Ohne }, "" },
        { new() { Jahr = 2024, MitAnliegen = false }, "B2" },
        { new() { MitAnliegen = true }, "B1" },
        { new() { Handlungsfelder = ["gibt-es-nicht"] }, "" },
        { new() { Gremium = "' OR 1=1 --" }, "" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task ListAndLoad_Filter_GiveTheSameInOrder(BeitragFilter filter, string expected)
    {
        var page = await _temp.Beitraege.ListAsync(filter, new(1, 10));

        Assert.Equal(expected, Names(page.Items));
        Assert.Equal(page.Items.Count, page.Total);
        Assert.Equal(expected, Names(await _temp.Beitraege.LoadAsync(filter)));
    }

    [Fact]
    public async Task List_Protokoll_GivesItsBeitraege() =>
        Assert.Equal("A1 A2", Names((await _temp.Beitraege.ListAsync(new() { Protokoll = _mobilitaet.Protokoll }, new(1, 10))).Items));

    [Fact]
    public async Task List_Pages_MakeUpTheWhole()
    {
        var pages = new List<string>();
        for (var seite = 1; seite <= 4; seite++)
        {
            var page = await _temp.Beitraege.ListAsync(new(), new(seite, 2));
            Assert.Equal(5, page.Total);
            pages.Add(Names(page.Items));
        }

        Assert.Equal(["C1 A1", "A2 B1", "B2", ""], pages);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task LoadLatest_Filter_GivesTheSameWithTheLatestSitzungFirst(BeitragFilter filter, string expected)
    {
        string[] latestFirst = ["B1", "B2", "A1", "A2", "C1"];
        var names = expected.Split(' ').ToHashSet();

        var page = await _temp.Beitraege.LoadLatestAsync(filter, new(1, 10));

        Assert.Equal(string.Join(' ', latestFirst.Where(names.Contains)), Names(page));
        Assert.Equal(Names(page.Skip(1).Take(1)), Names(await _temp.Beitraege.LoadLatestAsync(filter, new(2, 1))));
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Facetten_EachValue_CountsWhatChoosingItGives(BeitragFilter filter, string expected)
    {
        var facetten = await _temp.Facetten.CountAsync(filter);

        Assert.Equal(expected.Length == 0 ? 0 : expected.Split(' ').Length, facetten.Gesamt);
        foreach (var (feld, count) in facetten.Handlungsfelder)
        {
            Assert.Equal(count, await _temp.Beitraege.CountAsync(filter with { Handlungsfelder = [feld] }));
        }

        foreach (var (art, count) in facetten.Arten)
        {
            Assert.Equal(count, await _temp.Beitraege.CountAsync(filter with { Art = Codes.Parse<Art>(art) }));
        }

        foreach (var (haltung, count) in facetten.Haltungen)
        {
            Assert.Equal(count, await _temp.Beitraege.CountAsync(filter with { Haltung = Codes.Parse<Haltung>(haltung) }));
        }

        foreach (var (gremium, count) in facetten.Gremien)
        {
            Assert.Equal(count, await _temp.Beitraege.CountAsync(filter with { Gremium = gremium }));
        }

        foreach (var (jahr, count) in facetten.Jahre)
        {
            Assert.Equal(count, await _temp.Beitraege.CountAsync(filter with { Jahr = jahr }));
        }

        foreach (var value in new[] { true, false })
        {
            Assert.Equal(facetten.Unsicher.GetValueOrDefault(value), await _temp.Beitraege.CountAsync(filter with { Unsicher = value }));
            Assert.Equal(facetten.Geprueft.GetValueOrDefault(value), await _temp.Beitraege.CountAsync(filter with { Geprueft = value }));
            Assert.Equal(facetten.MitAnliegen.GetValueOrDefault(value), await _temp.Beitraege.CountAsync(filter with { MitAnliegen = value }));
        }
    }

    [Fact]
    public async Task LoadExplained_Ids_GivesWhatGetGivesInOrder()
    {
        var unknown = 99L;

        var explained = await _temp.Beitraege.LoadExplainedAsync([_mobilitaet.Beitraege[1], unknown, _mobilitaet.Beitraege[0]]);

        Assert.Equal("A1 A2", Names(explained));
        Assert.NotEmpty(explained[0].Einordnung.Verteilung);
        Assert.NotEmpty(explained[0].Einordnung.Gruende);
        Assert.Equivalent(await _temp.Beitraege.GetAsync(_mobilitaet.Beitraege[0]), explained[0], strict: true);
    }

    [Fact]
    public async Task Get_UnknownId_IsNull() => Assert.Null(await _temp.Beitraege.GetAsync(99));

    private static string Names(IEnumerable<AbgelegterBeitrag> beitraege) =>
        string.Join(' ', beitraege.Select(beitrag => beitrag.Beitrag.Text[..2]));
}
