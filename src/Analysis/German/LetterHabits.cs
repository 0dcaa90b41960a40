namespace Fokuslupe.Analysis.German;

/// <summary>
/// Tells words that nobody would write from unknown ones: groups of three letters that hardly any known word has are the mark
/// of damage. A sound word that is merely unknown rarely has two of them. Immutable.
/// </summary>
internal sealed class LetterHabits
{
    private const int FewestWords = 3;
    private const int LetterBits = 5;
    private const int Groups = 1 << (3 * LetterBits);

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

    private static int Next(int group, ReadOnlySpan<char> word, int position) =>
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
