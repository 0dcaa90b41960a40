using System.Numerics;

namespace Fokuslupe.Analysis.German;

/// <summary>
/// Known words, and which of them a damaged word is nearest to: an index over what is left of a word when up to two letters
/// are dropped (symmetric deletion, W. Garbe 2012), so that a look-up is a few dozen probes. Immutable but for a cache of
/// look-ups; safe for concurrent use.
/// </summary>
internal sealed class WordIndex
{
    /// <summary>Words shorter than this are neither known words to repair to nor repaired: too many are alike.</summary>
    public const int ShortestWord = 4;

    private const int IndexedLetters = 10;
    private const int TwoErrorsFrom = 5;
    private const int ThreeErrorsFrom = 10;
    private const int CacheSize = 1 << 14;
    private const int ResultBits = 20;
    private const int Remembered = 128;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly uint[] _signatures;
    private readonly int[] _starts;
    private readonly int[] _postings;

    // Hash and answer of a look-up in one number: written and read at once. A text repeats its words, and texts each other's.
    private readonly ulong[] _cache = new ulong[CacheSize];

    /// <summary>Indexes words.</summary>
    /// <param name="words">Lower-case words in canonical form, each once, the most frequent first; of words equally near, the first wins.</param>
    public WordIndex(IReadOnlyList<string> words)
    {
        Words = words;
        var known = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            known.TryAdd(words[i], i);
        }

        _known = known.GetAlternateLookup<ReadOnlySpan<char>>();
        _signatures = [.. words.Select(word => Signature(word))];
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words.Count * 16));
        (_starts, _postings) = BuildIndex(words, buckets);
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>True for a known word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _known.ContainsKey(word);

    /// <summary>The known word that an unknown one most likely stands for.</summary>
    /// <param name="word">A word in canonical form.</param>
    /// <returns>Null when none is near: within one error, two from five letters on, three from ten on (not all of them at its beginning).</returns>
    public string? Nearest(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > EditDistance.LongestWord)
        {
            return null;
        }

        var hash = 14695981039346656037UL;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        ref var entry = ref _cache[(hash >> 7) & (CacheSize - 1)];
        var cached = Volatile.Read(ref entry);
        if (cached != 0 && cached >> ResultBits == hash >> ResultBits)
        {
            return WordOf((int)(cached & ((1 << ResultBits) - 1)) - 2);
        }

        var nearest = Search(word);
        Volatile.Write(ref entry, (hash >> ResultBits << ResultBits) | (uint)(nearest + 2));
        return WordOf(nearest);
    }

    private string? WordOf(int index) => index < 0 ? null : Words[index];

    private int Search(ReadOnlySpan<char> word)
    {
        var errors = Errors(word.Length);
        var best = new Best(-1, errors);

        // A word shares many variants with its neighbours; it is compared with each of them once, or nearly so.
        Span<int> compared = stackalloc int[Remembered];
        compared.Clear();
        var signature = Signature(word);
        var length = Math.Min(word.Length, IndexedLetters);
        Probe(word, signature, errors, Hash(word, -1, -1), compared, ref best);
        for (var first = 0; first < length; first++)
        {
            Probe(word, signature, errors, Hash(word, first, -1), compared, ref best);
        }

        // Two errors cost more than one: what was found so far cannot be beaten by them.
        for (var first = 0; first < length && errors > 1 && best.Distance > 1f; first++)
        {
            for (var second = first + 1; second < length; second++)
            {
                Probe(word, signature, errors, Hash(word, first, second), compared, ref best);
            }
        }

        return best.Word;
    }

    private void Probe(ReadOnlySpan<char> word, uint signature, int errors, uint hash, Span<int> compared, ref Best best)
    {
        var bucket = hash & (uint)(_starts.Length - 2);
        for (var i = _starts[bucket]; i < _starts[bucket + 1]; i++)
        {
            var index = _postings[i];
            ref var last = ref compared[index & (Remembered - 1)];
            if (last == index + 1 || BitOperations.PopCount(signature ^ _signatures[index]) > 2 * errors)
            {
                continue;
            }

            last = index + 1;
            var known = Words[index];
            if (Math.Abs(known.Length - word.Length) > errors)
            {
                continue;
            }

            var distance = EditDistance.Between(word, known, best.Distance);
            if (distance < best.Distance || (distance == best.Distance && (best.Word < 0 || index < best.Word)))
            {
                best = new Best(index, distance);
            }
        }
    }

    private static (int[] Starts, int[] Postings) BuildIndex(IReadOnlyList<string> words, int buckets)
    {
        var starts = new int[buckets + 2];
        var mask = (uint)(buckets - 1);
        foreach (var word in words)
        {
            foreach (var hash in Variants(word))
            {
                starts[(hash & mask) + 2]++;
            }
        }

        for (var i = 2; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var postings = new int[starts[^1]];
        for (var index = 0; index < words.Count; index++)
        {
            foreach (var hash in Variants(words[index]))
            {
                postings[starts[(hash & mask) + 1]++] = index;
            }
        }

        return (starts[..(buckets + 1)], postings);
    }

    private static IEnumerable<uint> Variants(string word)
    {
        if (word.Length < ShortestWord)
        {
            yield break;
        }

        yield return Hash(word, -1, -1);
        var length = Math.Min(word.Length, IndexedLetters);
        for (var first = 0; first < length; first++)
        {
            yield return Hash(word, first, -1);
            for (var second = first + 1; second < length; second++)
            {
                yield return Hash(word, first, second);
            }
        }
    }

    private static uint Hash(ReadOnlySpan<char> word, int dropped, int alsoDropped)
    {
        var hash = 2166136261u;
        for (var i = 0; i < Math.Min(word.Length, IndexedLetters); i++)
        {
            if (i != dropped && i != alsoDropped)
            {
                hash = (hash ^ word[i]) * 16777619u;
            }
        }

        return hash ^ (hash >> 15);
    }

    private static int Errors(int length) => length >= ThreeErrorsFrom ? 3 : length >= TwoErrorsFrom ? 2 : 1;

    // The set of letters: an error changes at most two of them.
    private static uint Signature(ReadOnlySpan<char> word)
    {
        var signature = 0u;
        foreach (var letter in word)
        {
            signature |= 1u << (letter & 31);
        }

        return signature;
    }

    private readonly record struct Best(int Word, float Distance);
}
