using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class SoftmaxTests
{
    [Fact]
    public void Apply_OfScores_GivesProbabilities()
    {
        float[] scores = [1f, 3f, 2f];
        Softmax.Apply(scores);
        Assert.Equal(1f, scores.Sum(), 5);
        Assert.Equal(1, Array.IndexOf(scores, scores.Max()));
    }

    [Fact]
    public void Apply_OfHugeScores_StaysFinite()
    {
        float[] scores = [1e6f, -1e6f];
        Softmax.Apply(scores);
        Assert.Equal([1f, 0f], scores);
    }
}
