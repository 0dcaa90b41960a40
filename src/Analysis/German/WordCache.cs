namespace Fokuslupe.Analysis.German;

/// <summary>
/// Remembers a number for each of the words asked for lately: a text repeats its words, and texts each other's. A word that
/// takes the place of another moves it to the place beside, and drives out what stood there. Safe for concurrent use.
/// </summary>
internal sealed class WordCache
{
    private const int Size = 1 << 16;
    private const int NumberBits = 20;
    private const int PlaceShift = 7;
    private const ulong Beside = 1UL << PlaceShift;
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
            entry = IsOf(entry, hash) ? entry : Volatile.Read(ref Entry(hash ^ Beside));
            return IsOf(entry, hash) ? (int)(entry & NumberMask) : 0;
        }
        set
        {
            ref var entry = ref Entry(hash);
            if (Volatile.Read(ref entry) is var last and not 0 && !IsOf(last, hash))
            {
                Volatile.Write(ref Entry(hash ^ Beside), last);
            }

            Volatile.Write(ref entry, (hash & ~NumberMask) | (uint)value);
        }
    }

    /// <summary>Says that a word will be asked for.</summary>
    public void Expect(ulong hash) => Ahead.Fetch(ref Entry(hash));

    private static bool IsOf(ulong entry, ulong hash) => entry >> NumberBits == hash >> NumberBits;

    private ref ulong Entry(ulong hash) => ref _entries[(hash >> PlaceShift) & (Size - 1)];
}
