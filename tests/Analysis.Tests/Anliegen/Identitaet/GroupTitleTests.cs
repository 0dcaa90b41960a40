using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class GroupTitleTests
{
    [Theory]
    [InlineData("Mehr Bänke!!", "Mehr Bänke")]
    [InlineData("Frau Boysen schlägt vor, dass der Bus länger wartet.", "Der Bus länger wartet")]
    [InlineData("Es wird empfohlen, den Fährtarif zu senken.", "Den Fährtarif senken")]
    [InlineData("Der Ausbau der Haltestellen ist zügig fortzusetzen.", "Den Ausbau der Haltestellen zügig fortsetzen")]
    [InlineData("Im Sozialdienst sind zwei Stellen zu schaffen.", "Im Sozialdienst zwei Stellen schaffen")]
    [InlineData("Wir brauchen mehr Bänke (am Hafen).", "Mehr Bänke")]
    [InlineData("Krisenstab muss an Heime u. Werkstätten denken", "Krisenstab muss an Heime u. Werkstätten denken")]
    [InlineData("Herr Quast: Das Bad sanieren. Ist das zu viel verlangt?", "Das Bad sanieren")]
    [InlineData("Fähre billiger machen. Das kostet wenig und hilft vielen.", "Fähre billiger machen")]
    [InlineData("Es wird empfohlen, Wege zu befestigen und auszuleuchten.", "Wege befestigen und ausleuchten")]
    [InlineData("Vereine sind dabei zu unterstützen, Anträge zu stellen", "Vereine dabei unterstützen, Anträge zu stellen")]
    [InlineData("Der Kreis soll den Rufbus zum Fahrplanwechsel aufnehmen.", "Den Rufbus zum Fahrplanwechsel aufnehmen")]
    [InlineData("Die Bücherei sollte auch samstags geöffnet werden.", "Die Bücherei auch samstags öffnen")]
    [InlineData("Es wird angeregt, dass der Nahverkehr ausgebaut wird.", "Den Nahverkehr ausbauen")]
    [InlineData("Die Fähre soll erhalten bleiben", "Die Fähre erhalten")]
    [InlineData("Frau Boysen bittet deshalb darum, die Bänke stehen zu lassen.", "Die Bänke stehen lassen")]
    [InlineData("Herr [Name]: Das Bad sanieren", "Das Bad sanieren")]
    [InlineData("Sie bittet darum, das Bad nicht aufzugeben, sondern es zu sanieren", "Das Bad nicht aufgeben, sondern es sanieren")]
    [InlineData("Er möchte das Patenprogramm fortsetzen.", "Das Patenprogramm fortsetzen")]
    [InlineData("Rufbus überall, dann kann man auch auf dem Dorf wohnen", "Rufbus überall")]
    [InlineData("Bücherei retten – sonst ziehen alle weg!", "Bücherei retten")]
    [InlineData("abends und sonntags stündlich bitte", "Abends und sonntags stündlich")]
    [InlineData("???", "???")]
    public void Of_OneDemand_IsShortened(string text, string expected) => Assert.Equal(expected, GroupTitle.Of([Member(text)]));

    [Fact]
    public void Of_VeryLongDemand_IsCutBetweenWords()
    {
        var titel = GroupTitle.Of([Member(string.Join(' ', Enumerable.Repeat("Barrierefreiheit", 400)))]);

        Assert.InRange(titel.Length, 20, 115);
        Assert.EndsWith("Barrierefreiheit …", titel, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SeveralDemands_IsTheOneThatSaysWhatIsToBeDone() =>
        Assert.Equal("Bänke am Hafen aufstellen", GroupTitle.Of([Member("Am Hafen? Und die Bänke?"), Member("Bänke am Hafen aufstellen"), Member("Frau Boysen erinnert an die Bänke am Hafen.")]));

    [Theory]
    [InlineData("Bänke am Hafen aufstellen", "Dann stellt halt endlich mal Bänke am Hafen auf")]
    [InlineData("Bänke am Hafen aufstellen", "Am Hafen sind die Bänke morsch")]
    [InlineData("Bänke am Hafen aufstellen", "Frau Boysen wünscht sich, dass einer die Bänke am Hafen aufstellt")]
    [InlineData("Bänke am Hafen aufstellen", "Frau [Name] sieht sich die Bänke am Hafen an")]
    [InlineData("Bänke am Hafen", "Alles das, Bänke am Hafen")]
    public void Of_TwoDemandsAlike_IsTheOneThatIsPutAsATitle(string better, string worse) => Assert.Equal(better, GroupTitle.Of([Member(worse), Member(better)]));

    [Fact]
    public void Of_DemandsOfOneKindAndAnother_IsOneOfTheKindThatIsMore()
    {
        var titel = GroupTitle.Of([Member("Radwege zügig ausbauen", 1), Member("Der Bus am Abend", 2), Member("Ein Bus am Sonntag", 2), Member("Ein Bus zum Friedhof", 2)]);

        Assert.Contains("Bus", titel, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DemandsAlikeButForASlip_IsTheOneWithout() =>
        Assert.Equal("Wohnungen für Familien", GroupTitle.Of([Member("Wolmungen für Familien", slips: 1), Member("Wohnungen für Familien")]));

    [Theory]
    [InlineData("Schöne Straßen für Fußgänger", "schoene-strassen-fuer-fussgaenger")]
    [InlineData("!!!", "anliegen")]
    [InlineData("Ein sehr langer Titel, der nicht mehr in eine Kennung passen kann", "ein-sehr-langer-titel-der-nicht-mehr-in")]
    public void Slug_Title_IsAscii(string titel, string expected) => Assert.Equal(expected, GroupTitle.Slug(titel));

    private static (Forderung, DemandVector) Member(string text, uint matter = 1, int slips = 0) =>
        (new Forderung(1, text, ""), new DemandVector([matter], [1f], 0) { Slips = slips });
}
