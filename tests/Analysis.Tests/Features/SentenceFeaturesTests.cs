using Fokuslupe.Analysis.Features;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Features;

public sealed class SentenceFeaturesTests
{
    private readonly FeatureExtractor _extractor = new(null);

    [Fact]
    public void AddTo_SentencesMadeAlike_SharesMoreThanWithOneMadeOtherwise()
    {
        var demand = Sentence("Hier sollte ein Radweg gebaut werden.");
        var alike = Sentence("Dort sollte eine Rampe angelegt werden.");
        var otherwise = Sentence("Der Radweg endet hier plötzlich, weil Autos parken");

        Assert.True(demand.Intersect(alike).Count() > 2 * demand.Intersect(otherwise).Count());
    }

    [Theory]
    [InlineData("Der Bus kommt.", "Der Bus kommt?")]
    [InlineData("bus kommt", "Bus kommt")]
    [InlineData("Der Bus kommt zu spät", "Der Bus, kommt zu spät")]
    [InlineData("Der Bus soll kommen", "Der Bus muss kommen")]
    [InlineData("Linie 5", "Linie Nord")]
    public void AddTo_SentencesMadeOtherwise_Differ(string one, string other) => Assert.NotEqual(Sentence(one), Sentence(other));

    [Fact]
    public void AddTo_WordsOfTheSameShape_AreOne() => Assert.Equal(Sentence("die Wohnung in Aurup"), Sentence("die Leitung in Sarup"));

    [Fact]
    public void AddTo_Twice_AddsOnce()
    {
        var bag = _extractor.Extract("Mehr Busse am Abend!");
        SentenceFeatures.AddTo(bag);
        var once = bag.Features.ToArray();

        SentenceFeatures.AddTo(bag);

        Assert.Equal(once, bag.Features.ToArray());
    }

    [Fact]
    public void AddTo_AnyText_PointsEveryFeatureToAToken() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        given =>
        {
            var bag = _extractor.Extract(given.Get);
            SentenceFeatures.AddTo(bag);
            var tokens = bag.Tokens.Tokens.Length;
            return bag.Features.ToArray().All(feature => feature.Token >= 0 && feature.Token < tokens && feature.Value > 0);
        }).QuickCheckThrowOnFailure();

    private uint[] Sentence(string text)
    {
        var bag = _extractor.Extract(text);
        SentenceFeatures.AddTo(bag);
        return [.. bag.Features.ToArray().Where(feature => feature.Block == FeatureBlock.Sentence).Select(feature => feature.Hash)];
    }
}
