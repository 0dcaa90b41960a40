using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>The features of one demand as <see cref="DemandEncoder"/> weighs them: a reusable buffer, not safe for concurrent use.</summary>
internal sealed class EncodedText
{
    /// <summary>Rows of the feature space.</summary>
    public int[] Rows { get; private set; } = [];

    /// <summary>Their weights; the squares of each family sum up to its share in <see cref="DemandVector.Shares"/>.</summary>
    public float[] Values { get; private set; } = [];

    /// <summary>Number of known features.</summary>
    public int Count { get; private set; }

    /// <summary>Weighs the features of a text.</summary>
    public void Fill(FeatureSpace space, ReadOnlySpan<Feature> features)
    {
        if (Rows.Length < features.Length)
        {
            (Rows, Values) = (new int[features.Length * 2], new float[features.Length * 2]);
        }

        Count = 0;
        Span<float> scales = stackalloc float[FeatureBag.Blocks];
        scales.Clear();
        foreach (var feature in features)
        {
            if (space.Row(feature.Hash) is >= 0 and var row)
            {
                // What stands in every text has an inverse document frequency of 1.
                var value = MathF.Sqrt(feature.Value) * (space.Idf[row] - 1);
                scales[(int)feature.Block] += value * value;
                (Rows[Count], Values[Count++]) = (row, value);
            }
        }

        for (var block = 0; block < scales.Length; block++)
        {
            scales[block] = scales[block] == 0 ? 0 : MathF.Sqrt(DemandVector.Shares[block] / scales[block]);
        }

        for (var i = 0; i < Count; i++)
        {
            Values[i] *= scales[(int)space.BlockOf(Rows[i])];
        }
    }
}
