using Fokuslupe.Analysis.Features;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>
/// The columns of the conditional logit that tells the stance of a card to its These: cues of the thesaurus and of single
/// words, once for each stance. There are too few labelled cards to learn from all their words.
/// </summary>
internal static class HaltungFeatures
{
    private const float RoleWeight = 2f;
    private static readonly int Haltungen = Enum.GetValues<Haltung>().Length;

    private static readonly string[] Roles =
        ["zustimmung", "widerspruch", "teils", "verneinung", "mehr", "weniger", "feststellung", "forderung", "frage"];

    private static readonly string[] Words = ["aber", "nur", "nicht", "kein", "auch", "doch", "sondern", "ja", "nein", "wer", "?", "!", "€"];

    private static readonly Dictionary<uint, int> Cues = Roles
        .Select(role => FeatureBag.Identity(FeatureBlock.Concepts, Thesaurus.RoleHash(role)))
        .Concat(Words.Select(word => FeatureBag.Identity(FeatureBlock.Words, FeatureExtractor.Hash(word))))
        .Select((cue, index) => (cue, index))
        .ToDictionary(pair => pair.cue, pair => pair.index);

    private static readonly int Inputs = 2 + Cues.Count;

    /// <summary>Number of columns.</summary>
    public static int Columns { get; } = Inputs * Haltungen;

    /// <summary>Weights when nothing was learned: a role of a stance speaks for it.</summary>
    public static float[] Prior { get; } = MakePrior();

    /// <summary>Columns of one card, stance after stance.</summary>
    /// <param name="bag">Features of the card.</param>
    /// <param name="target">Receives Haltungen × <see cref="Columns"/> values.</param>
    public static void Fill(FeatureBag bag, Span<float> target)
    {
        target.Clear();
        Span<float> inputs = stackalloc float[Inputs];
        inputs.Clear();
        inputs[0] = 1f;
        inputs[1] = 1f / (1f + (bag.Tokens.Tokens.Length / 4f));
        foreach (var feature in bag.Features)
        {
            if (Cues.TryGetValue(feature.Hash, out var cue))
            {
                inputs[2 + cue] = 1f;
            }
        }

        for (var k = 0; k < Haltungen; k++)
        {
            inputs.CopyTo(target[((k * Columns) + (k * Inputs))..]);
        }
    }

    private static float[] MakePrior()
    {
        var prior = new float[Columns];
        foreach (var haltung in new[] { Haltung.Zustimmung, Haltung.Widerspruch, Haltung.Teils })
        {
            prior[((int)haltung * Inputs) + 2 + Array.IndexOf(Roles, haltung.Code())] = RoleWeight;
        }

        return prior;
    }
}
