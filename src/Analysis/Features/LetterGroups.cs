using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Features;

/// <summary>
/// Identities of all groups of two to five letters of a word and the blanks around it, which tell beginnings and ends: eight
/// beginnings at a time, for this is what most features of a text are.
/// </summary>
/// <param name="room">Room for <see cref="Room"/> numbers.</param>
internal readonly ref struct LetterGroups(Span<uint> room)
{
    /// <summary>Numbers that the letters and groups of a word take: the letters, the groups of each size, and all in order.</summary>
    public const int Room = (1 + (2 * Sizes)) * Row;

    private const int Sizes = 4;

    // The longest word, its blanks, and what eight beginnings at a time may read behind them.
    private const int Row = CardTokenizer.LongestToken + 20;

    private readonly Span<uint> _room = room;

    /// <summary>Takes a word.</summary>
    /// <param name="word">The word: at most <see cref="CardTokenizer.LongestToken"/> letters, or one more where an ß ends it.</param>
    /// <returns>The identities by where the groups begin, the shorter first; the next word overwrites them.</returns>
    public ReadOnlySpan<uint> Read(ReadOnlySpan<char> word)
    {
        var letters = _room[..Row];
        letters[0] = letters[word.Length + 1] = ' ';
        for (var i = 0; i < word.Length; i++)
        {
            letters[i + 1] = word[i];
        }

        ref var first = ref MemoryMarshal.GetReference(letters);
        var prime = Vector256.Create(FeatureExtractor.FnvPrime);
        for (var start = 0; start <= word.Length; start += Vector256<uint>.Count)
        {
            var hashes = (Vector256.Create(FeatureExtractor.FnvOffset) ^ Vector256.LoadUnsafe(ref first, (nuint)start)) * prime;
            for (var size = 1; size <= Sizes; size++)
            {
                hashes = (hashes ^ Vector256.LoadUnsafe(ref first, (nuint)(start + size))) * prime;
                FeatureBag.Identities(FeatureBlock.Letters, hashes).StoreUnsafe(ref first, (nuint)((size * Row) + start));
            }
        }

        return InOrder(word.Length + 1);
    }

    // All sizes are copied, and the next beginning overwrites those that reach beyond the word.
    private ReadOnlySpan<uint> InOrder(int beginnings)
    {
        var ordered = _room[((1 + Sizes) * Row)..];
        ref var from = ref _room[Row];
        ref var to = ref MemoryMarshal.GetReference(ordered);
        var count = 0;
        for (var start = 0; start < beginnings; start++)
        {
            for (var size = 0; size < Sizes; size++)
            {
                Unsafe.Add(ref to, count + size) = Unsafe.Add(ref from, (size * Row) + start);
            }

            count += Math.Min(Sizes, beginnings - start);
        }

        return ordered[..count];
    }
}
