using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Tests.Features;

public sealed class FeatureIndexTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1_000)]
    [InlineData(50_000)]
    public void Find_OfKnownAndUnknownHashes_GivesTheirRowsOrNone(int count)
    {
        var hashes = Enumerable.Range(1, count).Select(i => FeatureBag.Identity(FeatureBlock.Words, (uint)i)).Distinct().Order().ToArray();
        AssertFinds(hashes, [.. hashes, 0, uint.MaxValue, .. Enumerable.Range(count + 1, 2_000).Select(i => FeatureBag.Identity(FeatureBlock.Words, (uint)i))]);
    }

    [Fact]
    public void Find_WhereHashesCrowd_FindsAll() => AssertFinds([.. Enumerable.Range(100, 900).Select(i => (uint)i)], [.. Enumerable.Range(0, 1_200).Select(i => (uint)i)]);

    private static void AssertFinds(uint[] hashes, uint[] sought)
    {
        var index = new FeatureIndex(hashes);
        var rows = new int[sought.Length];
        index.Find([.. sought.Select(hash => new Feature(hash, 1f, 0))], rows);

        Assert.Equal(sought.Select(hash => Math.Max(-1, Array.BinarySearch(hashes, hash))), rows);
        Assert.Equal(rows, sought.Select(index.Row));
    }
}
