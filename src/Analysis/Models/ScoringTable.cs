using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// A linear model as it is asked. Waiting for memory is what scoring a text takes, so all that is known of a feature lies side by
/// side: its inverse document frequency and its weights, in half precision, which is all that models keep, so that with up to 15
/// classes it is half a line of the processor's cache. The scores are those of <see cref="FeatureSpace.Weigh"/> and
/// <see cref="ClassMatrix.Score"/>, bit for bit. Immutable, safe for concurrent use.
/// </summary>
internal sealed class ScoringTable
{
    private const int LineBytes = 64;
    private const int Head = 1;

    /// <summary>Weights, and places, that are read at once.</summary>
    private const int Lanes = 8;

    /// <summary>So many features before it is looked for, the processor is told of a hash.</summary>
    private const int Lead = 12;

    private readonly uint[] _hashes;
    private readonly ushort[] _records;
    private readonly float[] _bias;
    private readonly int _classes;
    private readonly int _width;
    private readonly int _start;
    private readonly uint _places;

    /// <summary>Lays a model out.</summary>
    /// <param name="space">Its features; their inverse document frequencies have half precision.</param>
    /// <param name="weights">Their weights, in half precision; the last row is the bias.</param>
    public ScoringTable(FeatureSpace space, ClassMatrix weights)
    {
        _classes = weights.Classes;
        _width = (Head + _classes + Lanes - 1) / Lanes * Lanes;
        _bias = new float[_width];
        weights[space.Count][.._classes].CopyTo(_bias.AsSpan(Head));

        // Hashes are spread evenly: each stands where its size among all numbers says, or shortly behind, and they rise.
        _places = (uint)(1.3 * space.Count);
        var places = new int[space.Count];
        var next = 0;
        for (var row = 0; row < places.Length; row++)
        {
            places[row] = Math.Max(next, (int)(((ulong)space.Hashes[row] * _places) >> 32));
            next = places[row] + 1;
        }

        next = Math.Max(next, (int)_places);
        _hashes = GC.AllocateUninitializedArray<uint>(next + Lanes);
        _records = GC.AllocateArray<ushort>((next * _width) + (LineBytes / sizeof(ushort)), pinned: true);
        _start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_records, 0) & (LineBytes - 1)) / sizeof(ushort);
        Array.Fill(_hashes, uint.MaxValue);
        for (var row = 0; row < places.Length; row++)
        {
            _hashes[places[row]] = space.Hashes[row];
            var record = MemoryMarshal.Cast<ushort, Half>(_records.AsSpan(_start + (places[row] * _width), _width));
            record[0] = (Half)space.Idf[row];
            TensorPrimitives.ConvertToHalf(weights[row][.._classes], record[Head..]);
        }
    }

    /// <summary>Scores a text.</summary>
    /// <param name="features">Its features.</param>
    /// <param name="scores">Receives one score per class.</param>
    public void Score(ReadOnlySpan<Feature> features, Span<float> scores)
    {
        var records = ArrayPool<int>.Shared.Rent(features.Length);
        var sources = ArrayPool<int>.Shared.Rent(features.Length);
        var values = ArrayPool<float>.Shared.Rent(features.Length);
        Span<float> scales = stackalloc float[FeatureBag.Blocks];
        var count = Find(features, records, sources);
        Weigh(features, sources.AsSpan(0, count), records.AsSpan(0, count), values, scales);
        Span<float> sums = stackalloc float[_width];
        _bias.CopyTo(sums);
        Sum(records.AsSpan(0, count), values.AsSpan(0, count), scales, sums);
        sums.Slice(Head, _classes).CopyTo(scores);
        ArrayPool<int>.Shared.Return(records);
        ArrayPool<int>.Shared.Return(sources);
        ArrayPool<float>.Shared.Return(values);
    }

    /// <summary>
    /// Finds the records of the known features. Without a branch, the processor waits for all places in memory at once, and it is
    /// told of each record before the first is read.
    /// </summary>
    /// <returns>Number of known features.</returns>
    private int Find(ReadOnlySpan<Feature> features, Span<int> records, Span<int> sources)
    {
        ref var hashes = ref MemoryMarshal.GetArrayDataReference(_hashes);
        ref var table = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_records), _start);
        var (places, width, count) = (_places, _width, 0);
        for (var i = 0; i < features.Length; i++)
        {
            if (i + Lead < features.Length)
            {
                Ahead.Fetch(ref Unsafe.Add(ref hashes, (nint)(((ulong)features[i + Lead].Hash * places) >> 32)));
            }

            // One comparison of neighbours tells whether a feature is there, nearly always.
            var hash = features[i].Hash;
            var place = (int)(((ulong)hash * places) >> 32);
            while (Unsafe.Add(ref hashes, place + Lanes - 1) < hash)
            {
                place += Lanes;
            }

            var same = Vector256.Equals(Vector256.LoadUnsafe(ref hashes, (nuint)place), Vector256.Create(hash)).ExtractMostSignificantBits();
            var record = (place + BitOperations.TrailingZeroCount(same)) * width;
            records[count] = record;
            sources[count] = i;
            count += same == 0 ? 0 : 1;
            Ahead.Fetch(ref Unsafe.Add(ref table, same == 0 ? 0 : record));
        }

        return count;
    }

    /// <summary>Weighs the known features, and packs each one's block into the lowest bits of where its record begins.</summary>
    private void Weigh(ReadOnlySpan<Feature> features, ReadOnlySpan<int> sources, Span<int> records, Span<float> values, Span<float> scales)
    {
        ref var table = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_records), _start);
        scales.Clear();
        var (block, square) = (FeatureBlock.Words, 0f);
        for (var i = 0; i < records.Length; i++)
        {
            ref readonly var feature = ref features[sources[i]];
            if (feature.Block != block)
            {
                scales[(int)block] = square;
                block = feature.Block;
                square = scales[(int)block];
            }

            var value = FeatureSpace.Value(feature, Single(Unsafe.Add(ref table, records[i])));
            square += value * value;
            records[i] = (records[i] << 2) | (int)block;
            values[i] = value;
        }

        scales[(int)block] = square;
        FeatureSpace.ToScales(scales);
    }

    private void Sum(ReadOnlySpan<int> records, ReadOnlySpan<float> values, ReadOnlySpan<float> scales, Span<float> sums)
    {
        ref var table = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_records), _start);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var lane = 0;
        for (; lane + (2 * Lanes) <= _width; lane += 2 * Lanes)
        {
            // The sums of sixteen classes stay in registers for the whole text.
            var both = Vector512.LoadUnsafe(ref sum, (nuint)lane);
            for (var i = 0; i < records.Length; i++)
            {
                both += Singles(Vector256.LoadUnsafe(ref table, (nuint)((records[i] >> 2) + lane))) * Vector512.Create(values[i] * scales[records[i] & 3]);
            }

            both.StoreUnsafe(ref sum, (nuint)lane);
        }

        if (lane < _width)
        {
            var last = Vector256.LoadUnsafe(ref sum, (nuint)lane);
            for (var i = 0; i < records.Length; i++)
            {
                var halves = Vector128.LoadUnsafe(ref table, (nuint)((records[i] >> 2) + lane));
                last += Singles(halves.ToVector256Unsafe()).GetLower() * Vector256.Create(values[i] * scales[records[i] & 3]);
            }

            last.StoreUnsafe(ref sum, (nuint)lane);
        }
    }

    /// <summary>A number of half precision from 2 to the power -14 on.</summary>
    private static float Single(ushort half) => BitConverter.Int32BitsToSingle((half << 13) + (112 << 23));

    /// <summary>Sixteen numbers of half precision, none of them infinite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Singles(Vector256<ushort> halves)
    {
        var wide = Vector512.WidenLower(halves.ToVector512Unsafe());
        var size = (wide & Vector512.Create(0x7FFFu)) << 13;

        // The smallest have no leading one: it is added, and subtracted as a number. No step ever meets a denormal one, which would be slow.
        var small = Vector512.LessThan(size, Vector512.Create(1u << 23));
        var number = (size + Vector512.Create(112u << 23) + (small & Vector512.Create(1u << 23))).AsSingle() - (small & Vector512.Create(113u << 23)).AsSingle();
        return (number.AsUInt32() | ((wide & Vector512.Create(0x8000u)) << 16)).AsSingle();
    }
}
