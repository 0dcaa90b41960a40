using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class GeneralWordsTests
{
    [Theory]
    [InlineData("soll", "soll")]
    [InlineData("weil", "kausal")]
    [InlineData("groesser", null)]
    [InlineData("müsste", "muss")]
    [InlineData("gefährlich", "schlecht")]
    [InlineData("bushaltestelle", null)]
    public void RoleOf_Word_IsThatOfTheTable(string word, string? role) => Assert.Equal(role, GeneralWords.RoleOf(word));

    [Theory]
    [InlineData("gefährliches", "schlecht")]
    [InlineData("verbreiterten", "mehr")]
    [InlineData("weil", null)]
    public void RoleOfStem_InflectedWord_IsThatOfItsKin(string word, string? role)
    {
        var letters = word.ToCharArray();
        Assert.Equal(role, GeneralWords.RoleOfStem(letters.AsSpan(0, GermanStemmer.Stem(letters))));
    }
}
