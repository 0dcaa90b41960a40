using Fokuslupe.Analysis.Handlungsfelder;

namespace Fokuslupe.Analysis.Tests.Handlungsfelder;

public sealed class AbstentionTests
{
    [Fact]
    public void Threshold_ForStatedPrecision_IsTheLowestThatKeepsIt() =>
        Assert.Equal(0.6, Abstention.Threshold([0.9, 0.8, 0.7, 0.6, 0.5], [true, true, false, true, false], 0.75));

    [Fact]
    public void Threshold_ThatCannotBeKept_IsOne() => Assert.Equal(1, Abstention.Threshold([0.9, 0.8], [false, false], 0.8));
}
