using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class AverageLinkageTests
{
    [Fact]
    public void Cluster_Chain_StopsWhereTheMeanFallsBelowTheThreshold()
    {
        // 0-1 joins first; 2 then has a mean of (0.6 + 0) / 2 to them.
        List<(int, int, float)> edges = [(0, 1, 0.9f), (1, 2, 0.6f)];

        Assert.Equal([[0, 1], [2]], AverageLinkage.Cluster(Sides(0, 0, 0), edges, 0.4f));
        Assert.Equal([[0, 1, 2]], AverageLinkage.Cluster(Sides(0, 0, 0), edges, 0.3f));
    }

    [Fact]
    public void Cluster_OpposedNodes_DoNotMeetThroughAThird() =>
        Assert.Equal([[0, 1], [2]], AverageLinkage.Cluster(Sides(1, 0, -1), [(0, 1, 0.9f), (0, 2, 0.9f), (1, 2, 0.8f)], 0.1f));

    [Fact]
    public void Cluster_NoEdges_LeavesAllAlone() => Assert.Equal([[0], [1]], AverageLinkage.Cluster(Sides(0, 0), [], 0.1f));

    [Fact]
    public void Cluster_NodesOfOneAnliegen_AreTogetherAndApartFromAnother()
    {
        DemandSide[] sides = [Of(7), Of(-1), Of(7), Of(8)];

        Assert.Equal([[0, 1, 2], [3]], AverageLinkage.Cluster(sides, [(0, 1, 0.9f), (1, 3, 0.4f), (0, 3, 0.9f), (2, 3, 0.9f)], 0.3f));
    }

    [Fact]
    public void Cluster_NodesThatMatchOpposedAnliegen_DoNotMeet()
    {
        DemandSide[] sides = [new(0, -1, ["a"], ["b"]), DemandSide.Of(0), new(0, -1, ["b"], [])];

        Assert.Equal([[0, 1], [2]], AverageLinkage.Cluster(sides, [(0, 1, 0.9f), (1, 2, 0.8f), (0, 2, 0.7f)], 0.1f));
    }

    [Fact]
    public void Cluster_WhoObjects_DoesNotMeetWhoDoesNotEvenThroughAThird()
    {
        DemandSide[] sides = [DemandSide.Of(0) with { Objects = true }, DemandSide.Of(0), DemandSide.Of(0) with { Objects = false }];

        Assert.Equal([[0, 1], [2]], AverageLinkage.Cluster(sides, [(0, 1, 0.9f), (1, 2, 0.8f), (0, 2, 0.7f)], 0.1f));
    }

    private static DemandSide[] Sides(params int[] polarities) => [.. polarities.Select(DemandSide.Of)];

    private static DemandSide Of(int anliegen) => new(0, anliegen, [], []);
}
