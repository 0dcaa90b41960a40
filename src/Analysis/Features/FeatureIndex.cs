using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fokuslupe.Analysis.Features;

/// <summary>
/// Finds the rows of features. Hashes are spread evenly and rise, so that their highest bits tell where to look, and one
/// comparison of eight neighbours finds the hash or its absence; without a branch between them the processor waits for all
/// those places in memory at once. Immutable, safe for concurrent use.
/// </summary>
internal sealed class FeatureIndex
{
    private static readonly int Neighbours = Vector256<uint>.Count;

    private readonly uint[] _hashes;
    private readonly int[] _starts;
    private readonly int _shift;
    private readonly int _count;
    private readonly bool _crowded;

    /// <summary>An index of hashes.</summary>
    /// <param name="hashes">The hashes, rising; the index is the row.</param>
    public FeatureIndex(ReadOnlySpan<uint> hashes)
    {
        _hashes = [.. hashes, .. new uint[Neighbours]];
        _count = hashes.Length;
        var bits = Math.Max(4, BitOperations.Log2((uint)hashes.Length | 1));
        (_starts, _crowded) = Starts(hashes, bits);
        for (var more = 1; _crowded && more <= 3; more++)
        {
            (_starts, _crowded) = Starts(hashes, ++bits);
        }

        _shift = 32 - bits;
    }

    /// <summary>Row of a feature, or -1.</summary>
    public int Row(uint hash)
    {
        var part = hash >> _shift;
        for (var row = _starts[part]; row < _starts[part + 1]; row++)
        {
            if (_hashes[row] == hash)
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>Rows of many features.</summary>
    /// <param name="features">The features.</param>
    /// <param name="rows">Receives the row of each, or -1.</param>
    public void Find(ReadOnlySpan<Feature> features, Span<int> rows)
    {
        rows = rows[..features.Length];
        if (_crowded)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i] = Row(features[i].Hash);
            }

            return;
        }

        var (starts, shift) = (_starts, _shift);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = starts[features[i].Hash >> shift];
        }

        ref var hashes = ref MemoryMarshal.GetArrayDataReference(_hashes);
        for (var i = 0; i < rows.Length; i++)
        {
            var same = Vector256.Equals(Vector256.LoadUnsafe(ref hashes, (nuint)rows[i]), Vector256.Create(features[i].Hash)).ExtractMostSignificantBits();
            var row = rows[i] + BitOperations.TrailingZeroCount(same);
            rows[i] = row | ((int)(same - 1) >> 31) | ((_count - 1 - row) >> 31);
        }
    }

    /// <summary>Where the hashes of each part begin, and whether one holds more hashes than are compared at once.</summary>
    private static (int[] Starts, bool Crowded) Starts(ReadOnlySpan<uint> hashes, int bits)
    {
        var starts = new int[(1 << bits) + 1];
        foreach (var hash in hashes)
        {
            starts[(hash >> (32 - bits)) + 1]++;
        }

        var crowded = false;
        for (var part = 1; part < starts.Length; part++)
        {
            crowded |= starts[part] > Neighbours;
            starts[part] += starts[part - 1];
        }

        return (starts, crowded);
    }
}
