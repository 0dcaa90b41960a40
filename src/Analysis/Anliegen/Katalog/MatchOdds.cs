using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Turns the scores of the leading candidates into probabilities, with «none of them» among the alternatives: a conditional
/// logit that is learnt from held-out demands, some of them outside the catalogue.
/// </summary>
/// <param name="Logit">Weights of the field, of the score, and of what speaks for none: a constant, the share of known features, the length.</param>
/// <param name="Threshold">Probability from which a match is stated, 0 to 1.</param>
internal sealed record MatchOdds(ConditionalLogit Logit, double Threshold)
{
    /// <summary>Number of candidates that share the probability with «none of them».</summary>
    public const int Candidates = 10;

    /// <summary>Number of weights.</summary>
    public const int Columns = 5;

    /// <summary>Number of inputs of a demand, alternative after alternative; «none» is the last.</summary>
    public const int Inputs = (Candidates + 1) * Columns;

    // Brings all inputs to about one.
    private const float ScoreUnit = 10f;
    private const float Penalty = 1e-4f;

    /// <summary>Odds before anything is learnt; only their order matters then.</summary>
    public static MatchOdds Unlearnt { get; } = new(new ConditionalLogit([3f, 4f, 1f, 1f, 1f]), 1);

    /// <summary>What full certainty about the field is worth in scores, in nats.</summary>
    public float FieldWeight => Logit.Weights[0] / Logit.Weights[1] * ScoreUnit;

    /// <summary>Writes the inputs of a demand.</summary>
    /// <param name="heights">Height of each candidate's score above what every text reaches, at most <see cref="Candidates"/>.</param>
    /// <param name="fields">How much the field of the demand speaks for each, 0 to 1.</param>
    /// <param name="text">The demand.</param>
    /// <param name="inputs">Receives the inputs; missing candidates are impossible.</param>
    public static void Fill(ReadOnlySpan<float> heights, ReadOnlySpan<float> fields, WeightedText text, Span<float> inputs)
    {
        inputs.Clear();
        for (var i = 0; i < Candidates; i++)
        {
            inputs[i * Columns] = i < heights.Length ? fields[i] : 0;
            inputs[(i * Columns) + 1] = i < heights.Length ? heights[i] / ScoreUnit : -100;
        }

        inputs[Candidates * Columns + 2] = 1;
        inputs[Candidates * Columns + 3] = text.Known;
        inputs[Candidates * Columns + 4] = MathF.Log(1 + text.Sum) - 3;
    }

    /// <summary>Probability of each candidate, and of none of them at the end.</summary>
    public void Probabilities(ReadOnlySpan<float> inputs, Span<float> probabilities)
    {
        Logit.Score(inputs, probabilities);
        Softmax.Apply(probabilities);
    }

    /// <summary>Learns the weights; the threshold stays open.</summary>
    /// <param name="inputs">Inputs of held-out demands.</param>
    /// <param name="labels">Index of the right candidate, or <see cref="Candidates"/>.</param>
    public static MatchOdds Fit(IReadOnlyList<float[]> inputs, IReadOnlyList<int> labels) => inputs.Count == 0
        ? Unlearnt
        : Unlearnt with { Logit = ConditionalLogit.Train(inputs, labels, Candidates + 1, Penalty, Unlearnt.Logit.Weights) };

    /// <summary>The lowest threshold whose matches are right often enough.</summary>
    /// <param name="held">Probability of the first candidate of held-out demands, and whether it was right.</param>
    /// <param name="precision">Share of stated matches that must be right, 0 to 1.</param>
    public MatchOdds WithThreshold(IEnumerable<(double Probability, bool Right)> held, double precision)
    {
        var threshold = 1.0;
        var (stated, right) = (0, 0);
        foreach (var one in held.OrderByDescending(one => one.Probability))
        {
            stated++;
            right += one.Right ? 1 : 0;
            if (right >= precision * stated)
            {
                threshold = one.Probability;
            }
        }

        return this with { Threshold = threshold };
    }
}
