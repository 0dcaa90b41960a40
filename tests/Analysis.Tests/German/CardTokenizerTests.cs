using Fokuslupe.Analysis.German;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class CardTokenizerTests
{
    [Theory]
    [InlineData("Mehr Busse!!", "mehr busse !")]
    [InlineData("Azubis ins Kranken-\n  haus", "azubis ins krankenhaus")]
    [InlineData("Kinder-\nund Jugendhilfe", "kinder und jugendhilfe")]
    [InlineData("Kita-Plätze", "kita plätze")]
    [InlineData("Bus/Bahn", "bus bahn")]
    [InlineData("Bürger:innen, Lehrer*innen und Schüler/-innen", "bürger lehrer und schüler")]
    [InlineData("z. B. kl. Whg. f. Ältere u. Azubis", "zum beispiel kl wohnung für ältere und azubis")]
    [InlineData("evtl. usw.", "eventuell und so weiter")]
    [InlineData("Strasse, Straße, STRASSE", "strasse strasse strasse")]
    [InlineData("fuenf Aemter, neue Steuer", "fünf ämter neue steuer")]
    [InlineData("wie heim?? -> Rufbus", "wie heim ? → rufbus")]
    [InlineData("gibt's nicht", "gibts nicht")]
    [InlineData("Café", "cafe")]
    [InlineData("U\u0308bergang", "übergang")]
    [InlineData("Woh\u00ADnung", "wohnung")]
    [InlineData("  \n ", "")]
    public void Tokenize_OfCardText_GivesCanonicalWords(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Words(text)));

    [Fact]
    public void Tokenize_OfHyphenatedWord_MarksThePart()
    {
        var text = Tokenized("E-Bike fahren");
        Assert.Equal([false, true, false], text.Tokens.ToArray().Select(token => token.Hyphenated));
    }

    [Fact]
    public void Tokenize_OfAnyText_KeepsSourceSpansInOrderAndInRange() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        given =>
        {
            var tokens = Tokenized(given.Get).Tokens.ToArray();
            var inRange = tokens.All(token => token.SourceStart >= 0 && token.SourceStart < token.SourceEnd && token.SourceEnd <= given.Get.Length);
            var inOrder = tokens.Zip(tokens.Skip(1)).All(pair =>
                pair.First.SourceEnd <= pair.Second.SourceStart || pair.First.SourceStart == pair.Second.SourceStart);
            return inRange && inOrder && tokens.All(token => token.Length > 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Tokenize_OfOneEndlessWord_CutsIt() => Assert.InRange(Words(new string('x', 100_000))[0].Length, 1, 61);

    private static TokenizedText Tokenized(string text)
    {
        var buffer = new TokenizedText();
        CardTokenizer.Tokenize(text, buffer);
        return buffer;
    }

    private static List<string> Words(string text)
    {
        var buffer = Tokenized(text);
        var words = new List<string>();
        foreach (var token in buffer.Tokens)
        {
            words.Add(buffer[token].ToString());
        }

        return words;
    }
}
