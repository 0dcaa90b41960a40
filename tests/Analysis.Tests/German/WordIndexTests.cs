using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class WordIndexTests
{
    private static readonly WordIndex Index = new(["bus", "kita", "wartezeit", "wohnung", "wohnungen", "schwimmbad", "pflegeheim", "haus", "maus", "schuldnerberatung"]);

    [Theory]
    [InlineData("wohnnug", "wohnung")]
    [InlineData("wonung", "wohnung")]
    [InlineData("wohhnung", "wohnung")]
    [InlineData("wohmung", "wohnung")]
    [InlineData("w0hnung", "wohnung")]
    [InlineData("wohnungcn", "wohnungen")]
    [InlineData("pflcgehein", "pflegeheim")]
    [InlineData("xschwimmbda", "schwimmbad")]
    [InlineData("schuldnerberatugn", "schuldnerberatung")]
    [InlineData("kjta", "kita")]
    [InlineData("kj5a", null)]
    [InlineData("bsu", null)]
    [InlineData("gemeinderat", null)]
    [InlineData("", null)]
    public void Nearest_OfUnknownWord_IsTheWordItStandsFor(string damaged, string? known)
    {
        Assert.Equal(known, Index.Nearest(damaged));
        Assert.Equal(known, Index.Nearest(damaged));
    }

    [Theory]
    [InlineData("kitawohnung", 4, 4)]
    [InlineData("wohnungshaus", 7, 8)]
    [InlineData("wohnungsgarten", 0, 0)]
    [InlineData("hausbus", 0, 0)]
    [InlineData("haus", 0, 0)]
    public void Split_OfUnknownWord_IsWhereTwoKnownWordsMeet(string word, int head, int tail)
    {
        Assert.Equal((head, tail), Index.Split(word));
        Assert.Equal((head, tail), Index.Split(word));
    }

    [Fact]
    public void Nearest_OfTwoEquallyNear_IsTheMoreFrequent() => Assert.Equal("haus", Index.Nearest("xaus"));

    [Fact]
    public void Nearest_OfTwoNear_PrefersTheLikelierSlip() => Assert.Equal("maus", Index.Nearest("naus"));

    [Fact]
    public void Nearest_WithoutWords_IsNone() => Assert.Null(new WordIndex([]).Nearest("wohnung"));

    [Fact]
    public void Nearest_OfAnyWordWithOneLetterChanged_FindsAWord()
    {
        foreach (var word in Index.Words.Where(word => word.Length >= WordIndex.ShortestWord))
        {
            for (var i = 0; i < word.Length; i++)
            {
                Assert.NotNull(Index.Nearest(word.Remove(i, 1).Insert(i, "x")));
                Assert.NotNull(Index.Nearest(word.Insert(i, "x")));
                Assert.True(word.Length == WordIndex.ShortestWord || Index.Nearest(word.Remove(i, 1)) is not null);
            }
        }
    }
}
