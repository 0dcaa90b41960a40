using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public class NaiveBayesTests
{
    private static readonly int[][] Labels = [[0], [0], [1], [1]];

    // Column 0 stands in both texts of the first class, column 1 in both of the second, column 2 in one text only.
    private static readonly SparseRows Rows = new([0, 2, 3, 4, 5], [0, 2, 0, 1, 1], [1f, 1f, 1f, 1f, 1f]);

    [Fact]
    public void Train_FeatureOfSeveralTexts_SpeaksForItsClass()
    {
        var model = NaiveBayes.Train(Rows, Labels, [1, 1, 1, 1], features: 3, classes: 2, smoothing: 0.05f);
        Assert.True(model[0][0] > 0 && model[1][1] > 0);
    }

    [Fact]
    public void Train_FeatureOfOneText_SaysNothingAndBendsNothing()
    {
        var model = NaiveBayes.Train(Rows, Labels, [1, 1, 1, 1], features: 3, classes: 2, smoothing: 0.05f);
        Assert.All(model[2].ToArray(), share => Assert.Equal(0f, share));
        Assert.Equal(model[0][0], model[1][1], tolerance: 1e-6f);
    }
}
