using Fokuslupe.Analysis.Features;

using FsCheck;
using FsCheck.Fluent;

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

    [Fact]
    public void Shorten_WhatCameLast_IsAsIfItHadNeverCome() => Prop.ForAll(
        Gen.Choose(0, 2000).ArrayOf(600).ToArbitrary(), Gen.Choose(0, 300).ToArbitrary(), (hashes, stay) =>
        {
            var (bag, other) = (new FeatureBag(), new FeatureBag());
            Add(bag, hashes[..stay]);
            Add(other, hashes[..stay]);
            var count = bag.Features.Length;
            for (var i = 0; i < 600; i++)
            {
                bag.Add(FeatureBlock.Sentence, (uint)i, 0);
            }

            bag.Shorten(count);
            Assert.Equal(other.Features.ToArray(), bag.Features.ToArray());

            Add(bag, hashes[stay..]);
            Add(other, hashes[stay..]);
            Assert.Equal(other.Features.ToArray(), bag.Features.ToArray());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Shorten_SentenceFeatures_LeavesTheBagAsItCame()
    {
        var bag = new FeatureExtractor(null).Extract("Mehr Busse am Abend!");
        var before = bag.Features.ToArray();
        SentenceFeatures.AddTo(bag);
        Assert.NotEqual(before, bag.Features.ToArray());

        bag.Shorten(before.Length);

        Assert.Equal(before, bag.Features.ToArray());
    }

    private static void Add(FeatureBag bag, int[] hashes)
    {
        foreach (var hash in hashes)
        {
            bag.Add(FeatureBlock.Words, (uint)hash, 0);
        }
    }
}
