using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class DroppedLettersTests
{
    private const string Word = "schulbus";

    [Fact]
    public void Without_OneLetter_IsTheWordThatIsLeft()
    {
        for (var first = 0; first < Word.Length; first++)
        {
            Assert.Equal(Whole(Word.Remove(first, 1)), Sums(Word).Without(first));
        }
    }

    [Fact]
    public void Without_TwoLetters_IsTheWordThatIsLeft()
    {
        for (var first = 0; first < Word.Length; first++)
        {
            for (var second = first + 1; second < Word.Length; second++)
            {
                Assert.Equal(Whole(Word.Remove(second, 1).Remove(first, 1)), Sums(Word).Without(first, second));
            }
        }
    }

    [Theory]
    [InlineData("maus", "mausi")]
    [InlineData("ampel", "amepl")]
    [InlineData("anna", "nana")]
    public void Whole_OfDifferentWords_Differs(string one, string other) => Assert.NotEqual(Whole(one), Whole(other));

    [Fact]
    public void Whole_OfLongWords_IsThatOfTheirBeginning() => Assert.Equal(Whole("schwimmbad-ost"), Whole("schwimmbad"));

    private static uint Whole(string word) => Sums(word).Whole;

    private static DroppedLetters Sums(string word) => new(word, new uint[DroppedLetters.Room]);
}
