using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Handlungsfelder;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// What the cards of the corpus tell of words: how much each speaks for each field and each Art, as naive Bayes sees it. Few
/// texts of another set cannot show it, and words that stand in none of them get their weight through it.
/// </summary>
internal sealed class WordKnowledge
{
    private const int FewestTexts = 2;
    private const float Smoothing = 0.1f;

    // About as much in all as the words of a text.
    private const float Scale = 0.04f;

    private readonly Feature[][] _texts;
    private readonly Feature[] _known;
    private readonly int[][] _labels;
    private readonly int _classes;

    private WordKnowledge(Feature[][] texts, int[][] labels, int classes)
    {
        (_texts, _labels, _classes) = (texts, labels, classes);
        _known = Array.ConvertAll(FeatureCounts.Of(texts, FewestTexts).Hashes, hash => new Feature(hash, 1f, 0));
    }

    /// <summary>Reads the cards of <c>beitraege/</c> and <c>ergaenzung/</c>, but for the frozen split; null where there are none.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="features">Makes the features.</param>
    /// <param name="without">Texts that are learned from or measured on: nothing must be known of them before.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CorpusException">The corpus is broken.</exception>
    public static WordKnowledge? Of(Corpus corpus, FitFeatures features, IEnumerable<string> without, CancellationToken cancellationToken)
    {
        var apart = without.ToHashSet(StringComparer.Ordinal);
        var beitraege = corpus.ReadBeitraege()
            .Where(beitrag => beitrag.Teaches("feld") && beitrag.Teaches("art") && !TrainingRow.IsFrozen(TrainingRow.GroupOf(beitrag)) && !apart.Contains(beitrag.Sauber))
            .Select(beitrag => new Ergaenzung(beitrag.Text, beitrag.Feld, beitrag.Art));
        Ergaenzung[] cards = [.. beitraege.Concat(corpus.ReadErgaenzung()).Where(card => !apart.Contains(card.Text))];
        var felder = corpus.Feldordnung.Felder.Select(feld => feld.Id).ToList();
        return cards.Length == 0
            ? null
            : new WordKnowledge(
                features.ExtractAll([.. cards.Select(card => card.Text)], cancellationToken),
                [.. cards.Select(card => new[] { felder.IndexOf(card.Feld), felder.Count + (int)card.Art })],
                felder.Count + ArtModel.Classes.Count);
    }

    /// <summary>A space with the words of the corpus besides.</summary>
    /// <param name="space">The space.</param>
    /// <param name="blocks">Families that count; those of weight 0 are left out.</param>
    public FeatureSpace Widen(FeatureSpace space, BlockWeights blocks) => space.With([Array.FindAll(_known, feature => blocks[feature.Block] > 0)]);

    /// <summary>How much each feature of a space speaks for each field and each Art.</summary>
    public ClassMatrix Learn(FeatureSpace space, BlockWeights blocks)
    {
        var rows = SparseRows.From(space, _texts).Scaled(space, blocks);
        var shares = NaiveBayes.Train(rows, _labels, [.. _texts.Select(_ => 1f)], space.Count, _classes, Smoothing);
        System.Numerics.Tensors.TensorPrimitives.Multiply(shares.Weights, Scale, shares.Weights);
        return shares;
    }
}
