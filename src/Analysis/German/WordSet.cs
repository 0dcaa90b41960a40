using System.Numerics;

namespace Fokuslupe.Analysis.German;

/// <summary>
/// A set of words by their identities (<see cref="WordCache"/>): a question costs one look into memory, mostly, and of an identity
/// only what its place does not tell is kept. Immutable.
/// </summary>
internal sealed class WordSet
{
    private readonly uint[] _slots;

    /// <param name="hashes">Identities of the words.</param>
    public WordSet(IReadOnlyCollection<ulong> hashes)
    {
        _slots = new uint[BitOperations.RoundUpToPowerOf2((uint)hashes.Count * 2 + 1)];
        foreach (var hash in hashes)
        {
            _slots[Find(hash)] = Rest(hash);
        }
    }

    /// <summary>True for a word of the set.</summary>
    public bool Contains(ulong hash) => _slots[Find(hash)] != 0;

    /// <summary>Says that a word will be asked for.</summary>
    public void Expect(ulong hash) => Ahead.Fetch(ref _slots[(int)(hash >> 7) & (_slots.Length - 1)]);

    // Never 0, which marks a free slot.
    private static uint Rest(ulong hash) => (uint)(hash >> 32) | 1u;

    // Where the word stands, or the free slot where it would.
    private int Find(ulong hash)
    {
        var slot = (int)(hash >> 7) & (_slots.Length - 1);
        while (_slots[slot] != 0 && _slots[slot] != Rest(hash))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }
}
