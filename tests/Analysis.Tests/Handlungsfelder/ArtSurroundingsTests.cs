using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Handlungsfelder;

public sealed class ArtSurroundingsTests
{
    [Fact]
    public void Of_CardsUnderOneHeading_AreTheMeanOfTheOthers()
    {
        var means = ArtSurroundings.Of([Card("Ideen"), Card("Ideen"), Card("Lob"), Card("Ideen")], [[1f, 0f], [0f, 1f], [1f, 0f], [0.5f, 0.5f]]);

        Assert.Equal((float[])[0.25f, 0.75f], means[0]!);
        Assert.Equal((float[])[0.75f, 0.25f], means[1]!);
        Assert.Null(means[2]);
        Assert.Equal((float[])[0.5f, 0.5f], means[3]!);
    }

    [Fact]
    public void Of_OneHeadingUnderTwoThesenOrInTwoKindsOfPlace_AreApart()
    {
        var means = ArtSurroundings.Of(
            [Card("Ideen", 1), Card("Ideen", 2), Card("Ideen", 1, Bezug.Ideen), Card("Ideen", 1)], [[1f, 0f], [1f, 0f], [1f, 0f], [0f, 1f]]);

        Assert.Equal((float[])[0f, 1f], means[0]!);
        Assert.Null(means[1]);
        Assert.Null(means[2]);
    }

    private static Beitrag Card(string heading, int? these = null, Bezug bezug = Bezug.Thema) =>
        new() { Span = new TextSpan(0, 1), Text = "Karte", Abschnitt = heading, These = these, Bezug = bezug };
}
