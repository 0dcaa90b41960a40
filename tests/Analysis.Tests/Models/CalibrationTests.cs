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
        new Calibration(1f, 0.2f, []).Apply(scores);
        Assert.Equal(0.85f, scores[0], 4);
    }

    [Fact]
    public void Apply_WithLeader_KeepsTheOrderOfTheScores()
    {
        var doubting = new Calibration(1f, 0f, [-5, 0, 0, 0]);
        float[] probabilities = [3f, 2.9f, 1f, -1f];
        doubting.Apply(probabilities);
        Assert.Equal(probabilities.OrderDescending(), probabilities);
        Assert.Equal(1f, probabilities.Sum(), 4);
        Assert.Equal(probabilities[1], probabilities[0], 3);
    }

    [Fact]
    public void Fit_OfLeadersThatAreRightByTheShapeOfTheRest_TellsThemApart()
    {
        // The leader is as far ahead in all texts; it is right where only one other is near.
        float[][] scores = [.. Enumerable.Range(0, 400).Select(i => i % 2 == 0 ? new[] { 2f, 1f, -4f, -4f } : new[] { 2f, 1f, 1f, 1f })];
        int[] labels = [.. Enumerable.Range(0, 400).Select(i => i % 2 == 0 ? (i % 20 == 0 ? 1 : 0) : (i % 20 < 7 ? 0 : 1))];
        var calibration = Calibration.Fit(scores, labels);
        float[] near = [2f, 1f, -4f, -4f];
        float[] crowded = [2f, 1f, 1f, 1f];
        calibration.Apply(near);
        calibration.Apply(crowded);
        Assert.Equal(0.9f, near[0], 1);
        Assert.InRange(crowded[0], 0.25f, 0.4f);
    }
}
