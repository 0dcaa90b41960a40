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
internal sealed class FeatureBag
{
    private Feature[] _features = new Feature[512];
    private int[] _slots = new int[2048];
    private int _count;

    /// <summary>The tokens the features come from.</summary>
    public TokenizedText Tokens { get; } = new();

    /// <summary>The features in the order of their first occurrence.</summary>
    public ReadOnlySpan<Feature> Features => _features.AsSpan(0, _count);

    /// <summary>Empties the bag.</summary>
    public void Clear()
    {
        _count = 0;
        Array.Clear(_slots);
    }

    /// <summary>Counts a feature.</summary>
    public void Add(FeatureBlock block, uint hash, int token, float value = 1f)
    {
        var identity = Identity(block, hash);
        var mask = _slots.Length - 1;
        var slot = (int)(identity >> 2) & mask;
        while (_slots[slot] != 0)
        {
            ref var known = ref _features[_slots[slot] - 1];
            if (known.Hash == identity)
            {
                known = known with { Value = known.Value + value };
                return;
            }

            slot = (slot + 1) & mask;
        }

        if (_count == _features.Length)
        {
            Array.Resize(ref _features, _count * 2);
        }

        _features[_count++] = new Feature(identity, value, token);
        _slots[slot] = _count;
        if (_count * 2 > _slots.Length)
        {
            Grow();
        }
    }

    /// <summary>The identity under which a feature stands in the bag.</summary>
    public static uint Identity(FeatureBlock block, uint hash) => (Mix(hash) & ~3u) | (uint)block;

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var i = 0; i < _count; i++)
        {
            var slot = (int)(_features[i].Hash >> 2) & mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = i + 1;
        }
    }

    // The finalizer of MurmurHash3 (Austin Appleby, public domain): every bit of the input reaches every bit of the output.
    private static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
