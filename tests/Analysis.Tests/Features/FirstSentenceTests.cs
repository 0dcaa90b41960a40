using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Tests.Features;

public sealed class FirstSentenceTests
{
    [Theory]
    [InlineData("Poller im Weg. An der Haltestelle stehen seit Jahren vier Poller mitten auf dem Radweg.", 3)]
    [InlineData("Radwegschäden Kaiserstraße. Der Weg zwischen Bahnhof und Hofgarten ist auf der ganzen Länge aufgebrochen, und niemand kümmert sich.", 2)]
    [InlineData("Sitzung am 13. Juli zum Radverkehr", 0)]
    [InlineData("Nur ein Satz steht hier.", 0)]
    [InlineData("", 0)]
    public void Tokens_OfATitleAndOfASingleSentence_AreThoseOfTheTitleOnly(string text, int expected)
    {
        var bag = new FeatureExtractor(null).Extract(text);

        Assert.Equal(expected, FirstSentence.Tokens(bag));
    }

    [Fact]
    public void Stress_OfTheFirstTokens_LeavesTheOthersAlone()
    {
        var bag = new FeatureExtractor(null).Extract("Poller weg");
        var before = bag.Features.ToArray();

        bag.Stress(1, 2f);

        Assert.All(bag.Features.ToArray().Zip(before), pair =>
            Assert.Equal(pair.Second.Value + (pair.Second.Token == 0 ? 2f : 0f), pair.First.Value));
        Assert.Contains(before, feature => feature.Token == 1);
    }
}
