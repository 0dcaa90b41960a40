using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class ClusterMetricsTests
{
    [Fact]
    public void Compare_TwoClustersAgainstTwoClasses_GivesHandComputedValues()
    {
        // Found {1,2,3} {4,5}, gold {1,2} {3,4,5}: 2 common pairs of 4 found and 4 gold pairs, 10 pairs in all.
        var metrics = ClusterMetrics.Compare([1, 1, 1, 2, 2], ["a", "a", "b", "b", "b"]);

        Assert.Equal(0.5, metrics.PairPrecision, 12);
        Assert.Equal(0.5, metrics.PairRecall, 12);
        Assert.Equal(0.5, metrics.PairF1, 12);
        Assert.Equal((2 - 1.6) / (4 - 1.6), metrics.Ari, 12);

        // H(class) = H(cluster) = 0.97095 bit, H(joint) = 1.52193 bit: both shares are 0.42 / 0.97095.
        Assert.Equal(0.4325, metrics.VMeasure, 4);
    }

    [Fact]
    public void Compare_SamePartitionUnderOtherNames_IsPerfect()
    {
        var metrics = ClusterMetrics.Compare([7, 7, 3, 9], ["x", "x", "y", "z"]);

        Assert.Equal(new ClusterMetrics(1, 1, 1, 1, 1), metrics);
    }

    [Fact]
    public void Compare_AllInOneCluster_HasFullRecallAndNoHomogeneity()
    {
        var metrics = ClusterMetrics.Compare([1, 1, 1, 1], ["a", "a", "b", "b"]);

        Assert.Equal(2.0 / 6, metrics.PairPrecision, 12);
        Assert.Equal(1, metrics.PairRecall, 12);
        Assert.Equal(0, metrics.Ari, 12);
        Assert.Equal(0, metrics.VMeasure, 12);
    }

    [Fact]
    public void Compare_NoRows_IsPerfect() => Assert.Equal(1, ClusterMetrics.Compare<int, int>([], []).PairF1);

    [Fact]
    public void Compare_DifferentLengths_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ClusterMetrics.Compare([1], ["a", "b"]));
}
