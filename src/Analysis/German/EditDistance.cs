namespace Fokuslupe.Analysis.German;

/// <summary>
/// How far a damaged word is from a known one: insertions, deletions, replacements and swaps of neighbours (restricted
/// Damerau–Levenshtein distance), where slips that hands, keys and eyes make often cost less than one.
/// </summary>
internal static class EditDistance
{
    /// <summary>Longer words are not compared.</summary>
    public const int LongestWord = 40;

    private const float Slip = 0.7f;
    private const float Swap = 0.8f;

    // Letters and digits that look alike, lie side by side on the keyboard, or differ by the dots of the umlaut only.
    private static readonly bool[] Close = ClosePairs(
        "aä oö uü o0 l1 i1 it il lt s5 z2 ec ao nu nm nr vu vw ij hb hk gq ft bd cl kh yz",
        "qw we er rt tz zu ui io op pü as sd df fg gh hj jk kl lö öä yx xc cv vb bn nm");

    /// <summary>The distance, or more than <paramref name="most"/> when it is larger.</summary>
    /// <param name="damaged">The damaged word.</param>
    /// <param name="known">The known word.</param>
    /// <param name="most">Largest distance of interest.</param>
    public static float Between(ReadOnlySpan<char> damaged, ReadOnlySpan<char> known, float most)
    {
        // Whoever strays further from the diagonal has missed or added too many letters, at the price of a slip at least.
        var reach = MostErrors(most);
        if (damaged.Length > LongestWord || known.Length > LongestWord || Math.Abs(damaged.Length - known.Length) > reach)
        {
            return float.MaxValue;
        }

        var width = known.Length + 1;
        Span<float> rows = stackalloc float[3 * (LongestWord + 1)];
        var before = rows[..width];
        var previous = rows.Slice(LongestWord + 1, width);
        var current = rows.Slice(2 * (LongestWord + 1), width);
        for (var j = 0; j < width; j++)
        {
            previous[j] = j;
        }

        var leastBefore = 0f;
        for (var i = 1; i <= damaged.Length; i++)
        {
            var (first, last) = (Math.Max(1, i - reach), Math.Min(width - 1, i + reach));
            current[first - 1] = first == 1 ? i : float.MaxValue;
            if (last < width - 1)
            {
                current[last + 1] = float.MaxValue;
            }

            var least = current[first - 1];
            for (var j = first; j <= last; j++)
            {
                var cost = previous[j - 1] + Replacement(damaged[i - 1], known[j - 1]);
                cost = Math.Min(cost, previous[j] + Extra(damaged, i - 1));
                cost = Math.Min(cost, current[j - 1] + Extra(known, j - 1));
                if (i > 1 && j > 1 && damaged[i - 1] == known[j - 2] && damaged[i - 2] == known[j - 1] && damaged[i - 1] != damaged[i - 2])
                {
                    cost = Math.Min(cost, before[j - 2] + Swap);
                }

                current[j] = cost;
                least = Math.Min(least, cost);
            }

            // A swap reaches over one row.
            if (Math.Min(least, leastBefore) > most)
            {
                return float.MaxValue;
            }

            leastBefore = least;
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }

        return previous[width - 1];
    }

    /// <summary>The most errors that a distance may be made of; what sums of slips lack by rounding is made good.</summary>
    /// <param name="distance">The distance, no more than letters in two words.</param>
    public static int MostErrors(float distance) => (int)((distance / Slip) + 0.01f);

    private static float Replacement(char a, char b) => a == b ? 0f : a < 256 && b < 256 && Close[(a << 8) | b] ? Slip : 1f;

    // A letter written twice, or once instead of twice, is a slip.
    private static float Extra(ReadOnlySpan<char> word, int position) => position > 0 && word[position] == word[position - 1] ? Slip : 1f;

    private static bool[] ClosePairs(params string[] lists)
    {
        var close = new bool[1 << 16];
        foreach (var pair in lists.SelectMany(list => list.Split(' ')))
        {
            close[(pair[0] << 8) | pair[1]] = true;
            close[(pair[1] << 8) | pair[0]] = true;
        }

        return close;
    }
}
