using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class AnliegenIdTests
{
    [Theory]
    [InlineData("mobilitaet", "^mobilitaet-[0-9a-f]{8}$")]
    [InlineData("", "^allgemein-[0-9a-f]{8}$")]
    public void For_Title_IsTheFieldAndNothingThatTheTitleSays(string feld, string expected) => Assert.Matches(expected, AnliegenId.For(feld, "Schöne Wege für alle"));

    [Fact]
    public void For_SameTitle_IsTheSameId()
    {
        Assert.Equal(AnliegenId.For("wohnen", "Mieten senken"), AnliegenId.For("wohnen", "Mieten senken"));
        Assert.NotEqual(AnliegenId.For("wohnen", "Mieten senken"), AnliegenId.For("wohnen", "Mieten begrenzen"));
    }
}
