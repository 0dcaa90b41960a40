namespace Fokuslupe.Analysis.Features;

/// <summary>How much a family of features counts in training, against words: 1 the same, 0 not at all.</summary>
/// <param name="Letters">Groups of letters.</param>
/// <param name="Concepts">The thesaurus.</param>
/// <param name="Sentence">How the sentence is made.</param>
internal readonly record struct BlockWeights(float Letters, float Concepts, float Sentence)
{
    /// <summary>All families alike.</summary>
    public static BlockWeights Even { get; } = new(1f, 1f, 1f);

    /// <summary>Weight of a family.</summary>
    public float this[FeatureBlock block] => block switch
    {
        FeatureBlock.Letters => Letters,
        FeatureBlock.Concepts => Concepts,
        FeatureBlock.Sentence => Sentence,
        _ => 1f,
    };
}
