namespace Fokuslupe.Analysis.German;

/// <summary>
/// Tells words that nobody would write from unknown ones: groups of three letters that hardly any known word has are the mark
/// of damage. A sound word that is merely unknown rarely has two of them. Immutable.
/// </summary>
internal sealed class LetterHabits
{
    /// <summary>Number of groups.</summary>
    public const int Groups = 1 << (3 * LetterBits);

    /// <summary>Most groups of one word.</summary>
    public const int MostGroups = EditDistance.LongestWord + 1;

    private const int FewestWords = 3;
    private const int LetterBits = 5;

    private readonly bool[] _usual = new bool[Groups];

    /// <summary>Learns from known words.</summary>
    /// <param name="words">Lower-case words in canonical form, each once.</param>
    public LetterHabits(IReadOnlyList<string> words)
    {
        var counts = new int[Groups];
        foreach (var word in words)
        {
            var group = 0;
            for (var i = 0; i <= word.Length; i++)
            {
                group = Next(group, word, i);
                counts[group]++;
            }
        }

        for (var i = 0; i < Groups; i++)
        {
            _usual[i] = counts[i] >= FewestWords;
        }
    }

    /// <summary>The places, a bit each, behind which a group of three letters ends that is unusual; blanks at both ends count as letters.</summary>
    /// <param name="word">At most <see cref="EditDistance.LongestWord"/> letters.</param>
    public ulong Oddities(ReadOnlySpan<char> word)
    {
        var (odd, group) = (0UL, 0);
        for (var i = 0; i <= word.Length; i++)
        {
            group = Next(group, word, i);
            odd |= _usual[group] ? 0 : 1UL << i;
        }

        return odd;
    }

    /// <summary>The group that ends at a place, or with the blank behind the word.</summary>
    /// <param name="group">The group before; 0 in front of the word.</param>
    /// <param name="word">The word.</param>
    /// <param name="position">The place, up to the length of the word.</param>
    public static int Next(int group, ReadOnlySpan<char> word, int position) =>
        ((group << LetterBits) & (Groups - 1)) | (position < word.Length ? Number(word[position]) : 0);

    private static int Number(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter - 'a' + 1,
        'ä' => 27,
        'ö' => 28,
        'ü' => 29,
        _ => 30,
    };
}
