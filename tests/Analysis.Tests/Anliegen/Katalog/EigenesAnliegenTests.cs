using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class EigenesAnliegenTests
{
    private static readonly Domain.Anliegen Seilbahn = New("mobilitaet-seilbahn", "Seilbahn über die Förde");

    [Fact]
    public void With_AnliegenOfTheInstallation_IsFoundInOtherWords()
    {
        var matcher = TinyCatalogue.Matcher.With([new EigenesAnliegen(Seilbahn, ["Seilbahn statt Fähre bauen"])]);

        Assert.Null(Match(TinyCatalogue.Matcher, "Eine Seilbahn wäre toll").Anliegen);
        Assert.Equal(Seilbahn.Id, Match(matcher, "Eine Seilbahn wäre toll").Anliegen);
        Assert.Equal(Seilbahn.Id, Match(matcher, "Seilbahn").Anliegen);
        Assert.Contains(Seilbahn, matcher.Katalog);
    }

    [Fact]
    public void With_ConfirmedTextOfAKnownOne_IsLearntAtOnce()
    {
        var known = TinyCatalogue.Matcher.Katalog.Single(one => one.Id == "mobilitaet-rufbus");
        var matcher = TinyCatalogue.Matcher.With([new EigenesAnliegen(known, ["Smartphone-App für Mitfahrgelegenheiten"])]);

        Assert.NotEqual(known.Id, Match(TinyCatalogue.Matcher, "App für Mitfahrgelegenheiten").Anliegen);
        Assert.Equal(known.Id, Match(matcher, "App für Mitfahrgelegenheiten").Anliegen);
        Assert.Equal(TinyCatalogue.Matcher.Katalog, matcher.Katalog);
    }

    [Fact]
    public void With_TextWithoutAnyAddedWord_IsScoredAsBefore()
    {
        var matcher = TinyCatalogue.Matcher.With([new EigenesAnliegen(Seilbahn, [])]);

        Assert.Equal(Match(TinyCatalogue.Matcher, "Umzugshilfe").Anliegen, Match(matcher, "Umzugshilfe").Anliegen);
        Assert.Equal(Match(TinyCatalogue.Matcher, "Umzugshilfe").Wahrscheinlichkeit, Match(matcher, "Umzugshilfe").Wahrscheinlichkeit, 0.01);
    }

    [Fact]
    public void With_Twice_ForgetsTheFirst()
    {
        var matcher = TinyCatalogue.Matcher.With([new EigenesAnliegen(Seilbahn, ["Seilbahn bauen"])]).With([]);

        Assert.Equal(TinyCatalogue.Matcher.Katalog, matcher.Katalog);
        Assert.Equal(Match(TinyCatalogue.Matcher, "Seilbahn bauen"), Match(matcher, "Seilbahn bauen"));
    }

    [Fact]
    public void With_NewTitleOfAKnownOne_ShowsIt()
    {
        var renamed = TinyCatalogue.Matcher.Katalog.Single(one => one.Id == "wohnen-tausch") with { Titel = "Wohnungen tauschen" };
        var matcher = TinyCatalogue.Matcher.With([new EigenesAnliegen(renamed, [])]);

        Assert.Contains(renamed, matcher.Katalog);
        Assert.Equal(4, matcher.Katalog.Count);
        Assert.Equal(renamed.Id, Match(matcher, "Wohnungstausch").Anliegen);
    }

    [Theory]
    [InlineData("Seilbahn bauen", "mobilitaet-seilbahn")]
    [InlineData("Keine Seilbahn", "mobilitaet-keine-seilbahn")]
    public void With_TwoOpposedOnes_TellsThemApart(string text, string expected)
    {
        var against = New("mobilitaet-keine-seilbahn", "Keine Seilbahn über die Förde", Seilbahn.Id);
        var matcher = TinyCatalogue.Matcher.With([new EigenesAnliegen(Seilbahn, ["Seilbahn bauen"]), new EigenesAnliegen(against, [])]);

        Assert.Equal(expected, Match(matcher, text).Anliegen);
    }

    private static Domain.Anliegen New(string id, string titel, params string[] gegen) => new(id, titel, "mobilitaet", gegen, Bekannt: false);

    private static AnliegenTreffer Match(AnliegenMatcher matcher, string text) => Assert.Single(matcher.Match([new Forderung(1, text, "")]));
}
