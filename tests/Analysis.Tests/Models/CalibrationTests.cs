using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class CalibrationTests
{
    [Fact]
    public void Fit_OfOverconfidentScores_LowersTheConfidence()
    {
        // Right in three of four, whatever the distance of the scores says.
        float[][] scores = [.. Enumerable.Range(0, 400).Select(_ => new[] { 8f, 0f })];
        int[] labels = [.. Enumerable.Range(0, 400).Select(i => i % 4 == 0 ? 1 : 0)];
        float[] probabilities = [8f, 0f];
        Calibration.Fit(scores, labels).Apply(probabilities);
        Assert.Equal(0.75f, probabilities[0], 2);
        Assert.Equal(1f, probabilities.Sum(), 5);
    }

    [Fact]
    public void Apply_WithDoubt_NeverPromisesCertainty()
    {
        float[] scores = [100f, 0f, 0f, 0f];
        new Calibration(1f, 0.2f).Apply(scores);
        Assert.Equal(0.85f, scores[0], 4);
    }
}
