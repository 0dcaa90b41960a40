using Fokuslupe.Api.Handlungsfelder;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Tests.Handlungsfelder;

public sealed class GliederungTests
{
    private static readonly string[] Felder = ["wohnen", "gesundheit", "integration", "versorgung", "arbeit"];

    private static readonly Gliederung Bericht = new(new Katalog(2024, [
        new("Gesundheitsversorgung und Pflege", ["gesundheit", "versorgung"]),
        new("Zuwanderung und Integration", ["integration"]),
    ]));

    [Fact]
    public void Zeilen_WithoutAKatalog_AreTheFields() => Assert.Equal(
        Felder.Select(feld => (feld, (string?)null, feld)),
        new Gliederung(null).Zeilen(Felder).Select(zeile => (zeile.Id, zeile.Kapitel, Assert.Single(zeile.Felder))));

    [Fact]
    public void Zeilen_OfAKatalog_AreItsChaptersThenTheFieldsInNone() => Assert.Equal(
        [("Gesundheitsversorgung und Pflege", "gesundheit versorgung"), ("Zuwanderung und Integration", "integration"), (null, "wohnen"), (null, "arbeit")],
        Bericht.Zeilen(Felder).Select(zeile => (zeile.Kapitel, string.Join(' ', zeile.Felder))));

    [Fact]
    public void ZeileVon_EveryField_IsTheRowThatNamesIt() => Assert.All(Felder, feld =>
        Assert.Equal(Bericht.ZeileVon(feld), Bericht.Zeilen(Felder).Single(zeile => zeile.Felder.Contains(feld)).Id));

    [Fact]
    public void ZeilenVon_ARowOfAnotherGliederung_AreThoseOfItsFields()
    {
        var kapitel = Bericht.ZeileVon("gesundheit");

        Assert.Equal(["gesundheit", "versorgung"], new Gliederung(null).ZeilenVon(kapitel));
        Assert.Equal([kapitel], Bericht.ZeilenVon(kapitel));
        Assert.Equal([kapitel], Bericht.ZeilenVon("versorgung"));
    }

    [Fact]
    public void Zuordnung_OfAKatalog_LeavesOutFieldsInNoChapter()
    {
        Assert.Equal(["gesundheit", "integration", "versorgung"], Bericht.Zuordnung.Keys.Order());
        Assert.Equal(Bericht.Zuordnung["gesundheit"], Bericht.Zuordnung["versorgung"]);
        Assert.Empty(new Gliederung(null).Zuordnung);
    }
}
