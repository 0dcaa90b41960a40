using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Features;

/// <summary>One feature of a text.</summary>
/// <param name="Hash">Identity; the two lowest bits are its <see cref="FeatureBlock"/>.</param>
/// <param name="Value">Number of occurrences, or the sum of weights.</param>
/// <param name="Token">Index of the first token it comes from.</param>
internal readonly record struct Feature(uint Hash, float Value, int Token)
{
    /// <summary>Family.</summary>
    public FeatureBlock Block => (FeatureBlock)(Hash & 3);
}

/// <summary>The features of one text, each once, and the tokens they come from: a reusable buffer, not safe for concurrent use.</summary>
/// <remarks>
/// A new family of features is a call of <see cref="Add(FeatureBlock, uint, int, float)"/> with a hash made from numbers or spans, never from new strings:
/// an addition takes a few nanoseconds and allocates nothing, and the row of each feature is looked up once per model. Take
/// stems from <see cref="TokenizedText.Stem"/>, which makes each of them once per text; what is dear to find out about a
/// single word belongs into a <see cref="WordCache"/>.
/// </remarks>
internal sealed class FeatureBag
{
    /// <summary>Number of families that the two lowest bits of a hash tell apart.</summary>
    public const int Blocks = 4;

    private const uint LastStamp = uint.MaxValue / 2;

    private Feature[] _features = new Feature[512];

    // Hash and stamp of a feature side by side. The stamp is its index plus _first, which grows with every text: what the
    // texts before have left behind reads as free, and nothing needs to be cleared.
    private ulong[] _slots = new ulong[2048];
    private uint _first = 1;
    private int _count;

    /// <summary>The text the features come from.</summary>
    public string Text { get; set; } = "";

    /// <summary>The tokens the features come from.</summary>
    public TokenizedText Tokens { get; } = new();

    /// <summary>A second reading of the tokens, where one was made.</summary>
    public RepairedText SecondReading { get; } = new();

    /// <summary>The features in the order of their first occurrence.</summary>
    public ReadOnlySpan<Feature> Features => _features.AsSpan(0, _count);

    /// <summary>Empties the bag.</summary>
    public void Clear()
    {
        _first += (uint)_count;
        _count = 0;
        if (_first > LastStamp)
        {
            Array.Clear(_slots);
            _first = 1;
        }
    }

    /// <summary>Counts a feature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(FeatureBlock block, uint hash, int token, float value = 1f)
    {
        Provide(1);
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        ref var features = ref MemoryMarshal.GetArrayDataReference(_features);
        _count += (int)Count(ref slots, (uint)_slots.Length - 1, ref features, (uint)_count, _first, new Feature(Identity(block, hash), value, token));
    }

    /// <summary>Counts features once each whose <see cref="Identity"/> is known.</summary>
    public void Add(ReadOnlySpan<uint> identities, int token)
    {
        Provide(identities.Length);
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        ref var features = ref MemoryMarshal.GetArrayDataReference(_features);
        var (mask, count, first) = ((uint)_slots.Length - 1, (uint)_count, _first);
        foreach (var identity in identities)
        {
            count += Count(ref slots, mask, ref features, count, first, new Feature(identity, 1f, token));
        }

        _count = (int)count;
    }

    /// <summary>Takes back the features that came last.</summary>
    /// <param name="count">So many stay; none of them may have been counted again since.</param>
    public void Shorten(int count)
    {
        while (_count > count)
        {
            var stamp = _first + (uint)--_count;
            var slot = _features[_count].Hash >> 2;
            while ((uint)_slots[slot & (uint)(_slots.Length - 1)] != stamp)
            {
                slot++;
            }

            _slots[slot & (uint)(_slots.Length - 1)] = 0;
        }
    }

    /// <summary>Counts the features that occur in the first tokens more often.</summary>
    /// <param name="tokens">Number of tokens.</param>
    /// <param name="extra">How much is added to the value of each.</param>
    public void Stress(int tokens, float extra)
    {
        foreach (ref var feature in _features.AsSpan(0, _count))
        {
            feature = feature.Token < tokens ? feature with { Value = feature.Value + extra } : feature;
        }
    }

    /// <summary>Scales the features of a family to length one.</summary>
    public void ScaleToOne(FeatureBlock block)
    {
        var squares = 0f;
        foreach (var feature in Features)
        {
            squares += feature.Block == block ? feature.Value * feature.Value : 0f;
        }

        var scale = squares > 0 ? 1f / MathF.Sqrt(squares) : 1f;
        foreach (ref var feature in _features.AsSpan(0, _count))
        {
            feature = feature.Block == block ? feature with { Value = feature.Value * scale } : feature;
        }
    }

    /// <summary>The identity under which a feature stands in the bag.</summary>
    public static uint Identity(FeatureBlock block, uint hash) => (Murmur.Mix(hash) & ~3u) | (uint)block;

    /// <summary>The same for eight features.</summary>
    public static Vector256<uint> Identities(FeatureBlock block, Vector256<uint> hashes) =>
        (Murmur.Mix(hashes) & Vector256.Create(~3u)) | Vector256.Create((uint)block);

    /// <summary>Counts a feature among those there are.</summary>
    /// <returns>1 for a new one, for which there must be room; otherwise 0.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Count(ref ulong slots, uint mask, ref Feature features, uint count, uint first, Feature feature)
    {
        for (var slot = feature.Hash >> 2; ; slot++)
        {
            ref var entry = ref Unsafe.Add(ref slots, slot & mask);
            var index = (uint)entry - first;
            if (index >= count)
            {
                entry = ((ulong)feature.Hash << 32) | (first + count);
                Unsafe.Add(ref features, count) = feature;
                return 1;
            }

            if (entry >> 32 == feature.Hash)
            {
                Unsafe.Add(ref features, index) = Unsafe.Add(ref features, index) with { Value = Unsafe.Add(ref features, index).Value + feature.Value };
                return 0;
            }
        }
    }

    private void Provide(int more)
    {
        while (_count + more > _features.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        Array.Resize(ref _features, _features.Length * 2);
        _slots = new ulong[_slots.Length * 2];
        for (var i = 0; i < _count; i++)
        {
            var slot = _features[i].Hash >> 2;
            while (_slots[slot & (uint)(_slots.Length - 1)] != 0)
            {
                slot++;
            }

            _slots[slot & (uint)(_slots.Length - 1)] = ((ulong)_features[i].Hash << 32) | (_first + (uint)i);
        }
    }
}
