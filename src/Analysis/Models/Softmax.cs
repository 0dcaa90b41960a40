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
}
