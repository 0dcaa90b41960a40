namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>What one text (a card, a These, a heading, the name of a Gremium) says about the fields.</summary>
/// <param name="Probabilities">Probability of each field from the text alone.</param>
/// <param name="Concepts">Sum of the thesaurus weights of each field.</param>
internal sealed record Evidence(float[] Probabilities, float[] Concepts)
{
    /// <summary>How much the thesaurus knows about the text: the weight of its strongest field, at most 1.</summary>
    public float Strength { get; } = Math.Min(1f, Concepts.Length == 0 ? 0f : Concepts.Max());
}
