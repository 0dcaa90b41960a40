namespace Fokuslupe.Analysis.Features;

/// <summary>Weighted vectors of many texts, one after the other.</summary>
/// <param name="Starts">Where each text begins in the other two, which may be longer than needed; one more entry than texts.</param>
/// <param name="Columns">Rows of the feature space.</param>
/// <param name="Values">Values.</param>
internal sealed record SparseRows(int[] Starts, int[] Columns, float[] Values)
{
    /// <summary>Number of texts.</summary>
    public int Count => Starts.Length - 1;

    /// <summary>Weighs the features of each text.</summary>
    public static SparseRows From(FeatureSpace space, IReadOnlyList<Feature[]> texts)
    {
        var total = texts.Sum(text => text.Length);
        var starts = new int[texts.Count + 1];
        var columns = new int[total];
        var values = new float[total];
        var sources = new int[texts.Count == 0 ? 0 : texts.Max(text => text.Length)];
        for (var i = 0; i < texts.Count; i++)
        {
            var start = starts[i];
            starts[i + 1] = start + space.Weigh(texts[i], columns.AsSpan(start), values.AsSpan(start), sources);
        }

        return new SparseRows(starts, columns, values);
    }

    /// <summary>The same texts with families of features made to count more or less.</summary>
    /// <param name="space">The space of the columns.</param>
    /// <param name="blocks">How much each family counts.</param>
    public SparseRows Scaled(FeatureSpace space, BlockWeights blocks)
    {
        if (blocks == BlockWeights.Even)
        {
            return this;
        }

        // Behind the last text, columns may hold anything.
        var scaled = new float[Starts[^1]];
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = Values[i] * blocks[space.BlockOf(Columns[i])];
        }

        return this with { Values = scaled };
    }
}
