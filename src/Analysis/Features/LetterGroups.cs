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
    /// <summary>Sizes of groups.</summary>
    public const int Sizes = 4;

    /// <summary>Numbers that the letters and groups of a word take.</summary>
    public const int Room = (Sizes + 1) * Row;

    // The longest word, its blanks, and what eight beginnings at a time may read behind them.
    private const int Row = CardTokenizer.LongestToken + 20;

    private readonly Span<uint> _room = room;

    /// <summary>Identity of a group.</summary>
    /// <param name="size">Letters beyond two, below <see cref="Sizes"/> and within the word.</param>
    /// <param name="start">Where it begins.</param>
    public uint this[int size, int start] => _room[((size + 1) * Row) + start];

    /// <summary>Takes a word.</summary>
    /// <param name="word">The word: at most <see cref="CardTokenizer.LongestToken"/> letters, or one more where an ß ends it.</param>
    /// <returns>Number of places at which groups begin.</returns>
    public int Read(ReadOnlySpan<char> word)
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

        return word.Length + 1;
    }
}
