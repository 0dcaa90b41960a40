using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class ThemenNamesTests
{
    [Fact]
    public void Of_Themen_AreNamedByNounsThatMostOfTheirTitlesShare() =>
        Assert.Equal(
            ["Busse und Fahrplan", "Radwege"],
            Names(
                ["Mehr Busse am Abend", "Saubere Busse", "Den Fahrplan aushängen", "Den Fahrplan der Busse abstimmen", "Fahrplan vereinfachen"],
                ["Mehr Radwege bauen", "Breite Radwege", "Helle Beleuchtung der Radwege", "Neue Beleuchtung", "Gute Radwege"]));

    [Fact]
    public void Of_ThemaThatSpeaksOfOneThing_IsNamedByItAlone() =>
        Assert.Equal(["Busse", "Radwege"], Names(["Mehr Busse am Abend", "Saubere Busse", "Einen Bus für alle"], ["Mehr Radwege", "Breite Radwege", "Kein Radweg"]));

    [Fact]
    public void Of_WordsWrittenSmallMostly_AreNoNames() =>
        Assert.DoesNotContain("Frei", Names(["Sport im Freien", "Theater im Freien", "freien Sport fördern", "auf freien Plätzen", "die freien Plätze"])[0], StringComparison.Ordinal);

    [Fact]
    public void Of_WordsWithoutMatter_AreNoNames() => Assert.Equal(["Weiteres"], Names(["Mehr davon", "Alles neu"]));

    [Fact]
    public void Of_NounThatTwoThemenSpeakOf_GoesToTheOneItFitsBest()
    {
        var names = Names(["Mehr Busse am Abend", "Der Abend", "Ein ruhiger Abend", "Jeder Abend", "Ein Abend"], ["Mehr Busse", "Saubere Busse", "Neue Busse"]);

        Assert.DoesNotContain("Busse", names[0], StringComparison.Ordinal);
        Assert.Equal("Busse", names[1]);
    }

    [Fact]
    public void Of_NounThatAllThemenSpeakOf_IsNoName() =>
        Assert.DoesNotContain("Bus", string.Join(' ', Names(["Ein Bus am Abend", "Der Bus", "Der Abend"], ["Der Bus am Sonntag", "Ein Bus", "Der Sonntag"])), StringComparison.Ordinal);

    [Fact]
    public void Of_NameOfTheField_IsNoNameForAPart() =>
        Assert.DoesNotContain("Mobilität", string.Join(' ', Names(["Mehr Mobilität am Abend", "Gute Mobilität", "Der Abend"], ["Ein Radweg", "Der Radweg"])), StringComparison.Ordinal);

    [Fact]
    public void Of_PartsOfCompounds_CountForTheNoun() =>
        Assert.StartsWith("Bus", Names(["Das Busnetz und der Bus", "Buslinien ohne Lücke", "Das Netz", "Die Linien"], ["Der Radweg", "Ein Radweg"])[0], StringComparison.Ordinal);

    private static IReadOnlyList<string> Names(params string[][] themen)
    {
        var titles = themen.SelectMany(titles => titles).ToList();
        Domain.Anliegen[] katalog = [.. titles.Select((titel, i) => new Domain.Anliegen($"mobilitaet-{i}", titel, "mobilitaet", [], Bekannt: true))];
        var rows = titles.Select((titel, i) => new MatchRow($"wir wollen {titel}", [], i, "mobilitaet", 1, null)).ToLookup(row => row.Class);
        var first = 0;
        return new ThemenNames(katalog, rows).Of("mobilitaet", [.. themen.Select(thema => (IReadOnlyList<int>)[.. Enumerable.Range((first += thema.Length) - thema.Length, thema.Length)])]);
    }
}
