namespace Fokuslupe.Storage.Tests.Protokolle;

public sealed class ProtokollListTests : IAsyncLifetime
{
    private TempDatabase _temp = null!;

    public async Task InitializeAsync()
    {
        _temp = await TempDatabase.CreateAsync();
        await _temp.ImportAsync(new Sample([new("Mehr Wohnungen für Familien"), new("Die Mieten sind zu hoch") { Unsicher = true }]) { Datum = new(2023, 6, 15) });
        await _temp.ImportAsync(new Sample([new("Mehr Busse am Abend") { Unsicher = true }, new("Der Takt ist zu dünn") { Unsicher = true }])
        {
            Gremium = "Fokusgruppe Mobilität",
            Dateiname = "mobil.txt",
        });
        await _temp.ImportAsync(new Sample([new("Rampe am Rathaus")]) { Gremium = "Fokusgruppe Inklusion", Datum = new(2019, 1, 8) });
    }

    public async Task DisposeAsync() => await _temp.DisposeAsync();

    [Fact]
    public async Task List_ByGremium_HasOnlyItsOwn() =>
        Assert.Equal([2], await ListAsync(new() { Gremium = "Fokusgruppe Mobilität" }));

    [Fact]
    public async Task List_ByYear_HasOnlyItsSitzungen() => Assert.Equal([1], await ListAsync(new() { Jahr = 2023 }));

    [Theory]
    [InlineData("MOBIL.TXT", 2)]
    [InlineData("familie", 1)]
    [InlineData("Fokusgruppe Inklusion", 3)]
    public async Task List_ByWords_LooksInNameTitleAndBeitraege(string words, long found) =>
        Assert.Equal([found], await ListAsync(new() { Q = words }));

    [Theory]
    [InlineData("100%")]
    [InlineData("'; DROP TABLE protokoll; --")]
    [InlineData("*")]
    public async Task List_BySigns_FindsNothing(string signs) => Assert.Empty(await ListAsync(new() { Q = signs }));

    [Theory]
    [InlineData(Protokollfolge.Hochgeladen, new long[] { 3, 2, 1 })]
    [InlineData(Protokollfolge.Sitzung, new long[] { 2, 1, 3 })]
    [InlineData(Protokollfolge.Unsicher, new long[] { 2, 1 })]
    public async Task List_InAnOrder_HasIt(Protokollfolge folge, long[] ids) => Assert.Equal(ids, await ListAsync(new() { Folge = folge }));

    [Fact]
    public async Task List_OfOpenOnes_LeavesOutWhatIsRead()
    {
        var open = await _temp.PrepareAsync(new Sample([new("Mehr Grün")]) { Dateiname = "offen.txt" });

        Assert.Equal([open.Protokoll], await ListAsync(new() { Offen = true }));
    }

    [Fact]
    public async Task Auswahl_Always_NamesGremienAndYears()
    {
        var (gremien, jahre) = await _temp.Protokolle.LoadAuswahlAsync();

        Assert.Equal(["Fokusgruppe Inklusion", "Fokusgruppe Mobilität", "Fokusgruppe Wohnen"], gremien);
        Assert.Equal([2024, 2023, 2019], jahre);
    }

    private async Task<IEnumerable<long>> ListAsync(ProtokollFilter filter) =>
        (await _temp.Protokolle.ListAsync(filter, new Paging(1, 10))).Items.Select(zeile => zeile.Id);
}
