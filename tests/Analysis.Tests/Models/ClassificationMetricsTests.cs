using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class ClassificationMetricsTests
{
    [Fact]
    public void MacroF1_OfMixedPredictions_IsTheMeanOverClasses()
    {
        // Class 0: precision 1/2, recall 1; class 1: precision 1, recall 1/2.
        Assert.Equal(2.0 / 3, ClassificationMetrics.MacroF1([0, 1, 1], [0, 0, 1]), 6);
        Assert.Equal(2.0 / 3, ClassificationMetrics.Accuracy([0, 1, 1], [0, 0, 1]), 6);
    }

    [Fact]
    public void CalibrationError_OfHonestConfidence_IsZero() =>
        Assert.Equal(0, ClassificationMetrics.CalibrationError([0.75, 0.75, 0.75, 0.75], [true, true, true, false]), 6);

    [Fact]
    public void CalibrationError_OfBoasting_IsTheDistance() =>
        Assert.Equal(0.5, ClassificationMetrics.CalibrationError([1, 1], [true, false]), 6);
}
