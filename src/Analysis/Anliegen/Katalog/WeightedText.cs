using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>The weighted features of one demand: a reusable buffer, not safe for concurrent use.</summary>
internal sealed class WeightedText
{
    /// <summary>Letters carry further than words to misspelt cards.</summary>
    private const float LetterShare = 2f;

    private const float ConceptShare = 0.3f;

    private int[] _sources = [];

    /// <summary>Rows of the feature space.</summary>
    public int[] Rows { get; private set; } = [];

    /// <summary>Their weights.</summary>
    public float[] Values { get; private set; } = [];

    /// <summary>Number of known features.</summary>
    public int Count { get; private set; }

    /// <summary>Sum of the weights.</summary>
    public float Sum { get; private set; }

    /// <summary>Share of the text's features that the space knows, 0 to 1.</summary>
    public float Known { get; private set; }

    /// <summary>Weighs the features of a text.</summary>
    public void Fill(FeatureSpace space, ReadOnlySpan<Feature> features)
    {
        if (Rows.Length < features.Length)
        {
            Rows = new int[features.Length * 2];
            Values = new float[features.Length * 2];
            _sources = new int[features.Length * 2];
        }

        Count = space.Weigh(features, Rows, Values, _sources);
        Known = features.Length == 0 ? 0 : (float)Count / features.Length;
        Sum = 0;
        var evened = space.EvenedIdf;
        for (var i = 0; i < Count; i++)
        {
            // Rarity counts a little less than in Weigh: everyday words tell demands apart too.
            var rarity = evened[Rows[i]];
            Values[i] *= features[_sources[i]].Block switch
            {
                FeatureBlock.Letters => LetterShare * rarity,
                FeatureBlock.Concepts => ConceptShare * space.Idf[Rows[i]] * rarity,
                _ => rarity,
            };
            Sum += Values[i];
        }
    }
}
