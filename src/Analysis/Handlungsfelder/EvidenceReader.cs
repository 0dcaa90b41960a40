using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Reads what a text says about the fields. Safe for concurrent use.</summary>
internal sealed class EvidenceReader
{
    private readonly Dictionary<uint, int> _concepts;

    private readonly KnownDemands? _demands;

    /// <param name="model">The field of a text from its words.</param>
    /// <param name="extractor">Makes its features.</param>
    /// <param name="demands">What known Anliegen say besides; null for the words alone.</param>
    public EvidenceReader(CalibratedClassifier model, FeatureExtractor extractor, KnownDemands? demands = null)
    {
        (Model, Extractor, _demands) = (model, extractor, demands);
        _concepts = model.Classes
            .Select((feld, index) => (Id: FeatureBag.Identity(FeatureBlock.Concepts, Thesaurus.FieldHash(feld)), index))
            .ToDictionary(pair => pair.Id, pair => pair.index);
    }

    /// <summary>The field model.</summary>
    public CalibratedClassifier Model { get; }

    /// <summary>Makes its features.</summary>
    public FeatureExtractor Extractor { get; }

    /// <summary>Evidence of a text that stands on its own; null when it has no word.</summary>
    public Evidence? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var bag = Extractor.Extract(text);
        return bag.Features.Length == 0 ? null : Read(bag);
    }

    /// <summary>Evidence of features.</summary>
    public Evidence Read(FeatureBag bag)
    {
        var probabilities = Model.Probabilities(bag);
        _demands?.Join(bag.Features, probabilities);
        var concepts = new float[probabilities.Length];
        foreach (var feature in bag.Features)
        {
            if (feature.Block == FeatureBlock.Concepts && _concepts.TryGetValue(feature.Hash, out var field))
            {
                concepts[field] = feature.Value;
            }
        }

        return new Evidence(probabilities, concepts);
    }
}
