namespace Fokuslupe.Analysis.Models;

/// <summary>Probabilities from scores.</summary>
internal static class Softmax
{
    /// <summary>Replaces scores by probabilities that sum to 1.</summary>
    /// <param name="scores">Scores, then probabilities.</param>
    /// <param name="temperature">Above 0; the higher, the more even.</param>
    public static void Apply(Span<float> scores, float temperature = 1f)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp((score - highest) / temperature);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    /// <summary>
    /// The temperature under which held-out scores are most probable (Guo et al., ICML 2017), by golden-section search
    /// between 0.02 and 20.
    /// </summary>
    /// <param name="scores">Scores of each held-out text.</param>
    /// <param name="labels">Its class.</param>
    public static float FitTemperature(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels)
    {
        var ratio = (Math.Sqrt(5) - 1) / 2;
        double low = Math.Log(0.02), high = Math.Log(20);
        for (var i = 0; i < 30; i++)
        {
            var left = high - (ratio * (high - low));
            var right = low + (ratio * (high - low));
            if (Loss(scores, labels, Math.Exp(left)) < Loss(scores, labels, Math.Exp(right)))
            {
                high = right;
            }
            else
            {
                low = left;
            }
        }

        return (float)Math.Exp((low + high) / 2);
    }

    private static double Loss(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels, double temperature)
    {
        var loss = 0.0;
        for (var i = 0; i < scores.Count; i++)
        {
            double highest = scores[i].Max();
            loss += Math.Log(scores[i].Sum(score => Math.Exp((score - highest) / temperature)))
                - ((scores[i][labels[i]] - highest) / temperature);
        }

        return loss;
    }
}
