using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class PolarityTests
{
    [Theory]
    [InlineData("mehr Parkplätze", 1)]
    [InlineData("weniger Parkplätze", -1)]
    [InlineData("keine Parkplätze", -1)]
    [InlineData("nicht abschaffen", 1)]
    [InlineData("nicht bauen", -1)]
    [InlineData("Parkplätze", 0)]
    [InlineData("mehr Busse und weniger Autos", 0)]
    [InlineData("mehr Busse statt weniger Autos", 1)]
    [InlineData("", 0)]
    public void Of_WordsForMoreAndLess_TellsWhatIsWanted(string text, int expected)
    {
        var tokens = new TokenizedText();
        CardTokenizer.Tokenize(text, tokens);

        Assert.Equal(expected, Polarity.Of(TinyCatalogue.Extractor.Thesaurus, tokens));
    }
}
