using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class LetterHabitsTests
{
    private static readonly LetterHabits Habits = new(["hausen", "hauses", "hauste", "süden"]);

    [Theory]
    [InlineData("hause", 0b110000UL)]
    [InlineData("haus", 0b10000UL)]
    [InlineData("hxaus", 0b101110UL)]
    [InlineData("süd", 0b1111UL)]
    [InlineData("", 0b1UL)]
    public void Oddities_OfAWord_AreTheEndsOfUnusualGroups(string word, ulong odd) => Assert.Equal(odd, Habits.Oddities(word));
}
