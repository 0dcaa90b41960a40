using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

/// <summary>What every grouping of demands must keep.</summary>
public abstract class DemandGroupingContract
{
    private readonly IDemandGrouping _grouping;

    private protected DemandGroupingContract(IDemandGrouping grouping) => _grouping = grouping;

    [Fact]
    public void Group_OfThreeMatters_FindsThem()
    {
        var demands = Demands(9, i => i / 3, _ => 0);

        Assert.Equal([[0, 1, 2], [3, 4, 5], [6, 7, 8]], _grouping.Group(demands, Felder(9)));
    }

    [Fact]
    public void Group_OfUnlikeDemands_FindsNone() => Assert.Empty(_grouping.Group(Demands(6, i => i, _ => 0), Felder(6)));

    [Fact]
    public void Group_OfDemandsForMoreAndForLess_KeepsThemApart()
    {
        var groups = _grouping.Group(Demands(8, _ => 0, i => i % 2 == 0 ? 1 : -1), Felder(8));

        Assert.NotEmpty(groups);
        Assert.All(groups, group => Assert.Single(group.Select(i => i % 2).Distinct()));
    }

    [Fact]
    public void Group_OfTwoFields_KeepsThemApart()
    {
        var groups = _grouping.Group(Demands(6, _ => 0, _ => 0), ["wohnen", "wohnen", "wohnen", "umwelt", "umwelt", "umwelt"]);

        Assert.Equal([[0, 1, 2], [3, 4, 5]], groups.OrderBy(group => group[0]));
    }

    [Fact]
    public void Group_Twice_GivesTheSameGroups()
    {
        var demands = Demands(30, i => i % 7, _ => 0);

        Assert.Equal(_grouping.Group(demands, Felder(30)), _grouping.Group(demands, Felder(30)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Group_OfNoneOrOne_FindsNone(int count) => Assert.Empty(_grouping.Group(Demands(count, _ => 0, _ => 0), Felder(count)));

    // Most of a vector is its matter, the rest its own.
    private static DemandVector[] Demands(int count, Func<int, int> matter, Func<int, int> polarity) =>
        [.. Enumerable.Range(0, count).Select(i => new DemandVector([(uint)matter(i), (uint)(1000 + i)], [0.9f, 0.4f], polarity(i)))];

    private static string[] Felder(int count) => [.. Enumerable.Repeat("wohnen", count)];
}
