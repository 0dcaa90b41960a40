namespace Fokuslupe.Analysis.German;

/// <summary>
/// Cuts German words to their stem, after the published description of the Snowball stemmer for German
/// (snowballstem.org/algorithms/german), with its later rule for feminine forms (<c>Lehrerinnen</c> as <c>Lehrer</c>).
/// </summary>
/// <remarks>Works on lower-case words in composed form; <c>ß</c> counts as <c>ss</c>. Words over 60 letters stay as they are.</remarks>
internal static class GermanStemmer
{
    private const int LongestWord = 60;

    /// <summary>The stem of a lower-case word; its umlauts become plain vowels.</summary>
    public static string Stem(string word)
    {
        Span<char> letters = stackalloc char[LongestWord * 2];
        var length = 0;
        foreach (var letter in word.AsSpan(0, Math.Min(word.Length, LongestWord)))
        {
            letters[length++] = letter == 'ß' ? 's' : letter;
            if (letter == 'ß')
            {
                letters[length++] = 's';
            }
        }

        return new string(letters[..Stem(letters[..length])]);
    }

    /// <summary>Stems a lower-case word without <c>ß</c> in place.</summary>
    /// <returns>Length of the stem.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length is < 3 or > LongestWord)
        {
            return RemoveUmlauts(word);
        }

        MarkConsonants(word);
        var r1 = Math.Max(Region(word, 0), 3);
        var r2 = Region(word, Region(word, 0));
        var length = InflectionOne(word, word.Length, r1);
        length = InflectionTwo(word, length, r1);
        length = Derivation(word, length, r1, r2);
        return RemoveUmlauts(word[..length]);
    }

    /// <summary>The vowel without its dots; other letters as they are.</summary>
    public static char Plain(char letter) => letter switch { 'ä' => 'a', 'ö' => 'o', 'ü' => 'u', _ => letter };

    // u and y between vowels are consonants; upper case marks them until the end.
    private static void MarkConsonants(Span<char> word)
    {
        for (var i = 1; i < word.Length - 1; i++)
        {
            if (word[i] is 'u' or 'y' && IsVowel(word[i - 1]) && IsVowel(word[i + 1]))
            {
                word[i] = char.ToUpperInvariant(word[i]);
            }
        }
    }

    /// <summary>Start of the region after the first consonant that follows a vowel.</summary>
    private static int Region(ReadOnlySpan<char> word, int start)
    {
        for (var i = start + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }

    private static int InflectionOne(ReadOnlySpan<char> letters, int length, int r1)
    {
        var word = letters[..length];
        if (word.EndsWith("erinnen"))
        {
            return Cut(length, 5, r1);
        }

        if (word.EndsWith("erin"))
        {
            return Cut(length, 2, r1);
        }

        if (word.EndsWith("ern"))
        {
            return Cut(length, 3, r1);
        }

        if (word.EndsWith("em"))
        {
            return word.EndsWith("system") ? length : Cut(length, 2, r1);
        }

        if (word.EndsWith("er"))
        {
            return Cut(length, 2, r1);
        }

        if (word.EndsWith("en") || word.EndsWith("es"))
        {
            return CutWithNiss(letters, length, 2, r1);
        }

        if (word[^1] == 'e')
        {
            return CutWithNiss(letters, length, 1, r1);
        }

        return word[^1] == 's' && length > 1 && "bdfghklmnrt".Contains(word[^2]) ? Cut(length, 1, r1) : length;
    }

    private static int CutWithNiss(ReadOnlySpan<char> letters, int length, int suffix, int r1)
    {
        var rest = Cut(length, suffix, r1);
        return rest < length && letters[..rest].EndsWith("niss") ? rest - 1 : rest;
    }

    private static int InflectionTwo(ReadOnlySpan<char> letters, int length, int r1)
    {
        var word = letters[..length];
        if (word.EndsWith("est"))
        {
            return Cut(length, 3, r1);
        }

        if (word.EndsWith("en") || word.EndsWith("er"))
        {
            return Cut(length, 2, r1);
        }

        return word.EndsWith("st") && length >= 6 && "bdfghklmnt".Contains(word[^3]) ? Cut(length, 2, r1) : length;
    }

    private static int Derivation(ReadOnlySpan<char> letters, int length, int r1, int r2)
    {
        var word = letters[..length];
        if (word.EndsWith("end") || word.EndsWith("ung"))
        {
            var rest = Cut(length, 3, r2);
            return rest < length && letters[..rest].EndsWith("ig") && !Before(letters, rest, 2, 'e') ? Cut(rest, 2, r2) : rest;
        }

        if (word.EndsWith("isch"))
        {
            return Before(letters, length, 4, 'e') ? length : Cut(length, 4, r2);
        }

        if (word.EndsWith("ig") || word.EndsWith("ik"))
        {
            return Before(letters, length, 2, 'e') ? length : Cut(length, 2, r2);
        }

        if (word.EndsWith("lich") || word.EndsWith("heit"))
        {
            var rest = Cut(length, 4, r2);
            return rest < length && (letters[..rest].EndsWith("er") || letters[..rest].EndsWith("en")) ? Cut(rest, 2, r1) : rest;
        }

        if (word.EndsWith("keit"))
        {
            var rest = Cut(length, 4, r2);
            return rest == length ? rest
                : letters[..rest].EndsWith("lich") ? Cut(rest, 4, r2)
                : letters[..rest].EndsWith("ig") ? Cut(rest, 2, r2) : rest;
        }

        return length;
    }

    private static int Cut(int length, int suffix, int region) => length - suffix >= region ? length - suffix : length;

    private static bool Before(ReadOnlySpan<char> letters, int length, int suffix, char letter) =>
        length > suffix && letters[length - suffix - 1] == letter;

    /// <summary>Makes plain vowels of the umlauts of a stem in place, and returns its length.</summary>
    internal static int RemoveUmlauts(Span<char> word)
    {
        foreach (ref var letter in word)
        {
            letter = letter switch { 'U' => 'u', 'Y' => 'y', _ => Plain(letter) };
        }

        return word.Length;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö' or 'ü';
}
