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
    [InlineData("Ehrlich gesagt: Bad dichtmachen, Schwimmbus nach Holmbek", "Bad dichtmachen, Schwimmbus nach Holmbek")]
    [InlineData("Also, ich finde, wir brauchen mehr Bänke", "Mehr Bänke")]
    [InlineData("Ich finde, dass der Nahverkehr ausgebaut werden soll", "Der Nahverkehr ausgebaut werden soll")]
    [InlineData("Mein Vorschlag: die Bücherei samstags öffnen", "Die Bücherei samstags öffnen")]
    [InlineData("Ja bitte, mehr Bänke", "Mehr Bänke")]
    [InlineData("Ehrliche Preise für alle", "Ehrliche Preise für alle")]
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
        var titel = GroupTitle.Of([Sharing("Radwege zügig ausbauen", 1), Sharing("Der Bus am Abend", 2, 3), Sharing("Ein Bus am Sonntag", 2, 4), Sharing("Ein Bus zum Friedhof", 2, 5)]);

        Assert.Contains("Bus", titel, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DemandsAlikeButForASlip_IsTheOneWithout() =>
        Assert.Equal("Wohnungen für Familien", GroupTitle.Of([Member("Wolmungen für Familien", slips: 1), Member("Wohnungen für Familien")]));

    [Fact]
    public void Of_OneWishPutTwice_IsWhatTheDistinctOthersShare() => Assert.Equal(
        "Busse bis in den Abend",
        GroupTitle.Of([
            Sharing("Rufbus zum Friedhof", 1, 2, 3, 4), Sharing("Der Rufbus zum Friedhof bitte", 1, 2, 3, 4), Sharing("Busse bis in den Abend", 4, 5, 6),
            Sharing("Busse am Abend", 5, 6, 7), Sharing("Abends noch ein Bus", 6, 7, 8)]));

    [Fact]
    public void Of_DemandsThatShareAsMuch_IsTheOneWithLessOfItsOwn() =>
        Assert.Equal("Busse am Abend", GroupTitle.Of([Sharing("Busse am Abend, Räder im Zug", 1, 2, 3, 4, 5, 6, 7), Sharing("Busse am Abend", 1, 2, 8), Sharing("Abends ein Bus", 1, 2, 9, 10)]));

    [Fact]
    public void Of_ManyDemandsInAnyOrder_IsTheSame()
    {
        var members = Enumerable.Range(0, 200).Select(i => Sharing($"Busse am Abend {(char)('A' + (i % 26))}{i}", (uint)(i % 7), (uint)(10 + (i % 11)), (uint)(100 + i))).ToArray();

        Assert.Equal(GroupTitle.Of(members), GroupTitle.Of([.. members.Reverse()]));
    }

    private static (Forderung, DemandVector) Member(string text, uint matter = 1, int slips = 0) =>
        (new Forderung(1, text, ""), new DemandVector([matter], [1f], 0) { Slips = slips });

    private static (Forderung, DemandVector) Sharing(string text, params uint[] matters) =>
        (new Forderung(1, text, ""), new DemandVector(matters, [.. matters.Select(_ => 1 / MathF.Sqrt(matters.Length * 4))], 0));
}
