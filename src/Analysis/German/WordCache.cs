namespace Fokuslupe.Analysis.German;

/// <summary>
/// Remembers a number for each of the words asked for lately: a text repeats its words, and texts each other's. A word that
/// takes the place of another drives it out. Safe for concurrent use.
/// </summary>
internal sealed class WordCache
{
    private const int Size = 1 << 16;
    private const int NumberBits = 20;
    private const ulong NumberMask = (1UL << NumberBits) - 1;

    // The upper bits of a word's hash and its number in one: written and read at once.
    private readonly ulong[] _entries = new ulong[Size];

    /// <summary>Identity of a word (FNV-1a of 64 bits; Fowler, Noll, Vo).</summary>
    /// <param name="word">The word, or what follows a part whose identity is known.</param>
    /// <param name="hash">Identity of that part.</param>
    public static ulong Hash(ReadOnlySpan<char> word, ulong hash = 14695981039346656037UL)
    {
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>The number of a word, or 0 when none is remembered.</summary>
    /// <param name="hash">Identity of the word.</param>
    public int this[ulong hash]
    {
        get
        {
            var entry = Volatile.Read(ref Entry(hash));
            return entry >> NumberBits == hash >> NumberBits ? (int)(entry & NumberMask) : 0;
        }
        set => Volatile.Write(ref Entry(hash), (hash & ~NumberMask) | (uint)value);
    }

    private ref ulong Entry(ulong hash) => ref _entries[(hash >> 7) & (Size - 1)];
}
