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
    [InlineData("???", "???")]
    public void Of_OneDemand_IsShortened(string text, string expected) => Assert.Equal(expected, GroupTitle.Of([Member(text)]));

    [Fact]
    public void Of_VeryLongDemand_IsCutBetweenWords()
    {
        var titel = GroupTitle.Of([Member(string.Join(' ', Enumerable.Repeat("Barrierefreiheit", 400)))]);

        Assert.InRange(titel.Length, 20, 95);
        Assert.EndsWith("Barrierefreiheit …", titel, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SeveralDemands_IsTheOneThatSaysWhatIsToBeDone() =>
        Assert.Equal("Bänke am Hafen aufstellen", GroupTitle.Of([Member("Am Hafen? Und die Bänke?"), Member("Bänke am Hafen aufstellen"), Member("Frau Boysen erinnert an die Bänke am Hafen.")]));

    [Theory]
    [InlineData("Schöne Straßen für Fußgänger", "schoene-strassen-fuer-fussgaenger")]
    [InlineData("!!!", "anliegen")]
    [InlineData("Ein sehr langer Titel, der nicht mehr in eine Kennung passen kann", "ein-sehr-langer-titel-der-nicht-mehr-in")]
    public void Slug_Title_IsAscii(string titel, string expected) => Assert.Equal(expected, GroupTitle.Slug(titel));

    private static (Forderung, DemandVector) Member(string text) => (new Forderung(1, text, ""), new DemandVector([1], [1f], 0));
}
