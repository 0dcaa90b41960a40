using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class DistantWordsTests
{
    private static readonly string[] Words =
        ["schulsozialarbeit", "schulsozialarbeiter", "kinderbetreuung", "barrierefreiheit", "ehrenamt", "der", new string('ä', 60)];

    [Theory]
    [InlineData("sxhulsqzialarbyit", "schulsozialarbeit")]
    [InlineData("schulszoialrabeirer", "schulsozialarbeiter")]
    [InlineData("kxnderbqtreuyng", "kinderbetreuung")]
    [InlineData("brrieefrqiheit", "barrierefreiheit")]
    [InlineData("kxndxrbqtrxuyng", null)]
    [InlineData("xhrqnamt", null)]
    [InlineData("", null)]
    public void Nearest_OfBadlyDamagedWord_GivesTheOneWithinOneErrorInFour(string damaged, string? expected)
    {
        var distant = Distant(Words);
        Assert.Equal(expected, distant.Nearest(damaged));
        Assert.Equal(expected, distant.Nearest(damaged));
    }

    [Fact]
    public void Nearest_OfUnknownWordThatLooksSound_IsNone()
    {
        string[] sound = ["kinderbxtreqyng", "kinderbxtreqynga", "kinderbxtreqyngb"];
        Assert.Equal("kinderbetreuung", Distant(Words).Nearest(sound[0]));
        Assert.Null(new DistantWords(Words, new LetterHabits(sound)).Nearest(sound[0]));
    }

    [Fact]
    public void Nearest_OfWordsEquallyFar_IsTheFirst() =>
        Assert.Equal("kinderbetreuunx", Distant(["kinderbetreuunx", "kinderbetreuunq"]).Nearest("kxnderbqtreuunv"));

    [Fact]
    public void Nearest_OfLongestWord_EndsInReason() =>
        Assert.Null(Distant(Words).Nearest(new string('x', CardTokenizer.LongestToken)));

    private static DistantWords Distant(string[] words) => new(words, new LetterHabits(words));
}
