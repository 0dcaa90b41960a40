using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Analysis.Tests.Models.Evaluation;

public sealed class ConfusionMatrixTests
{
    private readonly ConfusionMatrix _matrix = ConfusionMatrix.Of([0, 1, 1, 1], [0, 0, 1, 1], ["wohnen", "bildung", "freizeit"]);

    [Fact]
    public void Of_MixedDecisions_CountsThem() => Assert.Equal((1, 0, 1, 2), (_matrix[0, 0], _matrix[0, 1], _matrix[1, 0], _matrix[1, 1]));

    [Fact]
    public void PerClass_MixedDecisions_GivesPrecisionAndRecall()
    {
        Assert.Equal((0.5, 1.0, 1), (_matrix.PerClass[0].Precision, _matrix.PerClass[0].Recall, _matrix.PerClass[0].Support));
        Assert.Equal((1.0, 2.0 / 3, 0.8), (_matrix.PerClass[1].Precision, _matrix.PerClass[1].Recall, _matrix.PerClass[1].F1));
    }

    [Fact]
    public void MacroF1_ClassThatNeverOccurs_DoesNotCount() => Assert.Equal(((2.0 / 3) + 0.8) / 2, _matrix.MacroF1, 9);
}
