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
}
