using System.Numerics.Tensors;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// Turns scores into probabilities that mean what they say: softmax at a temperature (Guo et al., ICML 2017), mixed with a
/// share of doubt that is the same for all classes, for some texts mislead whatever their score. How often the leader is
/// right depends on more than that; a logistic regression on the shape of the distribution has the last word on it.
/// </summary>
/// <param name="Temperature">Above 0; the higher, the more even.</param>
/// <param name="Doubt">Share of the even distribution, 0 to below 1.</param>
/// <param name="Leader">Weights of the regression; empty for none.</param>
internal sealed record Calibration(float Temperature, float Doubt, double[] Leader)
{
    private const int Inputs = 4;
    private const double Ridge = 1e-3;
    private const double Certainty = 0.995;

    /// <summary>Doubt from 0 in so many steps.</summary>
    private const int Doubts = 21;
    private const float DoubtStep = 0.02f;

    /// <summary>Steps of the search for a temperature: it is known to one in a thousand then.</summary>
    private const int Steps = 20;

    /// <summary>Plain softmax.</summary>
    public static Calibration None { get; } = new(1f, 0f, []);

    /// <summary>Replaces scores by probabilities that sum to 1; their order is that of the scores.</summary>
    public void Apply(Span<float> scores)
    {
        var margin = Margin(scores);
        Soften(scores);
        if (Leader.Length == 0)
        {
            return;
        }

        Span<double> inputs = stackalloc double[Inputs];
        Describe(scores, margin, inputs);
        Lead(scores, Math.Min(LogisticRegression.Probability(Leader, inputs), Certainty));
    }

    private void Soften(Span<float> scores)
    {
        Softmax.Apply(scores, Temperature);
        foreach (ref var score in scores)
        {
            score = Doubted(score, Doubt, scores.Length);
        }
    }

    /// <summary>Gives the leader a probability and the others what is left, in proportion; none of them gets past it.</summary>
    private static void Lead(Span<float> probabilities, double probability)
    {
        var leader = TensorPrimitives.IndexOfMax<float>(probabilities);
        var rest = 1.0 - probabilities[leader];
        if (rest < 1e-6)
        {
            return;
        }

        var second = 0f;
        for (var k = 0; k < probabilities.Length; k++)
        {
            second = k == leader ? second : Math.Max(second, probabilities[k]);
        }

        var least = second / (rest + second);
        var share = (float)Math.Max(probability, Math.Min(least + 1e-4, 1));
        for (var k = 0; k < probabilities.Length; k++)
        {
            probabilities[k] = k == leader ? share : (float)(probabilities[k] / rest) * (1f - share);
        }
    }

    private static float Margin(ReadOnlySpan<float> scores)
    {
        var (first, second) = (float.MinValue, float.MinValue);
        foreach (var score in scores)
        {
            (first, second) = score > first ? (score, first) : (first, Math.Max(second, score));
        }

        return first - second;
    }

    // One, the log-odds of the leader, its distance to the second before softening, and the entropy of the distribution.
    private static void Describe(ReadOnlySpan<float> probabilities, float margin, Span<double> inputs)
    {
        double leader = Math.Min(TensorPrimitives.Max(probabilities), 1 - 1e-6);
        var entropy = 0.0;
        foreach (var probability in probabilities)
        {
            entropy -= probability * Math.Log(probability + 1e-9);
        }

        (inputs[0], inputs[1], inputs[2], inputs[3]) = (1, Math.Log(leader / (1 - leader)), margin, entropy);
    }

    /// <summary>
    /// The calibration under which held-out labels are most probable: the best temperature between 0.02 and 20 by golden-section
    /// search, for each the best doubt in steps of 0.02 up to 0.4. Then the regression of whether the leader is right.
    /// </summary>
    /// <param name="scores">Scores of each held-out text.</param>
    /// <param name="labels">Its class.</param>
    public static Calibration Fit(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels)
    {
        var ratio = (Math.Sqrt(5) - 1) / 2;
        double low = Math.Log(0.02), high = Math.Log(20);
        Softening At(double place) => Soften(scores, labels, (float)Math.Exp(place));
        var (left, right) = (At(high - (ratio * (high - low))), At(low + (ratio * (high - low))));
        for (var i = 0; i < Steps; i++)
        {
            if (left.Loss < right.Loss)
            {
                high -= (1 - ratio) * (high - low);
                (left, right) = (At(high - (ratio * (high - low))), left);
            }
            else
            {
                low += (1 - ratio) * (high - low);
                (left, right) = (right, At(low + (ratio * (high - low))));
            }
        }

        var best = left.Loss < right.Loss ? left : right;
        var softened = new Calibration(best.Temperature, best.Doubt, []);
        double[][] cases = [.. scores.Select(softened.Describe)];
        return softened with
        {
            Leader = LogisticRegression.Fit(cases, [.. scores.Select((values, i) => Array.IndexOf(values, values.Max()) == labels[i])], Ridge),
        };
    }

    private double[] Describe(float[] scores)
    {
        float[] probabilities = [.. scores];
        Soften(probabilities);
        var inputs = new double[Inputs];
        Describe(probabilities, Margin(scores), inputs);
        return inputs;
    }

    /// <summary>The doubt that goes best with a temperature.</summary>
    private static Softening Soften(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels, float temperature)
    {
        var losses = new double[Doubts];
        Span<float> probabilities = stackalloc float[scores.Count == 0 ? 0 : scores[0].Length];
        for (var i = 0; i < scores.Count; i++)
        {
            scores[i].CopyTo(probabilities);
            Softmax.Apply(probabilities, temperature);
            var right = probabilities[labels[i]];
            for (var step = 0; step < Doubts; step++)
            {
                losses[step] -= Math.Log(Doubted(right, step * DoubtStep, probabilities.Length) + 1e-9);
            }
        }

        var least = Array.IndexOf(losses, losses.Min());
        return new Softening(temperature, least * DoubtStep, losses[least]);
    }

    private static float Doubted(float probability, float doubt, int classes) => ((1f - doubt) * probability) + (doubt / classes);

    private readonly record struct Softening(float Temperature, float Doubt, double Loss);
}
