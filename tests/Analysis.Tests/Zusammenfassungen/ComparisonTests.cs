using Fokuslupe.Analysis.Zusammenfassungen;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Zusammenfassungen;

public sealed class ComparisonTests
{
    private static readonly Domain.Anliegen[] Anliegen =
        [.. ((string[])["alt", "neu", "mehr", "gleich"]).Select(id => new Domain.Anliegen(id, id, "wohnen", [], Bekannt: true))];

    [Fact]
    public void Write_PeriodWithBounds_IsComparedWithAsManyDaysBefore()
    {
        var vergleich = Compare(
            new(2021, 1, 1), new(2022, 12, 31), ("neu", 2021), ("alt", 2020), ("alt", 2019), ("gleich", 2018), ("mehr", 2020), ("mehr", 2021), ("mehr", 2022))!;

        Assert.Equal((new DateOnly(2019, 1, 1), new DateOnly(2020, 12, 31)), (vergleich.VorherVon, vergleich.VorherBis));
        Assert.Equal((3, 3), (vergleich.Sitzungen, vergleich.SitzungenVorher));
        Assert.Equal(["neu"], Ids(vergleich.Neu));
        Assert.Equal(["mehr"], Ids(vergleich.Gewachsen));
        Assert.Equal(["alt"], Ids(vergleich.Verstummt));
        Assert.Equal((0, 2), (vergleich.Verstummt[0].Sitzungen, vergleich.Verstummt[0].SitzungenVorher));
    }

    [Fact]
    public void Write_PartsOfYears_AreComparedWithAsManyDaysBefore() =>
        Assert.Equal(new DateOnly(2020, 3, 12), Compare(new(2021, 3, 13), new(2022, 3, 13), ("neu", 2021), ("alt", 2020))!.VorherVon);

    [Fact]
    public void Write_PeriodWithoutEnd_IsComparedWithAllBefore()
    {
        var vergleich = Compare(new(2021, 1, 1), null, ("neu", 2021), ("alt", 2010), ("alt", 2011), ("gleich", 2012))!;

        Assert.Null(vergleich.VorherVon);
        Assert.Equal(["alt"], Ids(vergleich.Verstummt));
    }

    [Fact]
    public void Write_NoPeriod_ComparesTheLastYear()
    {
        var vergleich = Compare(null, null, ("neu", 2022), ("gleich", 2022), ("gleich", 2018))!;

        Assert.Equal(new DateOnly(2022, 1, 1), vergleich.Von);
        Assert.Equal(["neu"], Ids(vergleich.Neu));
        Assert.Empty(vergleich.Gewachsen);
    }

    [Fact]
    public void Write_WithATimeThatWasChosen_IsComparedWithThatOne()
    {
        var source = Source(new(2021, 1, 1), null, ("neu", 2021), ("gleich", 2021), ("alt", 2018), ("alt", 2018), ("gleich", 2018), ("neu", 2020));

        var vergleich = new SummaryWriter().Write(source with { VorherVon = new(2018, 1, 1), VorherBis = new(2019, 12, 31) }).Vergleich!;

        Assert.Equal((new DateOnly(2018, 1, 1), new DateOnly(2019, 12, 31)), (vergleich.VorherVon, vergleich.VorherBis));
        Assert.Equal(["neu"], Ids(vergleich.Neu));
        Assert.Equal(["alt"], Ids(vergleich.Verstummt));
    }

    [Fact]
    public void Write_FewerThanThreeSitzungen_SeesNoGrowth() =>
        Assert.Empty(Compare(new(2021, 1, 1), null, ("mehr", 2021), ("mehr", 2022), ("mehr", 2018), ("alt", 2019), ("alt", 2020))!.Gewachsen);

    [Fact]
    public void Write_RaisedUnderAnotherFieldBefore_IsNotNew()
    {
        var source = Source(new(2021, 1, 1), null, ("neu", 2021), ("alt", 2018)) with
        {
            Anderswo = [Beispiel.Beitrag(9, sitzung: Beispiel.Sitzung(9, jahr: 2019), anliegen: "neu")],
        };

        Assert.Empty(new SummaryWriter().Write(source).Vergleich!.Neu);
    }

    [Fact]
    public void Write_AnliegenOfAnotherField_IsNotCompared()
    {
        var source = Source(new(2021, 1, 1), null, ("neu", 2021), ("alt", 2018)) with { Anliegen = [Anliegen[1] with { Handlungsfeld = "arbeit" }] };

        Assert.Empty(new SummaryWriter().Write(source).Vergleich!.Neu);
    }

    [Fact]
    public void Write_NothingBefore_ComparesNothing() => Assert.Null(Compare(new(2018, 1, 1), null, ("neu", 2018)));

    private static Periodenvergleich? Compare(DateOnly? von, DateOnly? bis, params (string Anliegen, int Jahr)[] beitraege) =>
        new SummaryWriter().Write(Source(von, bis, beitraege)).Vergleich;

    private static SummarySource Source(DateOnly? von, DateOnly? bis, params (string Anliegen, int Jahr)[] beitraege) =>
        new()
        {
            Handlungsfeld = "wohnen",
            Von = von,
            Bis = bis,
            Anliegen = Anliegen,
            Thesen = new Dictionary<long, IReadOnlyList<These>>(),
            Beitraege = [.. beitraege.Select((one, index) =>
                Beispiel.Beitrag(index + 1, sitzung: Beispiel.Sitzung(index + 1, jahr: one.Jahr), anliegen: one.Anliegen))],
        };

    private static IEnumerable<string> Ids(IEnumerable<AnliegenVergleich> zeilen) => zeilen.Select(zeile => zeile.Anliegen.Id);
}
