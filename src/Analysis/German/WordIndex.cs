using System.Numerics;

namespace Fokuslupe.Analysis.German;

/// <summary>
/// Known words, and which of them a damaged word is nearest to: an index over what is left of a word when up to two letters
/// are dropped (symmetric deletion, W. Garbe 2012), so that a look-up is a few dozen probes. Immutable but for caches of
/// look-ups; safe for concurrent use.
/// </summary>
internal sealed class WordIndex
{
    /// <summary>Words shorter than this are not repaired: too many are alike.</summary>
    public const int ShortestWord = 4;

    // «maan» is «man», not «mann».
    private const int ShortestKnown = 3;
    private const int TwoErrorsFrom = 5;
    private const int ThreeErrorsFrom = 10;
    private const int ShortestPart = 4;
    private const int TailBits = 6;
    private const int Remembered = 128;
    private const int MostVariants = 1 + (DroppedLetters.Longest * (DroppedLetters.Longest + 1) / 2);
    private const int FilterShift = 8;

    private readonly WordSet _known;
    private readonly uint[] _signatures;
    private readonly int[] _starts;
    private readonly int[] _postings;

    // A bit for the highest bits of every variant's hash: most variants of a word that has no neighbour end here.
    private readonly ulong[] _filter = new ulong[1 << (32 - FilterShift - 6)];
    private readonly WordCache _nearest = new();
    private readonly WordCache _splits = new();

    /// <summary>Indexes words.</summary>
    /// <param name="words">Lower-case words in canonical form, each once, the most frequent first; of words equally near, the first wins.</param>
    public WordIndex(IReadOnlyList<string> words)
    {
        Words = words;
        _known = new WordSet([.. words.Select(word => WordCache.Hash(word))]);
        _signatures = [.. words.Select(word => Signature(word))];
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words.Count * 16));
        (_starts, _postings) = BuildIndex(words, buckets, _filter);
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>True for a known word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Contains(WordCache.Hash(word));

    /// <summary>True for the identity of a known word.</summary>
    public bool Contains(ulong hash) => _known.Contains(hash);

    /// <summary>Says that it will be asked whether a word is known.</summary>
    public void Expect(ulong hash) => _known.Expect(hash);

    /// <summary>The known word that an unknown one most likely stands for.</summary>
    /// <param name="word">A word in canonical form.</param>
    /// <returns>Null when none is near: within one error, two from five letters on, three from ten on (not all of them at its beginning).</returns>
    public string? Nearest(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > EditDistance.LongestWord)
        {
            return null;
        }

        var hash = WordCache.Hash(word);
        if (_nearest[hash] is var remembered && remembered > 0)
        {
            return WordOf(remembered - 2);
        }

        var nearest = Search(word, Errors(word.Length)).Word;
        _nearest[hash] = nearest + 2;
        return WordOf(nearest);
    }

    /// <summary>How far the nearest known word is (<see cref="EditDistance"/>), or <see cref="float.PositiveInfinity"/>.</summary>
    /// <param name="word">A word of at most <see cref="EditDistance.LongestWord"/> letters in canonical form.</param>
    /// <param name="most">Largest distance of interest; never more than <see cref="Nearest"/> allows.</param>
    public float Distance(ReadOnlySpan<char> word, float most) =>
        Search(word, Math.Min(most, Errors(word.Length))) is { Word: >= 0 } best ? best.Distance : float.PositiveInfinity;

    /// <summary>Where an unknown word comes apart into two known ones, behind an «s» that may bind them; the longest second word wins.</summary>
    /// <param name="word">A word in canonical form.</param>
    /// <returns>End of the first word and start of the second; twice 0 when there are none.</returns>
    public (int Head, int Tail) Split(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 * ShortestPart or > EditDistance.LongestWord)
        {
            return (0, 0);
        }

        var hash = WordCache.Hash(word);
        if (_splits[hash] is var remembered && remembered > 0)
        {
            return (remembered >> TailBits) - 1 is var end && end > 0 ? (end, remembered & ((1 << TailBits) - 1)) : (0, 0);
        }

        var (head, tail) = FindSplit(word);
        _splits[hash] = ((head + 1) << TailBits) | tail;
        return (head, tail);
    }

    private (int Head, int Tail) FindSplit(ReadOnlySpan<char> word)
    {
        for (var tail = ShortestPart; tail <= word.Length - ShortestPart; tail++)
        {
            if (Contains(word[tail..]))
            {
                if (Contains(word[..tail]))
                {
                    return (tail, tail);
                }

                if (word[tail - 1] == 's' && tail > ShortestPart && Contains(word[..(tail - 1)]))
                {
                    return (tail - 1, tail);
                }
            }
        }

        return (0, 0);
    }

    private string? WordOf(int index) => index < 0 ? null : Words[index];

    private Best Search(ReadOnlySpan<char> word, float most)
    {
        var errors = Math.Min(Errors(word.Length), EditDistance.MostErrors(most));
        var best = new Best(-1, most);

        // A word shares many variants with its neighbours; it is compared with each of them once, or nearly so.
        Span<int> compared = stackalloc int[Remembered];
        compared.Clear();
        var signature = Signature(word);
        var letters = new DroppedLetters(word, stackalloc uint[DroppedLetters.Room]);
        Probe(word, signature, errors, letters.Whole, compared, ref best);
        for (var first = 0; first < letters.Length; first++)
        {
            Probe(word, signature, errors, letters.Without(first), compared, ref best);
        }

        // Two errors cost more than one: what was found so far cannot be beaten by them.
        for (var first = 0; first < letters.Length && errors > 1 && best.Distance > 1f; first++)
        {
            for (var second = first + 1; second < letters.Length; second++)
            {
                Probe(word, signature, errors, letters.Without(first, second), compared, ref best);
            }
        }

        return best;
    }

    private void Probe(ReadOnlySpan<char> word, uint signature, int errors, uint hash, Span<int> compared, ref Best best)
    {
        if ((_filter[hash >> (FilterShift + 6)] >> (int)(hash >> FilterShift) & 1) == 0)
        {
            return;
        }

        var most = 2 * Math.Min(errors, EditDistance.MostErrors(best.Distance));
        var bucket = hash & (uint)(_starts.Length - 2);
        for (var i = _starts[bucket]; i < _starts[bucket + 1]; i++)
        {
            var index = _postings[i];
            ref var last = ref compared[index & (Remembered - 1)];
            if (last == index + 1 || BitOperations.PopCount(signature ^ _signatures[index]) > most)
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

    private static (int[] Starts, int[] Postings) BuildIndex(IReadOnlyList<string> words, int buckets, ulong[] filter)
    {
        var starts = new int[buckets + 2];
        var mask = (uint)(buckets - 1);
        var room = new uint[MostVariants];
        foreach (var word in words)
        {
            foreach (var hash in Variants(word, room))
            {
                filter[hash >> (FilterShift + 6)] |= 1UL << (int)(hash >> FilterShift);
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
            foreach (var hash in Variants(words[index], room))
            {
                postings[starts[(hash & mask) + 1]++] = index;
            }
        }

        return (starts[..(buckets + 1)], postings);
    }

    /// <summary>Hashes of all variants of a word; the array is overwritten by the next call.</summary>
    private static ReadOnlySpan<uint> Variants(string word, uint[] room)
    {
        if (word.Length < ShortestKnown)
        {
            return [];
        }

        var letters = new DroppedLetters(word, stackalloc uint[DroppedLetters.Room]);
        var count = 0;
        room[count++] = letters.Whole;
        for (var first = 0; first < letters.Length; first++)
        {
            room[count++] = letters.Without(first);
            for (var second = first + 1; second < letters.Length; second++)
            {
                room[count++] = letters.Without(first, second);
            }
        }

        return room.AsSpan(0, count);
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
