using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>A text of the corpus, ready for training.</summary>
/// <param name="Text">The text.</param>
/// <param name="Features">Its features.</param>
/// <param name="Feld">Id of its Handlungsfeld.</param>
/// <param name="Group">Texts of one group are never divided between training and test: one Anliegen with its title, phrasings and cards.</param>
/// <param name="Weight">Weight in training.</param>
/// <param name="Beitrag">The labelled contribution, or null for titles, phrasings and names of fields.</param>
/// <param name="Unseen">Its features where the words of its fold are unknown, as those of new minutes are; null where these are not apart.</param>
internal sealed record TrainingRow(
    string Text, Feature[] Features, string Feld, string Group, float Weight, LabelledBeitrag? Beitrag, Feature[]? Unseen = null)
{
    private const uint FrozenShare = 10;
    private const uint FoldCount = 5;

    /// <summary>Number of folds.</summary>
    public const int Folds = (int)FoldCount;

    /// <summary>True for the tenth of the groups that no shipped model ever sees: the frozen test split.</summary>
    public bool Frozen => IsFrozen(Group);

    /// <summary>Fold for held-out measurements within the training rows, 0 to 4.</summary>
    public int Fold => FoldOf(Group);

    /// <summary>Whether a group belongs to the frozen test split.</summary>
    public static bool IsFrozen(string group) => Hash(group) % FrozenShare == 0;

    /// <summary>The fold of a group, 0 to 4.</summary>
    public static int FoldOf(string group) => (int)(Hash(group) / FrozenShare % FoldCount);

    /// <summary>The group of a labelled contribution.</summary>
    public static string GroupOf(LabelledBeitrag beitrag) => beitrag.Gruppe ?? beitrag.Anliegen ?? "beitrag:" + beitrag.Sauber;

    private static uint Hash(string group) => FeatureExtractor.Hash(group) * 2654435769u >> 8;
}
