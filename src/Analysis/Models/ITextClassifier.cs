using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>A trained classifier. Immutable, safe for concurrent use.</summary>
internal interface ITextClassifier
{
    /// <summary>The engine that trained it.</summary>
    ITextEngine Engine { get; }

    /// <summary>Class names, in the order of the scores.</summary>
    IReadOnlyList<string> Classes { get; }

    /// <summary>Number of entries that <see cref="Score"/> needs: one per class, and some to spare.</summary>
    int Room { get; }

    /// <summary>Scores a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="features">Its features.</param>
    /// <param name="scores">Receives one score per class, the higher the likelier; <see cref="Room"/> entries.</param>
    void Score(string text, ReadOnlySpan<Feature> features, Span<float> scores);

    /// <summary>What each token adds to the score of a class, against the mean of all classes.</summary>
    /// <param name="bag">Features and tokens of the text.</param>
    /// <param name="chosen">Index of the class.</param>
    /// <param name="shares">Receives one share per token; cleared first.</param>
    void Explain(FeatureBag bag, int chosen, Span<float> shares);
}
