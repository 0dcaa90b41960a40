using Fokuslupe.Analysis.Protokolle.Outlining;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Protokolle.Outlining;

public sealed class VotesTests
{
    [Theory]
    [InlineData("Rufbus (5 Punkte)", "Rufbus", 5)]
    [InlineData("Rufbus (1 Punkt)", "Rufbus", 1)]
    [InlineData("Rufbus (6 P)", "Rufbus", 6)]
    [InlineData("Rufbus (11 P.)", "Rufbus", 11)]
    [InlineData("Rufbus (2 Pkt.)", "Rufbus", 2)]
    [InlineData("Rufbus **(7 Punkte)**", "Rufbus", 7)]
    [InlineData("Rufbus – 4 Punkte", "Rufbus", 4)]
    [InlineData("Rufbus  ●●●", "Rufbus", 3)]
    [InlineData("Rufbus\n●● ●", "Rufbus", 3)]
    [InlineData("●● Rufbus", "Rufbus", 2)]
    [InlineData("Rufbus +8", "Rufbus", 8)]
    [InlineData("Rufbus ×6", "Rufbus", 6)]
    [InlineData("Rufbus (3)", "Rufbus", 3)]
    [InlineData("+1", "+1", null)]
    [InlineData("Deutschkurs 24/7", "Deutschkurs 24/7", null)]
    [InlineData("seit Modell 2020 (Kreis)", "seit Modell 2020 (Kreis)", null)]
    [InlineData("Leistungen nach SGB II", "Leistungen nach SGB II", null)]
    public void Split_CardAndVotes_PartsThem(string card, string words, int? punkte)
    {
        var (span, votes) = Votes.Split(card, new TextSpan(0, card.Length));
        Assert.Equal((words, punkte), (span.In(card), votes));
    }

    [Theory]
    [InlineData("8", 8)]
    [InlineData(" (5 Punkte) ", 5)]
    [InlineData("●●", 2)]
    [InlineData("", null)]
    [InlineData("drei", null)]
    public void Alone_CellOrLine_CountsOnlyVotes(string text, int? punkte) => Assert.Equal(punkte, Votes.Alone(text));
}
