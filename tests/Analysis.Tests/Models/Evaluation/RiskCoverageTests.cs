using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Analysis.Tests.Models.Evaluation;

public sealed class RiskCoverageTests
{
    private readonly RiskCoverage _curve = RiskCoverage.Of([0.6, 0.9, 0.7, 0.8], [false, true, false, true]);

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(0.75, 2.0 / 3)]
    [InlineData(0.5, 1)]
    [InlineData(0.01, 1)]
    public void AccuracyAt_Coverage_IsThatOfTheSurest(double coverage, double expected) => Assert.Equal(expected, _curve.AccuracyAt(coverage), 9);

    [Fact]
    public void Area_MixedDecisions_IsTheMeanRisk() => Assert.Equal((0 + 0 + (1.0 / 3) + 0.5) / 4, _curve.Area, 9);

    [Fact]
    public void Of_Nothing_HasNoRisk() => Assert.Equal((0, 0), (RiskCoverage.Of([], []).Area, RiskCoverage.Of([], []).AccuracyAt(1)));
}
