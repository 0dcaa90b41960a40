using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class SearchStemsTests
{
    [Theory]
    [InlineData("Wohnungen", "wohnung")]
    [InlineData("Häuser", "häus")]
    [InlineData("Haeuser", "haeus")]
    [InlineData("Straßen", "strass")]
    [InlineData("Bus", "bus")]
    [InlineData("Eltern", "eltern")]
    [InlineData("KH, Kinderärzte", "kh, kinderärzt")]
    [InlineData("»«", "»«")]
    public void Of_Words_LoseTheirEndings(string typed, string stems) => Assert.Equal(stems, SearchStems.Of(typed));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Of_Nothing_IsNull(string? typed) => Assert.Null(SearchStems.Of(typed));
}
