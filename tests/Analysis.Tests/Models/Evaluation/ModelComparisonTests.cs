using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Analysis.Tests.Models.Evaluation;

public sealed class ModelComparisonTests
{
    private static readonly string[] Classes = ["wohnen", "bildung"];
    private static readonly int[] Gold = [.. Enumerable.Range(0, 200).Select(i => i % 2)];

    [Fact]
    public void Compare_WithItself_FindsNoDifference()
    {
        var comparison = ModelComparison.Compare(Gold, Gold, Gold, Classes);

        Assert.Equal((200, 0, 0, 0), (comparison.Rows, comparison.Differing, comparison.OnlyA, comparison.OnlyB));
        Assert.Equal(1, comparison.McNemarP);
        Assert.Equal(new Interval(0, 0), comparison.MacroF1.Interval);
        Assert.Empty(comparison.Worse);
    }

    [Fact]
    public void Compare_OneClassLost_NamesItsRecallAsWorse()
    {
        int[] worse = [.. Gold.Select((label, i) => label == 1 && i % 3 == 0 ? 0 : label)];

        var comparison = ModelComparison.Compare(Gold, Gold, worse, Classes);

        Assert.Equal(["macroF1", "recall.bildung"], comparison.Worse.Select(figure => figure.Name));
        Assert.Equal(33, comparison.OnlyA);
        Assert.Equal(-0.33, comparison.Recalls[1].Difference, 9);
        Assert.InRange(comparison.McNemarP, 0, 0.001);
    }

    [Fact]
    public void Compare_OneTextLost_IsWithinChance()
    {
        int[] worse = [1 - Gold[0], .. Gold.Skip(1)];

        var comparison = ModelComparison.Compare(Gold, Gold, worse, Classes);

        Assert.Equal(1, comparison.Differing);
        Assert.Empty(comparison.Worse);
        Assert.InRange(comparison.Accuracy.Interval.Low, -0.03, -0.005);
        Assert.Equal(0, comparison.Accuracy.Interval.High);
    }

    [Fact]
    public void Compare_TextsOfOneGroup_MakeTheIntervalWider()
    {
        int[] worse = [.. Gold.Select((label, i) => i < 20 ? 1 - label : label)];

        var alone = ModelComparison.Compare(Gold, Gold, worse, Classes);
        var grouped = ModelComparison.Compare(Gold, Gold, worse, Classes, [.. Gold.Select((_, i) => i / 20)]);

        Assert.Equal(alone.Accuracy.Difference, grouped.Accuracy.Difference);
        Assert.True(grouped.Accuracy.Interval.Low < alone.Accuracy.Interval.Low);
        Assert.Equal(0, grouped.Accuracy.Interval.High); // one group of ten may not be drawn at all
    }

    [Fact]
    public void Compare_SameSeed_GivesTheSameIntervals()
    {
        int[] other = [.. Gold.Select((label, i) => i % 5 == 0 ? 1 : label)];

        Assert.Equal(
            ModelComparison.Compare(Gold, Gold, other, Classes, seed: 7).MacroF1,
            ModelComparison.Compare(Gold, Gold, other, Classes, seed: 7).MacroF1);
    }

    [Fact]
    public void Compare_SeveralLabels_CountsEachClassAndTheWholeSet()
    {
        int[][] gold = [[0, 1], [], [1]];

        var comparison = ModelComparison.Compare(gold, [[0, 1], [], []], [[0], [], [1]], Classes);

        Assert.Equal((2.0 / 3, 2.0 / 3), (comparison.Accuracy.A, comparison.Accuracy.B));
        Assert.Equal((1, 0.5), (comparison.Recalls[0].A, comparison.Recalls[1].A));
        Assert.Equal((1, 0.5), (comparison.Recalls[0].B, comparison.Recalls[1].B));
    }

    [Fact]
    public void Compare_ListsOfDifferentLength_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ModelComparison.Compare(Gold, Gold[..5], Gold, Classes));
}
