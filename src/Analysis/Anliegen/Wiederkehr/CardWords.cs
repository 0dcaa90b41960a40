using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>The words of a card that is long enough to be recognised, for comparing it with others.</summary>
internal sealed class CardWords
{
    private const int FewestWords = 5;
    private const int FewestLetters = 25;

    /// <summary>One slip for so many letters.</summary>
    private const int LettersPerSlip = 15;

    /// <summary>Words up to this length have to be the same: «eine» is not «keine».</summary>
    private const int ShortWord = 4;

    private readonly string[] _words;
    private readonly int _letters;

    private CardWords(string[] words, int letters) => (_words, _letters) = (words, letters);

    /// <summary>A hash for every two neighbouring words, with their place and the number of words.</summary>
    public IEnumerable<int> Pairs
    {
        get
        {
            for (var i = 1; i < _words.Length; i++)
            {
                yield return HashCode.Combine(_words.Length, i, _words[i - 1], _words[i]);
            }
        }
    }

    /// <summary>The words in lower case, umlauts written out, without signs; null for fewer than five words or 25 letters.</summary>
    public static CardWords? Of(string text)
    {
        if (text.Length < FewestLetters)
        {
            return null;
        }

        var words = Folded(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = words.Sum(word => word.Length);
        return words.Length >= FewestWords && letters >= FewestLetters ? new(words, letters) : null;
    }

    /// <summary>
    /// True when both have the same number of words, and these differ by one slip in fifteen letters at most; never in a number,
    /// in a word of up to four letters, or by more than two slips in one word (one below eight letters).
    /// </summary>
    public bool IsCopyOf(CardWords other)
    {
        if (_words.Length != other._words.Length)
        {
            return false;
        }

        var left = (float)Math.Min(_letters, other._letters) / LettersPerSlip;
        for (var i = 0; i < _words.Length && left >= 0; i++)
        {
            left -= Slips(_words[i], other._words[i]);
        }

        return left >= 0;
    }

    private static float Slips(string a, string b)
    {
        if (a == b)
        {
            return 0;
        }

        var length = Math.Min(a.Length, b.Length);
        var most = length < 8 ? 1 : 2;
        return length <= ShortWord || a.Any(char.IsDigit) || b.Any(char.IsDigit) || EditDistance.Between(a, b, most) is var slips && slips > most
            ? float.MaxValue
            : slips;
    }

    private static string Folded(string text)
    {
        var folded = new System.Text.StringBuilder(text.Length + 8);
        foreach (var sign in text)
        {
            _ = char.ToLowerInvariant(sign) switch
            {
                'ä' => folded.Append("ae"),
                'ö' => folded.Append("oe"),
                'ü' => folded.Append("ue"),
                'ß' => folded.Append("ss"),
                '\u00AD' => folded,
                var letter => folded.Append(char.IsLetterOrDigit(letter) ? letter : ' '),
            };
        }

        return folded.ToString();
    }
}
