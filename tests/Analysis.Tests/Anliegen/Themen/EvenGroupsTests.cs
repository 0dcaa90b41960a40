using Fokuslupe.Analysis.Anliegen;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class EvenGroupsTests
{
    [Fact]
    public void Divide_TwoDirections_ArePartedByThem()
    {
        double[][] vectors = [[1, 0], [0, 1], [0.96, 0.28], [0.28, 0.96], [1, 0]];

        var groups = EvenGroups.Divide(vectors, 2, 3);

        Assert.Equal(groups[0], groups[2]);
        Assert.Equal(groups[0], groups[4]);
        Assert.Equal(groups[1], groups[3]);
        Assert.NotEqual(groups[0], groups[1]);
    }

    [Fact]
    public void Divide_OneCrowdedDirection_FillsNoGroupBeyondItsRoom()
    {
        double[][] vectors = [.. Enumerable.Range(0, 9).Select(_ => new double[] { 1, 0, 0 }), [0, 1, 0], [0, 0, 1]];

        Assert.Equal([3, 4, 4], EvenGroups.Divide(vectors, 3, 4).CountBy(group => group).Select(group => group.Value).Order());
    }

    [Fact]
    public void Divide_AnyVectors_GivesTheSameTwiceAndKeepsToTheRoom() =>
        Prop.ForAll(Gen.Choose(0, 628).ArrayOf(20).ToArbitrary(), angles =>
        {
            double[][] vectors = [.. angles.Select(angle => new[] { Math.Cos(angle / 100.0), Math.Sin(angle / 100.0) })];

            var groups = EvenGroups.Divide(vectors, 4, 7);

            Assert.Equal(groups, EvenGroups.Divide(vectors, 4, 7));
            Assert.All(groups.CountBy(group => group), group => Assert.InRange(group.Value, 1, 7));
            Assert.All(groups, group => Assert.InRange(group, 0, 3));
        }).QuickCheckThrowOnFailure();
}
