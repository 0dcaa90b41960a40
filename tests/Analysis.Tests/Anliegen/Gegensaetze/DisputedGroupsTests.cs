using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class DisputedGroupsTests
{
    private static readonly GroupedDemand[] Demands = [New(false), New(false), New(true), New(true), New(false)];
    private static readonly List<(int, int, float)> Edges = [(0, 1, 0.9f), (1, 2, 0.6f), (2, 3, 0.8f), (3, 4, 0.2f)];
    private static readonly List<List<int>> Together = [[0, 1, 2, 3, 4]];

    [Fact]
    public void Part_DisputedGroup_LeavesWhatIsCloseAndOfOneSide() =>
        Assert.Equal([[0, 1], [2, 3], [4]], DisputedGroups.Part(Model(threshold: 0), Demands, Edges, Together));

    [Fact]
    public void Part_GroupWithoutDispute_StaysTogether() =>
        Assert.Equal(Together, DisputedGroups.Part(Model(threshold: 1), Demands, Edges, Together));

    [Fact]
    public void Part_SingleDemands_StaySingle() =>
        Assert.Equal([[0], [1, 4], [2], [3]], DisputedGroups.Part(Model(threshold: 1), Demands, Edges, [[0], [1, 4], [2], [3]]));

    [Fact]
    public void Look_ManyDemands_AreNoSignOfADispute()
    {
        var look = Dispute.Look([.. Enumerable.Repeat(New(false), 6)], 3);

        Assert.Equal(look[1], Dispute.Look([.. Enumerable.Repeat(New(false), 60)], 3)[1]);
        Assert.Equal(Dispute.Inputs, look.Length);
        Assert.Equal(3.0 / 15, look[4]);
    }

    private static PairModel Model(double threshold) => PairModel.Unlearnt with { Dispute = new Dispute(new double[Dispute.Inputs], threshold, 0.5) };

    private static GroupedDemand New(bool objects) => new(new DemandVector([], [], 0), [], DemandSide.Of(0) with { Objects = objects });
}
