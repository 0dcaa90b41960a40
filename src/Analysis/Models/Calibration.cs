namespace Fokuslupe.Analysis.Models;

/// <summary>
/// Turns scores into probabilities that mean what they say: softmax at a temperature (Guo et al., ICML 2017), mixed with a
/// share of doubt that is the same for all classes, for some texts mislead whatever their score.
/// </summary>
/// <param name="Temperature">Above 0; the higher, the more even.</param>
/// <param name="Doubt">Share of the even distribution, 0 to below 1.</param>
internal readonly record struct Calibration(float Temperature, float Doubt)
{
    /// <summary>Plain softmax.</summary>
    public static Calibration None { get; } = new(1f, 0f);

    /// <summary>Replaces scores by probabilities that sum to 1.</summary>
    public void Apply(Span<float> scores)
    {
        Softmax.Apply(scores, Temperature);
        foreach (ref var score in scores)
        {
            score = ((1f - Doubt) * score) + (Doubt / scores.Length);
        }
    }

    /// <summary>
    /// The calibration under which held-out labels are most probable: doubt in steps of 0.02 up to 0.4, for each the best
    /// temperature between 0.02 and 20 by golden-section search.
    /// </summary>
    /// <param name="scores">Scores of each held-out text.</param>
    /// <param name="labels">Its class.</param>
    public static Calibration Fit(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels)
    {
        var candidates = new (Calibration Calibration, double Loss)[21];
        Parallel.For(0, candidates.Length, step => candidates[step] = FitTemperature(scores, labels, step * 0.02f));
        return candidates.MinBy(candidate => candidate.Loss).Calibration;
    }

    private static (Calibration Calibration, double Loss) FitTemperature(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels, float doubt)
    {
        var ratio = (Math.Sqrt(5) - 1) / 2;
        double low = Math.Log(0.02), high = Math.Log(20);
        for (var i = 0; i < 20; i++)
        {
            var left = high - (ratio * (high - low));
            var right = low + (ratio * (high - low));
            if (Loss(scores, labels, new Calibration((float)Math.Exp(left), doubt)) < Loss(scores, labels, new Calibration((float)Math.Exp(right), doubt)))
            {
                high = right;
            }
            else
            {
                low = left;
            }
        }

        var best = new Calibration((float)Math.Exp((low + high) / 2), doubt);
        return (best, Loss(scores, labels, best));
    }

    private static double Loss(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels, Calibration calibration)
    {
        var loss = 0.0;
        Span<float> probabilities = stackalloc float[scores.Count == 0 ? 0 : scores[0].Length];
        for (var i = 0; i < scores.Count; i++)
        {
            scores[i].CopyTo(probabilities);
            calibration.Apply(probabilities);
            loss -= Math.Log(probabilities[labels[i]] + 1e-9);
        }

        return loss;
    }
}
