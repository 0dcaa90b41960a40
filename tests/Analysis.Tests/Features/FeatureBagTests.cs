using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Tests.Features;

public sealed class FeatureBagTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(5_000)]
    public void Add_OfManyAtOnce_CountsEachInTheOrderOfItsFirstOccurrence(int distinct)
    {
        var identities = Enumerable.Range(0, distinct).Select(i => FeatureBag.Identity(FeatureBlock.Letters, (uint)i)).ToArray();
        var bag = new FeatureBag();
        bag.Add(FeatureBlock.Words, 7, 0, 0.5f);
        bag.Clear();

        bag.Add(identities, 0);
        bag.Add([identities[^1], identities[0], identities[0]], 1);

        var expected = identities.Select((identity, i) => new Feature(identity, i == 0 ? 3f : i == distinct - 1 ? 2f : 1f, 0));
        Assert.Equal(expected, bag.Features.ToArray());
    }
}
