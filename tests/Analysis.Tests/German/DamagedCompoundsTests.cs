using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class DamagedCompoundsTests
{
    private static readonly string[] Words = ["fahrrad", "garage", "garten", "haus", "schule", "der", "verein"];

    [Theory]
    [InlineData("fahrrfadgarge", "fahrrad", "garage")]
    [InlineData("fahrradgaarrge", "fahrrad", "garage")]
    [InlineData("schhulehaus", "schule", "haus")]
    [InlineData("schulehhaaus", "schule", "haus")]
    [InlineData("schulehxqqyus", null, null)]
    [InlineData("xyzqwxyzqw", null, null)]
    [InlineData("gartxn", null, null)]
    [InlineData("", null, null)]
    public void Split_OfDamagedCompound_GivesItsTwoWords(string damaged, string? first, string? second)
    {
        var compounds = new DamagedCompounds(new WordIndex(Words));
        (string, string)? expected = first is null ? null : (first, second!);
        Assert.Equal(expected, compounds.Split(damaged));
        Assert.Equal(expected, compounds.Split(damaged));
    }

    [Fact]
    public void Split_OfUnknownWordThatLooksSound_IsNone()
    {
        Assert.Equal(("garten", "haus"), new DamagedCompounds(new WordIndex(Words)).Split("gartehaus"));
        Assert.Null(new DamagedCompounds(new WordIndex([.. Words, "gartehausa", "gartehausb", "gartehausc"])).Split("gartehaus"));
    }

    [Fact]
    public void Split_OfLongestWord_EndsInReason() =>
        Assert.Null(new DamagedCompounds(new WordIndex(Words)).Split(new string('x', CardTokenizer.LongestToken)));
}
