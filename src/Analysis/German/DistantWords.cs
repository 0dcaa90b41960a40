using System.Numerics;

namespace Fokuslupe.Analysis.German;

/// <summary>
/// Finds the known word that a long one with many damaged letters stands for: up to one letter in four, where
/// <see cref="WordIndex"/> ends at three. Compared are known words that share enough groups of three letters with it
/// (q-gram filter, Jokinen and Ukkonen 1991). Only words that look damaged are looked up (<see cref="LetterHabits"/>): an unknown
/// word that looks sound is a new one. Immutable but for what it remembers; safe for concurrent use.
/// </summary>
internal sealed class DistantWords
{
    private const int ShortestWord = 9;
    private const int FewestOddities = 2;
    private const float LettersPerError = 4;

    [ThreadStatic]
    private static byte[]? s_shared;

    private readonly IReadOnlyList<string> _words;
    private readonly LetterHabits _habits;
    private readonly int[] _starts = new int[LetterHabits.Groups + 2];
    private readonly int[] _postings;
    private readonly WordCache _nearest = new();

    /// <summary>Indexes words.</summary>
    /// <param name="words">Lower-case words in canonical form, each once, the most frequent first; of words equally near, the first wins.</param>
    /// <param name="habits">Tells which words look damaged.</param>
    public DistantWords(IReadOnlyList<string> words, LetterHabits habits)
    {
        (_words, _habits) = (words, habits);
        Span<int> room = stackalloc int[LetterHabits.MostGroups];
        foreach (var word in words)
        {
            foreach (var group in Groups(word, room))
            {
                _starts[group + 2]++;
            }
        }

        for (var i = 2; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _postings = new int[_starts[^1]];
        for (var index = 0; index < words.Count; index++)
        {
            foreach (var group in Groups(words[index], room))
            {
                _postings[_starts[group + 1]++] = index;
            }
        }
    }

    /// <summary>The known word that differs least from an unknown one.</summary>
    /// <param name="word">A word in canonical form.</param>
    /// <returns>Null when the word is short or looks sound, or none is within one error in four letters.</returns>
    public string? Nearest(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > EditDistance.LongestWord || BitOperations.PopCount(_habits.Oddities(word)) < FewestOddities)
        {
            return null;
        }

        var hash = WordCache.Hash(word);
        if (_nearest[hash] is var found && found == 0)
        {
            _nearest[hash] = found = Search(word) + 2;
        }

        return found > 1 ? _words[found - 2] : null;
    }

    private int Search(ReadOnlySpan<char> word)
    {
        var least = word.Length / LettersPerError;
        var errors = EditDistance.MostErrors(least);
        var groups = Groups(word, stackalloc int[LetterHabits.MostGroups]);

        // An error is in three groups, a swap in four.
        var few = Math.Max(2, groups.Length - (3 * errors) - 1);
        var shared = s_shared is { } room && room.Length >= _words.Count ? room : s_shared = new byte[_words.Count];
        Array.Clear(shared, 0, _words.Count);
        var best = -1;
        foreach (var group in groups)
        {
            foreach (var index in _postings.AsSpan(_starts[group].._starts[group + 1]))
            {
                if (++shared[index] == few && EditDistance.Between(word, _words[index], least) is var distance
                    && (distance < least || (distance == least && (best < 0 || index < best))))
                {
                    (best, least) = (index, distance);
                }
            }
        }

        return best;
    }

    private static ReadOnlySpan<int> Groups(ReadOnlySpan<char> word, Span<int> room)
    {
        if (word.Length > EditDistance.LongestWord)
        {
            return [];
        }

        var group = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            room[i] = group = LetterHabits.Next(group, word, i);
        }

        return room[..(word.Length + 1)];
    }
}
