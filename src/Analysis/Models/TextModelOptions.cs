using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>How a text classifier is trained.</summary>
internal sealed record TextModelOptions
{
    /// <summary>Number of training texts a feature must stand in, 1 or more.</summary>
    public int MinimumTexts { get; init; } = 2;

    /// <summary>Power of the inverse document frequency: 1 as usual, more where rare words say most.</summary>
    public float Rarity { get; init; } = 1f;

    /// <summary>Cost of an error of the support vector machine, above 0.</summary>
    public float Cost { get; init; } = 0.3f;

    /// <summary>Passes of the support vector machine over the texts.</summary>
    public int Epochs { get; init; } = 10;

    /// <summary>Share of naive Bayes in the sum of the two, 0 or more.</summary>
    public float BayesShare { get; init; } = 0.05f;

    /// <summary>Count that naive Bayes adds to every feature of every class, above 0.</summary>
    public float Smoothing { get; init; } = 0.05f;

    /// <summary>How far rare classes are weighed up: 0 not at all, 1 until all classes weigh the same.</summary>
    public float Balance { get; init; }

    /// <summary>How much further than others a machine holds the texts of a class of mean size, 0 or more; those of a rare class further still.</summary>
    public float Lead { get; init; }

    /// <summary>Name of the learner, for engines that have several; null for the engine's own choice.</summary>
    public string? Trainer { get; init; }

    /// <summary>How much the families of features count.</summary>
    public BlockWeights Blocks { get; init; } = BlockWeights.Even;

    /// <summary>What the corpus knows of words; null for nothing.</summary>
    public WordKnowledge? Knowledge { get; init; }

    /// <summary>Seed.</summary>
    public required int Seed { get; init; }
}
