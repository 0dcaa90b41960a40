using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>A text of the corpus, ready for training.</summary>
/// <param name="Text">The text.</param>
/// <param name="Features">Its features.</param>
/// <param name="Feld">Id of its Handlungsfeld.</param>
/// <param name="Group">Texts of one group are never divided between training and test: one Anliegen with its title, phrasings and cards. Empty: none; such a text is always trained on and never measured on.</param>
/// <param name="Weight">Weight in training.</param>
/// <param name="Beitrag">The labelled contribution, or null for titles, phrasings, names of fields and the cards of <c>ergaenzung/</c>.</param>
/// <param name="Art">Its Art, where that is labelled.</param>
/// <param name="Weitere">Ids of further fields that it may belong to as well.</param>
/// <param name="Hand">Who wrote the minutes that the text is from; null for all that is from none. Texts of one hand are left out of training together, never measured on.</param>
/// <param name="Unseen">Its features where the words of its fold are unknown, as those of new minutes are; null where these are not apart.</param>
internal sealed record TrainingRow(
    string Text,
    Feature[] Features,
    string Feld,
    string Group,
    float Weight,
    LabelledBeitrag? Beitrag,
    Art? Art,
    IReadOnlyList<string> Weitere,
    string? Hand = null,
    Feature[]? Unseen = null)
{
    private const uint FrozenShare = 10;
    private const uint FoldCount = 5;

    /// <summary>Number of folds.</summary>
    public const int Folds = (int)FoldCount;

    /// <summary>True for the tenth of the groups that no shipped model ever sees: the frozen test split.</summary>
    public bool Frozen => Group.Length > 0 && IsFrozen(Group);

    /// <summary>Fold for held-out measurements within the training rows, 0 to 4; -1 for what is in none.</summary>
    public int Fold => Group.Length > 0 ? FoldOf(Group) : Hand is not null ? FoldOf(Hand) : -1;

    /// <summary>Whether a group belongs to the frozen test split.</summary>
    public static bool IsFrozen(string group) => Hash(group) % FrozenShare == 0;

    /// <summary>The fold of a group, 0 to 4.</summary>
    public static int FoldOf(string group) => (int)(Hash(group) / FrozenShare % FoldCount);

    /// <summary>The group of a labelled contribution.</summary>
    public static string GroupOf(LabelledBeitrag beitrag) => beitrag.Gruppe ?? beitrag.Anliegen ?? "beitrag:" + beitrag.Sauber;

    private static uint Hash(string group) => FeatureExtractor.Hash(group) * 2654435769u >> 8;
}
