using Fokuslupe.Analysis.Anliegen;
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
}
