using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class ConditionalLogitTests
{
    [Fact]
    public void Train_OnOneTellingColumn_GivesItTheWeight()
    {
        // Two classes, two columns: the first always names the class, the second never does.
        float[][] cards = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? new float[] { 1, 0, 0, 1 } : [0, 1, 1, 0])];
        int[] labels = [.. Enumerable.Range(0, 40).Select(i => i % 2)];
        var model = ConditionalLogit.Train(cards, labels, classes: 2, penalty: 0.01f, prior: [0f, 0f]);
        Assert.True(model.Weights[0] > 1 && model.Weights[1] < -1);
    }

    [Fact]
    public void Train_WithoutEvidence_KeepsThePrior() =>
        Assert.Equal([1f, 0f], ConditionalLogit.Train([[0, 0, 0, 0]], [0], classes: 2, penalty: 0.01f, prior: [1f, 0f]).Weights);
}
