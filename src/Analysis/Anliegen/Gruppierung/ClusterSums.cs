namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Sums of similarities of one cluster to others. With a million demands there are a hundred million of them, so a sum takes
/// eight bytes and its share of free slots, a third of what a dictionary takes. One thread at a time.
/// </summary>
internal sealed class ClusterSums
{
    private const int Fewest = 4;

    // Number of the other cluster plus one, and the sum: 0 is free.
    private ulong[] _slots;
    private int _count;

    /// <param name="expected">Number of other clusters.</param>
    public ClusterSums(int expected) => _slots = new ulong[Room(expected)];

    /// <summary>The entries, free slots among them, in any order: skip those that are 0.</summary>
    public ReadOnlySpan<ulong> Entries => _slots;

    /// <summary>Sum of another cluster, 0 for none.</summary>
    public float this[int other]
    {
        get => _slots[Find(other)] is var entry and not 0 ? Sum(entry) : 0;
        set
        {
            var slot = Find(other);
            if (_slots[slot] == 0 && Room(++_count) > _slots.Length)
            {
                Grow();
                slot = Find(other);
            }

            _slots[slot] = ((ulong)(uint)(other + 1) << 32) | BitConverter.SingleToUInt32Bits(value);
        }
    }

    /// <summary>The other cluster of an entry.</summary>
    public static int Other(ulong entry) => (int)(entry >> 32) - 1;

    /// <summary>The sum of an entry.</summary>
    public static float Sum(ulong entry) => BitConverter.UInt32BitsToSingle((uint)entry);

    /// <summary>Forgets another cluster.</summary>
    public void Remove(int other)
    {
        var free = Find(other);
        if (_slots[free] == 0)
        {
            return;
        }

        // What stands behind moves up, unless it already stands between its own place and the free one.
        _count--;
        for (var slot = Next(free); _slots[slot] != 0; slot = Next(slot))
        {
            if (Behind(slot, Home(Other(_slots[slot]))) >= Behind(slot, free))
            {
                _slots[free] = _slots[slot];
                free = slot;
            }
        }

        _slots[free] = 0;
    }

    // A fifth at least stays free, or looking for what is not there would take long.
    private static int Room(int count) => Math.Max(Fewest, count + (count / 4) + 1);

    private int Home(int other) => (int)(((ulong)((uint)other * 0x9E3779B1u) * (uint)_slots.Length) >> 32);

    private int Next(int slot) => slot + 1 < _slots.Length ? slot + 1 : 0;

    /// <summary>How many slots a slot stands behind another.</summary>
    private int Behind(int slot, int other) => slot >= other ? slot - other : slot - other + _slots.Length;

    /// <summary>Where a cluster stands, or the free slot where it would.</summary>
    private int Find(int other)
    {
        var slot = Home(other);
        while (_slots[slot] != 0 && Other(_slots[slot]) != other)
        {
            slot = Next(slot);
        }

        return slot;
    }

    private void Grow()
    {
        var entries = _slots;
        _slots = new ulong[entries.Length + (entries.Length / 2)];
        foreach (var entry in entries)
        {
            if (entry != 0)
            {
                _slots[Find(Other(entry))] = entry;
            }
        }
    }
}
