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
        var compounds = Compounds(Words);
        (string, string)? expected = first is null ? null : (first, second!);
        Assert.Equal(expected, compounds.Split(damaged));
        Assert.Equal(expected, compounds.Split(damaged));
    }

    [Fact]
    public void Split_OfUnknownWordThatLooksSound_IsNone()
    {
        Assert.Equal(("garten", "haus"), Compounds(Words).Split("gartehaus"));
        Assert.Null(Compounds([.. Words, "gartehausa", "gartehausb", "gartehausc"]).Split("gartehaus"));
    }

    [Fact]
    public void Split_OfLongestWord_EndsInReason() =>
        Assert.Null(Compounds(Words).Split(new string('x', CardTokenizer.LongestToken)));

    private static DamagedCompounds Compounds(string[] words) => new(new WordIndex(words), new LetterHabits(words));
}
