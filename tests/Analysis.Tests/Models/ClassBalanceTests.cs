using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class ClassBalanceTests
{
    private static readonly int[][] Labels = [[0], .. Enumerable.Repeat<int[]>([1], 31), [0]];

    // The last text does not count: one against 31, 16 in the mean.
    private static readonly float[] Weights = [.. Enumerable.Repeat(1f, 32), 0f];

    [Fact]
    public void Margins_WithoutLead_AreOne()
    {
        Assert.Equal([1f, 1f], ClassBalance.Margins(Labels, Weights, 2, 0f));
    }

    [Fact]
    public void Margins_WithLead_GrowWithTheFourthRootOfRarity()
    {
        var margins = ClassBalance.Margins(Labels, Weights, 2, 1f);

        Assert.Equal(3f, margins[0], 1e-5f);
        Assert.Equal(1 + Math.Pow(16 / 31.0, 0.25), margins[1], 1e-5);
    }

    [Fact]
    public void Margins_ClassWithoutTexts_CountsAsOneWithASingleText()
    {
        var margins = ClassBalance.Margins([[1], [1]], [1f, 1f], 2, 1f);

        Assert.Equal(2f, margins[0]);
    }
}
