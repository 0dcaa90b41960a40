using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class TranscriptionRepairTests
{
    private static readonly TranscriptionRepair Repair = new(new WordIndex(
    [
        "und", "der", "kinder", "arbeit", "jugendarbeit", "kinderarbeit", "schulausflug", "wochenmarkt", "wochen", "markt", "schule",
        "beratung", "wohnung", "bis", "zum", "garten", "verein", "haus", "fachärzte", "ärzte", "hausärzte", "termin", "kleingarten", "mehr", "busse", "bei",
    ]));

    [Theory]
    [InlineData("Mehr Wohnnug", "mehr wohnung")]
    [InlineData("Schul ausflug", "schulausflug")]
    [InlineData("Wochen markt", "wochenmarkt")]
    [InlineData("Bera- tung", "beratung")]
    [InlineData("Bera-\ntung", "")]
    [InlineData("Kinder- und Jugendarbeit", "kinderarbeit und jugendarbeit")]
    [InlineData("Haus- u. Fachärzte", "hausärzte und fachärzte")]
    [InlineData("Kleingartenverein", "kleingarten verein")]
    [InlineData("Arbeitshaus", "arbeit haus")]
    [InlineData("Klleingartnvrein", "kleingarten verein")]
    [InlineData("beir Haus", "bei haus")]
    [InlineData("mehr Busse", "")]
    [InlineData("Termin!! 3x", "")]
    [InlineData("Xyzzy und Quux", "")]
    [InlineData("", "")]
    public void Read_OfDamagedText_GivesWhatWasMeant(string text, string meant)
    {
        var (tokens, reading) = (new TokenizedText(), new RepairedText());
        CardTokenizer.Tokenize(text, tokens);
        var changed = Repair.Read(text, tokens, new bool[tokens.Tokens.Length], reading);
        Assert.Equal(meant.Length > 0, changed);
        Assert.Equal(meant, changed ? reading.Tokens.Characters.Trim().ToString() : "");
    }

    [Fact]
    public void Read_OfKnownToken_LeavesIt()
    {
        var (tokens, reading) = (new TokenizedText(), new RepairedText());
        CardTokenizer.Tokenize("Wohnnug", tokens);
        Assert.False(Repair.Read("Wohnnug", tokens, [true], reading));
    }

    [Fact]
    public void Read_OfJoinedWords_KeepsTheirOrigin()
    {
        var (tokens, reading) = (new TokenizedText(), new RepairedText());
        CardTokenizer.Tokenize("Schul ausflug mehr", tokens);
        Assert.True(Repair.Read("Schul ausflug mehr", tokens, new bool[3], reading));
        Assert.Equal((0, true, 2, false), (reading.Origin(0), reading.Changed(0), reading.Origin(1), reading.Changed(1)));
        Assert.Equal((0, 13), (reading.Tokens.Tokens[0].SourceStart, reading.Tokens.Tokens[0].SourceEnd));
    }

    [Theory]
    [InlineData("Mehr Wohnnug", 1)]
    [InlineData("Bera- tung und Wohnnug", 2)]
    [InlineData("Kinder- und Jugendarbeit im Kleingartenverein", 0)]
    [InlineData("mehr Busse", 0)]
    public void Slips_OfAText_AreItsDamagedWords(string text, int slips)
    {
        var (tokens, reading) = (new TokenizedText(), new RepairedText());
        CardTokenizer.Tokenize(text, tokens);
        Repair.Read(text, tokens, new bool[tokens.Tokens.Length], reading);
        Assert.Equal(slips, reading.Slips(tokens));
    }
}
