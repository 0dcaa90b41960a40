using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// The features of texts that may be of any domain: what cards have, the first of several sentences counted more, for it names
/// the matter, the concepts scaled to length one, for texts may be long, and how the sentence is made. Safe for concurrent use.
/// </summary>
/// <param name="thesaurus">Forms of the thesaurus; may be empty.</param>
/// <param name="blocks">Families that count; those of weight 0 are not extracted.</param>
internal sealed class FitFeatures(IReadOnlyList<ThesaurusForm> thesaurus, BlockWeights blocks)
{
    private readonly FeatureExtractor _extractor = new(thesaurus.Count > 0 && blocks.Concepts > 0 ? new Thesaurus(thesaurus) : null);

    /// <summary>Extracts into a bag that belongs to the calling thread and is overwritten by the next call.</summary>
    public FeatureBag Extract(string text)
    {
        var bag = _extractor.Extract(text);
        Complete(bag);
        return bag;
    }

    /// <summary>The features of many texts, on all cores; the order is that of the texts.</summary>
    public Feature[][] ExtractAll(IReadOnlyList<string> texts, CancellationToken cancellationToken) =>
        _extractor.ExtractAll(texts, cancellationToken, Complete);

    private void Complete(FeatureBag bag)
    {
        bag.Stress(FirstSentence.Tokens(bag), FirstSentence.Extra);
        bag.ScaleToOne(FeatureBlock.Concepts);
        if (blocks.Sentence > 0)
        {
            SentenceFeatures.AddTo(bag);
        }
    }
}
