using System.Runtime.CompilerServices;

namespace Fokuslupe.Analysis.Features;

/// <summary>
/// The features a model knows, each with a row number and its inverse document frequency, and the rule that turns a bag
/// into a weighted vector. Immutable, safe for concurrent use.
/// </summary>
internal sealed class FeatureSpace
{
    private const float ConceptScale = 0.5f;
    private const float Evenness = -0.2f;

    /// <summary>1 + ln count of the usual counts.</summary>
    private static readonly float[] Damped = [.. Enumerable.Range(0, 64).Select(count => 1f + MathF.Log(count))];

    private readonly FeatureIndex _index;

    /// <summary>A space over known features.</summary>
    /// <param name="hashes">Identities, rising; the index is the row.</param>
    /// <param name="idf">Inverse document frequency per row, above 0.</param>
    public FeatureSpace(uint[] hashes, float[] idf)
    {
        Hashes = hashes;
        Idf = idf;
        _index = new FeatureIndex(hashes);
    }

    /// <summary>Identities, rising; the index is the row.</summary>
    public uint[] Hashes { get; }

    /// <summary>Inverse document frequency per row, to the power it counts with.</summary>
    public float[] Idf { get; }

    /// <summary>Inverse document frequency per row to the power -0.2: evens out what rarity counts for.</summary>
    public float[] EvenedIdf => field ??= Array.ConvertAll(Idf, idf => MathF.Exp(Evenness * MathF.Log(idf)));

    /// <summary>Number of features.</summary>
    public int Count => Hashes.Length;

    /// <summary>Takes the features that stand in enough texts.</summary>
    /// <param name="texts">Features of each text.</param>
    /// <param name="minimum">Number of texts a feature must stand in.</param>
    /// <param name="blocks">Families that count; those of weight 0 are left out.</param>
    /// <param name="rarity">Power to which the inverse document frequency is raised: how much more a rare feature counts.</param>
    public static FeatureSpace Build(IReadOnlyList<Feature[]> texts, int minimum, BlockWeights blocks, float rarity = 1f)
    {
        var (hashes, counts) = FeatureCounts.Of(texts, minimum);
        var known = Enumerable.Range(0, hashes.Length).Where(i => blocks[(FeatureBlock)(hashes[i] & 3)] > 0).ToArray();
        return new FeatureSpace(
            Array.ConvertAll(known, i => hashes[i]),
            Array.ConvertAll(known, i => (float)Math.Pow(1 + Math.Log((1.0 + texts.Count) / (1 + counts[i])), rarity)));
    }

    /// <summary>The same with the features of further texts; those that are new count as the rarest known ones.</summary>
    /// <param name="texts">Features of each text.</param>
    public FeatureSpace With(IEnumerable<Feature[]> texts)
    {
        var rarest = Idf.Length == 0 ? 1f : System.Numerics.Tensors.TensorPrimitives.Max<float>(Idf);
        uint[] added = [.. texts.SelectMany(text => text).Select(feature => feature.Hash).Where(hash => Row(hash) < 0).Distinct()];
        uint[] hashes = [.. Hashes, .. added];
        float[] idf = [.. Idf, .. Enumerable.Repeat(rarest, added.Length)];
        Array.Sort(hashes, idf);
        return new FeatureSpace(hashes, idf);
    }

    /// <summary>Family of a row.</summary>
    public FeatureBlock BlockOf(int row) => (FeatureBlock)(Hashes[row] & 3);

    /// <summary>Row of a feature, or -1.</summary>
    public int Row(uint hash) => _index.Row(hash);

    /// <summary>
    /// Weighs features by (1 + ln count) · idf and scales words and letters to length one each. Field weights and concepts
    /// keep their size: how much the thesaurus knows about a text is itself evidence.
    /// </summary>
    /// <param name="features">Features of a text.</param>
    /// <param name="rows">Receives the rows of the known ones; at least as long as <paramref name="features"/>.</param>
    /// <param name="values">Receives their values.</param>
    /// <param name="sources">Receives the index of each in <paramref name="features"/>.</param>
    /// <returns>Number of known features.</returns>
    public int Weigh(ReadOnlySpan<Feature> features, Span<int> rows, Span<float> values, Span<int> sources)
    {
        if (Count == 0)
        {
            return 0;
        }

        Span<float> squares = stackalloc float[FeatureBag.Blocks];
        squares.Clear();
        _index.Find(features, rows);
        var (count, block, square) = (0, FeatureBlock.Words, 0f);
        for (var i = 0; i < features.Length; i++)
        {
            // One feature in a few is unknown, which no processor foresees: it is weighed too, counts 0 and is overwritten by the next.
            var row = rows[i];
            var known = ~(row >> 31);
            ref readonly var feature = ref features[i];
            if (feature.Block != block)
            {
                squares[(int)block] = square;
                block = feature.Block;
                square = squares[(int)block];
            }

            var value = Value(feature, Idf[row & known]);
            square += BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(value * value) & known);
            rows[count] = row;
            values[count] = value;
            sources[count] = i;
            count -= known;
        }

        squares[(int)block] = square;
        ToScales(squares);
        for (var i = 0; i < count; i++)
        {
            values[i] *= squares[(int)features[sources[i]].Block];
        }

        return count;
    }

    /// <summary>Value of a feature before its family is scaled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static float Value(in Feature feature, float idf) =>
        feature.Block == FeatureBlock.Concepts ? feature.Value * ConceptScale : Damp(feature.Value) * idf;

    /// <summary>Makes of the sums of squares of all families what each is scaled by.</summary>
    internal static void ToScales(Span<float> squares)
    {
        for (var i = 0; i < squares.Length; i++)
        {
            squares[i] = i == (int)FeatureBlock.Concepts || squares[i] == 0 ? 1f : 1f / MathF.Sqrt(squares[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Damp(float count)
    {
        var index = (int)count;
        return index < Damped.Length && index == count ? Damped[index] : 1f + MathF.Log(count);
    }
}
