using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Says which words and which parts of the place decided for a field.</summary>
internal static class Explanation
{
    private const int Longest = 10;
    private const float Smallest = 0.02f;

    /// <summary>The words of a card, strongest first.</summary>
    /// <param name="model">The field model.</param>
    /// <param name="text">The card.</param>
    /// <param name="bag">Its features.</param>
    /// <param name="field">Index of the chosen field.</param>
    /// <param name="total">Log-odds that the card as a whole adds; null for a bare card, where the model's own hold.</param>
    /// <param name="place">Reasons of the place, to be sorted in.</param>
    public static IReadOnlyList<Grund> Of(CalibratedClassifier model, string text, FeatureBag bag, int field, float? total, IReadOnlyList<Grund> place)
    {
        var tokens = bag.Tokens.Tokens;
        Span<float> shares = tokens.Length <= 256 ? stackalloc float[tokens.Length] : new float[tokens.Length];
        model.Classifier.Explain(bag, field, shares);
        var sum = 0f;
        foreach (var share in shares)
        {
            sum += share;
        }

        // The place bends what the card says; its words then share what is left in proportion.
        var scale = 1f / model.Calibration.Temperature;
        if (total is { } known && MathF.Abs(sum) > 0.05f)
        {
            scale = Math.Clamp(known / sum, 0.1f / model.Calibration.Temperature, 2f / model.Calibration.Temperature);
        }

        var reasons = new List<Grund>(place);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (MathF.Abs(shares[i] * scale) >= Smallest)
            {
                reasons.Add(new Grund(text[tokens[i].SourceStart..tokens[i].SourceEnd], "karte", shares[i] * scale));
            }
        }

        reasons.Sort(static (a, b) => Math.Abs(b.Gewicht).CompareTo(Math.Abs(a.Gewicht)));
        if (reasons.Count > Longest)
        {
            reasons.RemoveRange(Longest, reasons.Count - Longest);
        }

        return reasons;
    }
}
