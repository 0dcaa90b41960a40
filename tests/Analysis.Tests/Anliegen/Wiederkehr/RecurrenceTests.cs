using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class RecurrenceTests
{
    [Fact]
    public void Count_SeveralCardsOfOneSitzung_CountAsOneSitzung()
    {
        var abend = Beispiel.Sitzung(1, "Fokusgruppe Wohnen", 2018);
        var wiederkehr = Recurrence.Count(
        [
            Beispiel.Beitrag(1, sitzung: abend, punkte: 3),
            Beispiel.Beitrag(2, sitzung: abend),
            Beispiel.Beitrag(3, sitzung: Beispiel.Sitzung(2, "Steuerungsgruppe", 2024), punkte: 4),
        ]);

        Assert.Equal(3, wiederkehr.Beitraege);
        Assert.Equal(2, wiederkehr.Sitzungen);
        Assert.Equal(["Fokusgruppe Wohnen", "Steuerungsgruppe"], wiederkehr.Gremien);
        Assert.Equal([2018, 2024], wiederkehr.Jahre);
        Assert.Equal(new DateOnly(2018, 3, 14), wiederkehr.Von);
        Assert.Equal(new DateOnly(2024, 3, 14), wiederkehr.Bis);
        Assert.Equal(7, wiederkehr.Punkte);
    }

    [Fact]
    public void Count_SameBeitragTwice_CountsOnce() =>
        Assert.Equal(1, Recurrence.Count([Beispiel.Beitrag(1), Beispiel.Beitrag(1)]).Beitraege);

    [Fact]
    public void Count_NoDates_LeavesYearsOut()
    {
        var wiederkehr = Recurrence.Count([Beispiel.Beitrag(1, sitzung: Beispiel.Sitzung(jahr: 0))]);

        Assert.Empty(wiederkehr.Jahre);
        Assert.Null(wiederkehr.Von);
        Assert.Null(wiederkehr.Bis);
    }

    [Fact]
    public void Count_Nothing_GivesZeros()
    {
        var wiederkehr = Recurrence.Count([]);

        Assert.Equal((0, 0, 0), (wiederkehr.Beitraege, wiederkehr.Sitzungen, wiederkehr.Punkte));
        Assert.Empty(wiederkehr.Gremien);
    }

    [Fact]
    public void Count_CopiedCards_CountOnceForBreadth()
    {
        var wiederkehr = Recurrence.Count(
        [
            Beispiel.Beitrag(1, sitzung: Beispiel.Sitzung(1, jahr: 2024), punkte: 1, karte: 7),
            Beispiel.Beitrag(2, sitzung: Beispiel.Sitzung(2, "Steuerungsgruppe", 2018), punkte: 2, karte: 7),
            Beispiel.Beitrag(3, sitzung: Beispiel.Sitzung(2, "Steuerungsgruppe", 2018), karte: 3),
        ]);

        Assert.Equal((3, 1, 1, 3), (wiederkehr.Beitraege, wiederkehr.Kopien, wiederkehr.Sitzungen, wiederkehr.Punkte));
        Assert.Equal(["Steuerungsgruppe"], wiederkehr.Gremien);
        Assert.Equal([2018], wiederkehr.Jahre);
        Assert.Equal([(2018, 2, 0), (2024, 1, 1)], wiederkehr.Verlauf.Select(row => (row.Sitzung.Datum!.Value.Year, row.Beitraege, row.Kopien)));
    }

    [Fact]
    public void Count_NoSitzungenGiven_LeavesTheTrendOpen() =>
        Assert.Equal(Trend.Unbekannt, Recurrence.Count([Beispiel.Beitrag(1)]).Trend);

    [Theory]
    [InlineData("..x.xx", Trendrichtung.Gleich, 1, 2)]
    [InlineData("...xxx", Trendrichtung.Steigend, 0, 3)]
    [InlineData("xxx..", Trendrichtung.Offen, 2, 0)]
    [InlineData("xxx.x..", Trendrichtung.Sinkend, 3, 1)]
    [InlineData("xx.....", Trendrichtung.Offen, 2, 0)]
    [InlineData("xxxx...............xx.", Trendrichtung.Gleich, 4, 2)]
    public void Count_Trend_ComparesTheHalvesOfThePeriod(string raised, Trendrichtung richtung, int frueher, int spaeter)
    {
        var sitzungen = raised.Select((_, i) => Beispiel.Sitzung(i + 1, jahr: 2000 + i)).ToList();
        var beitraege = sitzungen.Where((_, i) => raised[i] == 'x').Select(sitzung => Beispiel.Beitrag(sitzung.Protokoll, sitzung: sitzung));

        var trend = Recurrence.Count([.. beitraege], sitzungen).Trend;

        Assert.Equal(new Trend(richtung, frueher, spaeter, raised.Length / 2), trend);
    }

    [Fact]
    public void Count_RecommendedInEarlierMinutes_TellsHowOftenItCameBack()
    {
        var wiederkehr = Recurrence.Count(
        [
            Beispiel.Beitrag(1, sitzung: Beispiel.Sitzung(1, jahr: 2018)),
            Beispiel.Beitrag(2, "Der Kreis soll kleine Wohnungen fördern", Beispiel.Sitzung(2, jahr: 2020), bezug: Bezug.Empfehlung),
            Beispiel.Beitrag(3, sitzung: Beispiel.Sitzung(2, jahr: 2020)),
            Beispiel.Beitrag(4, sitzung: Beispiel.Sitzung(3, jahr: 2022)),
            Beispiel.Beitrag(5, sitzung: Beispiel.Sitzung(3, jahr: 2022)),
        ]);

        var antwort = Assert.Single(wiederkehr.Antworten);
        Assert.Equal("Der Kreis soll kleine Wohnungen fördern", antwort.Beleg!.Zitat);
        Assert.Equal((new DateOnly(2020, 3, 14), 1), (antwort.Datum, antwort.SitzungenDanach));
        Assert.True(wiederkehr.Wiedergekommen);
    }

    [Fact]
    public void Count_HandlungsempfehlungOfTheAnliegen_AnswersOnceDecided()
    {
        var beitrag = Beispiel.Beitrag(1, sitzung: Beispiel.Sitzung(1, jahr: 2018), anliegen: "wohnen-klein");
        var beschlossen = Empfehlung(1, "wohnen-klein", Empfehlungsstatus.Beschlossen);

        var wiederkehr = Recurrence.Count(
            [beitrag],
            empfehlungen: [beschlossen, Empfehlung(2, "wohnen-klein", Empfehlungsstatus.Entwurf), Empfehlung(3, "wohnen-tausch", Empfehlungsstatus.Beschlossen)]);

        Assert.Equal(1, Assert.Single(wiederkehr.Antworten).Handlungsempfehlung);
        Assert.False(wiederkehr.Wiedergekommen);
    }

    private static Handlungsempfehlung Empfehlung(long id, string anliegen, Empfehlungsstatus status) => new()
    {
        Id = id,
        Anliegen = anliegen,
        Handlungsfeld = "wohnen",
        Titel = "Kleine Wohnungen fördern",
        Massnahme = "Der Kreis fördert kleine Wohnungen.",
        Begruendung = [],
        Belege = [],
        Adressat = "Kreisverwaltung",
        Steuerungsrelevanz = Steuerungsrelevanz.Mittel,
        NaechsteBeratung = new(new DateOnly(2019, 5, 2), "Sozialausschuss"),
        Status = status,
    };
}
