using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Analysis.Tests.Models.Evaluation;

public sealed class McNemarTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(5, 5, 1)]
    [InlineData(0, 5, 0.0625)] // 2 / 2^5
    [InlineData(1, 9, 0.021484375)] // 2 · (1 + 10) / 2^10
    [InlineData(9, 1, 0.021484375)]
    public void PValue_FewTexts_IsTheBinomialTail(int onlyA, int onlyB, double expected) => Assert.Equal(expected, McNemar.PValue(onlyA, onlyB), 9);

    [Fact]
    public void PValue_ManyTexts_AgreesWithChiSquare() => Assert.Equal(0.00248, McNemar.PValue(1_060, 1_205), 4); // chi² with continuity correction: 9.155

    [Fact]
    public void PValue_OfThousandsAllOneWay_IsNext0() => Assert.InRange(McNemar.PValue(0, 5_000), 0, 1e-300);
}
