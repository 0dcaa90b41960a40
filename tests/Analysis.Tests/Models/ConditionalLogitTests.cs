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

    [Fact]
    public void Train_OnContradictingAndImpossibleClasses_StaysFinite()
    {
        // The prior is sure of the wrong class, and a third class is impossible.
        float[][] cards = [.. Enumerable.Range(0, 40).Select(_ => new float[] { 9, 0, 0, 1, -100, 0 })];
        var model = ConditionalLogit.Train(cards, [.. Enumerable.Repeat(1, 40)], classes: 3, penalty: 1e-4f, prior: [4f, 1f]);
        var scores = new float[3];

        model.Score(cards[0], scores);

        Assert.All(model.Weights, weight => Assert.True(float.IsFinite(weight)));
        Assert.True(scores[1] > scores[0] && scores[0] > scores[2]);
    }

    [Fact]
    public void Train_OfShares_GivesThemBack()
    {
        // Three of four cards are of the first class.
        float[][] cards = [.. Enumerable.Range(0, 400).Select(_ => new float[] { 1, 0 })];
        var model = ConditionalLogit.Train(cards, [.. Enumerable.Range(0, 400).Select(i => i % 4 == 0 ? 1 : 0)], classes: 2, penalty: 1e-6f, prior: [0f]);

        Assert.Equal(MathF.Log(3), model.Weights[0], 3);
    }

    [Fact]
    public void Train_OnNothing_KeepsThePrior() =>
        Assert.Equal([1f, 2f], ConditionalLogit.Train([], [], classes: 2, penalty: 0.01f, prior: [1f, 2f]).Weights);
}
