using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>A feature that two demands share.</summary>
/// <param name="Key">The feature, as <see cref="DemandVector.Keys"/>.</param>
/// <param name="Own">Its value in the demand that is compared.</param>
/// <param name="Other">Its value in the one it is compared with.</param>
internal readonly record struct SharedFeature(uint Key, float Own, float Other);

/// <summary>
/// Compares one demand with many: its features lie in a small table that stays in the processor's first cache, so that a
/// comparison asks once for each feature of the other. A reusable buffer of one thread.
/// </summary>
internal sealed class DemandOverlap
{
    // Key and value in one number; 0 is free, for values are above 0.
    private ulong[] _slots = new ulong[1024];
    private SharedFeature[] _shared = new SharedFeature[512];
    private int _count;

    /// <summary>The demand that is compared.</summary>
    public DemandVector Own { get; private set; } = new([], [], 0);

    /// <summary>What the two last compared share; keys rise.</summary>
    public ReadOnlySpan<SharedFeature> Shared => _shared.AsSpan(0, _count);

    /// <summary>Takes the demand that is compared from now on.</summary>
    public void Begin(DemandVector own)
    {
        Own = own;
        var room = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024, own.Keys.Length * 3));
        if (_slots.Length == room)
        {
            Array.Clear(_slots);
        }
        else
        {
            _slots = new ulong[room];
        }

        _shared = _shared.Length < own.Keys.Length ? new SharedFeature[own.Keys.Length] : _shared;
        for (var i = 0; i < own.Keys.Length; i++)
        {
            var slot = own.Keys[i] >> 2;
            while (_slots[slot & (uint)(_slots.Length - 1)] != 0)
            {
                slot++;
            }

            _slots[slot & (uint)(_slots.Length - 1)] = ((ulong)own.Keys[i] << 32) | BitConverter.SingleToUInt32Bits(own.Values[i]);
        }
    }

    /// <summary>Compares with another demand; false when they are too far apart to be looked at any further.</summary>
    public bool Compares(DemandVector other) =>
        With(other) >= DemandGraph.Least || DemandEncoder.Agreement(Own.Direction, other.Direction) >= DemandGraph.Near;

    /// <summary>Compares with another demand and fills <see cref="Shared"/>.</summary>
    /// <returns>Similarity from 0 to 1.</returns>
    public float With(DemandVector other)
    {
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        var mask = (uint)(_slots.Length - 1);
        var (keys, values, sum) = (other.Keys, other.Values, 0f);
        _count = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            for (var slot = keys[i] >> 2; ; slot++)
            {
                var entry = Unsafe.Add(ref slots, slot & mask);
                if (entry == 0)
                {
                    break;
                }

                if (entry >> 32 == keys[i])
                {
                    var value = BitConverter.UInt32BitsToSingle((uint)entry);
                    sum += value * values[i];
                    _shared[_count++] = new SharedFeature(keys[i], value, values[i]);
                    break;
                }
            }
        }

        return sum;
    }
}
