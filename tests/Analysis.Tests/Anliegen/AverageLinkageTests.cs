using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class AverageLinkageTests
{
    [Fact]
    public void Cluster_Chain_StopsWhereTheMeanFallsBelowTheThreshold()
    {
        // 0-1 joins first; 2 then has a mean of (0.6 + 0) / 2 to them.
        List<(int, int, float)> edges = [(0, 1, 0.9f), (1, 2, 0.6f)];

        Assert.Equal([[0, 1]], AverageLinkage.Cluster([0, 0, 0], edges, 0.4f));
        Assert.Equal([[0, 1, 2]], AverageLinkage.Cluster([0, 0, 0], edges, 0.3f));
    }

    [Fact]
    public void Cluster_OpposedNodes_DoNotMeetThroughAThird() =>
        Assert.Equal([[0, 1]], AverageLinkage.Cluster([1, 0, -1], [(0, 1, 0.9f), (0, 2, 0.9f), (1, 2, 0.8f)], 0.1f));

    [Fact]
    public void Cluster_NoEdges_GivesNothing() => Assert.Empty(AverageLinkage.Cluster([0, 0], [], 0.1f));
}
