using System.Numerics;

namespace Fokuslupe.Analysis.German;

/// <summary>
/// Finds the two known words that a damaged compound is made of: «fahrrfadgarge» of «fahrrad» and «garage». Only words that look
/// damaged are read so (<see cref="LetterHabits"/>), and only such parts of them may stand for another word: an unknown word that
/// looks sound is a new one. Immutable but for what it remembers; safe for concurrent use.
/// </summary>
/// <param name="words">Known words.</param>
/// <param name="habits">Tells which words look damaged.</param>
internal sealed class DamagedCompounds(WordIndex words, LetterHabits habits)
{
    private const int ShortestPart = 4;
    private const int FewestOddities = 2;
    private const float MostErrors = 0.3f;

    private readonly WordCache _places = new();

    /// <summary>The two words of which the letters differ least; of equals, the longest second word wins.</summary>
    /// <param name="word">An unknown word in canonical form.</param>
    /// <returns>Null when the word looks sound, or one of them would differ in more than three letters in ten.</returns>
    public (string First, string Second)? Split(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 * ShortestPart or > EditDistance.LongestWord)
        {
            return null;
        }

        var odd = habits.Oddities(word);
        if (BitOperations.PopCount(odd) < FewestOddities)
        {
            return null;
        }

        var hash = WordCache.Hash(word);
        if (_places[hash] is var place && place == 0)
        {
            _places[hash] = place = FindPlace(word, odd) + 1;
        }

        return place > 1 && words.Nearest(word[..(place - 1)]) is { } first && words.Nearest(word[(place - 1)..]) is { } second
            ? (first, second)
            : null;
    }

    // Where the second word begins, or 0.
    private int FindPlace(ReadOnlySpan<char> word, ulong odd)
    {
        var (least, place) = (float.PositiveInfinity, 0);
        for (var start = ShortestPart; start <= word.Length - ShortestPart; start++)
        {
            var distance = Distance(word[..start], odd & ((1UL << start) - 1), least);
            if (distance < least)
            {
                distance += Distance(word[start..], odd >> (start + 2), least - distance);
                (least, place) = distance < least ? (distance, start) : (least, place);
            }
        }

        return place;
    }

    private float Distance(ReadOnlySpan<char> part, ulong odd, float most)
    {
        if (words.Contains(part))
        {
            return 0f;
        }

        return odd == 0 || part.Length == ShortestPart
            ? float.PositiveInfinity
            : words.Distance(part, Math.Min(most, part.Length * MostErrors));
    }
}
