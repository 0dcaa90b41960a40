using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class ThemenTests
{
    private static readonly AnliegenMatcher Matcher = new(
        TinyCatalogue.Model with
        {
            Themen = new ThemenOrdnung(
                [new Thema("t-parken", "Parken", "mobilitaet"), new Thema("t-bus", "Busse", "mobilitaet"), new Thema("t-wohnen", "Wohnen", "wohnen")],
                [0, 0, 1, 2]),
        },
        TinyCatalogue.Extractor);

    private static readonly ThemenBildung Bildung = new(Matcher);

    [Theory]
    [InlineData("mobilitaet-mehr-parkplaetze", "Anders genannt", "mobilitaet", "t-parken")]
    [InlineData("mobilitaet-neu", "Ein Rufbus am Abend", "mobilitaet", "t-bus")]
    [InlineData("mobilitaet-neu", "Parkplätze bauen", "mobilitaet", "t-parken")]
    [InlineData("wohnen-neu", "Parkplätze bauen", "wohnen", "thema-wohnen-weiteres")]
    public void Of_Anliegen_IsThatOfTheCatalogueOrOfTheOnesItResembles(string id, string titel, string feld, string expected) =>
        Assert.Equal(expected, Bildung.Of(new Domain.Anliegen(id, titel, feld, [], Bekannt: false), [])?.Id);

    [Fact]
    public void Of_SeveralDemands_IsWhatMostOfThemResembleWhateverTheTitleSays()
    {
        var anliegen = new Domain.Anliegen("mobilitaet-neu", "Mehr Parkplätze", "mobilitaet", [], Bekannt: false);

        Assert.Equal("t-bus", Bildung.Of(anliegen, ["Mehr Parkplätze", "Rufbus für die Dörfer", "Anrufbus am Abend"])?.Id);
        Assert.Equal("t-bus", Bildung.Of(anliegen, ["Anrufbus am Abend", "Mehr Parkplätze", "Rufbus für die Dörfer"])?.Id);
    }

    [Fact]
    public void Of_FieldWithoutThemen_IsNull() =>
        Assert.Null(Bildung.Of(new Domain.Anliegen("armut-x", "Tafel", "armut", [], Bekannt: false), []));

    [Fact]
    public void Themen_OfEachField_EndWithWeiteres() =>
        Assert.Equal(["t-parken", "t-bus", "thema-mobilitaet-weiteres", "t-wohnen", "thema-wohnen-weiteres"], Bildung.Themen.Select(thema => thema.Id));

    [Fact]
    public void Of_CatalogueWithTitles_MakesOneThemaOfEachTitleOfAField()
    {
        Domain.Anliegen[] katalog =
        [
            new("wohnen-a", "Wohnungen bauen", "wohnen", [], Bekannt: true),
            new("mobilitaet-rad", "Radwege bauen", "mobilitaet", [], Bekannt: true),
            new("wohnen-b", "Mieten deckeln", "wohnen", [], Bekannt: true),
            new("wohnen-neu", "Vom Hause bestätigt", "wohnen", [], Bekannt: false),
            new("wohnen-c", "Häuser bauen", "wohnen", [], Bekannt: true),
        ];
        var titles = new Dictionary<string, string>
        {
            ["wohnen-a"] = "Neubau",
            ["wohnen-b"] = "Mieten und Kosten",
            ["wohnen-c"] = "Neubau",
            ["mobilitaet-rad"] = "Rad und Fuß",
        };

        var themen = ThemenOrdnung.Of(katalog, titles);

        Assert.Equal(["thema-wohnen-mieten-und-kosten", "thema-wohnen-neubau", "thema-mobilitaet-rad-und-fuss"], themen.Themen.Select(thema => thema.Id));
        Assert.Equal([1, 2, 0, -1, 1], themen.OfAnliegen);
    }

    [Fact]
    public void Of_KnownAnliegenWithoutThema_IsThatOfTheOnesItResembles()
    {
        var ordnung = Matcher.Themen with { OfAnliegen = [-1, 0, 1, 2] };
        var bildung = new ThemenBildung(new AnliegenMatcher(TinyCatalogue.Model with { Themen = ordnung }, TinyCatalogue.Extractor));

        Assert.Equal("t-bus", bildung.Of(new Domain.Anliegen(TinyCatalogue.Model.Katalog[0].Id, "Rufbus", "mobilitaet", [], Bekannt: true), ["Anrufbus am Abend"])?.Id);
    }
}
