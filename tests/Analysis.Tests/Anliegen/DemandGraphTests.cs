using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class DemandGraphTests
{
    private const float Same = 0.5f;

    [Fact]
    public void Edges_FewDemands_AreAllPairsThatShareEnough()
    {
        var random = new Random(1);
        var demands = Enumerable.Range(0, 60).Select(_ => Of([.. Enumerable.Range(0, 4).Select(_ => random.Next(80)).Distinct().Order()])).ToArray();

        var expected =
            from second in Enumerable.Range(0, demands.Length)
            from first in Enumerable.Range(0, second)
            where demands[first].Keys.Intersect(demands[second].Keys).Any()
            select (first, second, Same);
        var edges = DemandGraph.Edges(demands, (_, _, _) => Same, CancellationToken.None);

        Assert.Equal(expected, edges);
        Assert.Equal(expected, edges);
    }

    [Fact]
    public void Edges_DemandsFarApart_AreFoundThroughWhatOnlyTheyShare()
    {
        // More than are searched before the lists are made anew; the partner lies before that, or in the same part.
        const int Half = 25_000;
        var demands = Enumerable.Range(0, 2 * Half).Select(i => Of([i % Half])).ToArray();

        var edges = DemandGraph.Edges(demands, (_, _, _) => Same, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, Half).Select(i => (i, i + Half, Same)), edges);
    }

    [Fact]
    public void Edges_ImprobableOrSeparatedPairs_AreLeftOutOrNeverMeet()
    {
        DemandVector[] demands = [Of([1]), Of([1]), Of([2]), Of([2]), Of([3]), Of([3])];

        var edges = DemandGraph.Edges(demands, (first, _, _) => first switch { 0 => DemandGraph.Floor / 2, 2 => DemandGraph.Never, _ => Same }, CancellationToken.None);

        Assert.Equal([(2, 3, DemandGraph.Never), (4, 5, Same)], edges);
    }

    private static DemandVector Of(int[] features) =>
        new([.. features.Select(feature => (uint)feature << 2)], [.. features.Select(_ => 1f / features.Length)], 0);
}
