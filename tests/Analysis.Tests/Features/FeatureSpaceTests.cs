using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Tests.Features;

public class FeatureSpaceTests
{
    [Fact]
    public void Build_WithRarity_RaisesTheIdfOfEachFeatureToIt()
    {
        var plain = FeatureSpace.Build(Texts(), minimum: 1, BlockWeights.Even);
        var raised = FeatureSpace.Build(Texts(), minimum: 1, BlockWeights.Even, rarity: 2f);
        Assert.Equal(plain.Hashes, raised.Hashes);
        Assert.True(plain.Idf.Distinct().Count() > 1);
        Assert.All(plain.Idf.Zip(raised.Idf), pair => Assert.Equal(pair.First * pair.First, pair.Second, tolerance: 1e-4f));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Build_Minimum_LeavesOutWhatFewerTextsHave(int minimum)
    {
        var texts = Texts();
        var space = FeatureSpace.Build(texts, minimum, BlockWeights.Even);
        var expected = texts.SelectMany(text => text).CountBy(feature => feature.Hash).Where(pair => pair.Value >= minimum).Select(pair => pair.Key);
        Assert.Equal(expected.Order(), space.Hashes);
    }

    private static Feature[][] Texts() =>
        [.. new[] { "mehr Busse am Abend", "mehr Radwege", "Busse und Bahnen" }.Select(text => new FeatureExtractor(null).Extract(text).Features.ToArray())];
}
