using System.Globalization;

namespace Fokuslupe.Analysis.German;

/// <summary>
/// Cuts cards and sentences into tokens: joins words that a line end broke, resolves abbreviations, drops gender endings
/// («Bürger:innen»), reads <c>ae oe ue</c> as umlauts. The same text always gives the same tokens.
/// </summary>
internal static class CardTokenizer
{
    /// <summary>Tokens longer than this many characters are cut: noise, and a bound on the work per text.</summary>
    public const int LongestToken = 60;

    /// <summary>Fills the buffer with the tokens of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="target">The buffer.</param>
    /// <param name="own">The abbreviations of the district, or null.</param>
    public static void Tokenize(ReadOnlySpan<char> source, TokenizedText target, OwnAbbreviations? own = null)
    {
        target.Clear();
        var position = 0;
        while (position < source.Length)
        {
            var character = source[position];
            if (char.IsLetterOrDigit(character))
            {
                position = ReadWord(source, position, target, own);
            }
            else if (Sign(source, position) is { } sign)
            {
                position = ReadSign(source, position, sign, target);
            }
            else
            {
                position++;
            }
        }
    }

    /// <summary>The canonical letters and digits of a word, unresolved.</summary>
    public static string Fold(string word)
    {
        var target = new TokenizedText();
        target.Clear();
        var start = target.Length;
        foreach (var character in word.Where(char.IsLetterOrDigit))
        {
            Add(character, start, target);
        }

        return target.Characters[start..].ToString();
    }

    private static int ReadWord(ReadOnlySpan<char> source, int begin, TokenizedText target, OwnAbbreviations? own)
    {
        var start = target.Length;
        var position = begin;
        var separator = ' ';
        while (position < source.Length)
        {
            var character = source[position];
            if (char.IsLetterOrDigit(character) || IsCombining(character))
            {
                Add(character, start, target);
                position++;
            }
            else if (character is '\u00AD' or '\'' or '’' && NextIsLetter(source, position + 1))
            {
                position++;
            }
            else if (GenderEnding(source, position) is var ending and > 0)
            {
                position += ending;
            }
            else if (IsHyphen(character) && LineBreakContinues(source, position + 1) is var rest and > 0)
            {
                position = rest;
            }
            else
            {
                separator = IsHyphen(character) && NextIsLetter(source, position + 1) ? '-' : ' ';
                break;
            }
        }

        if (target.Length == start)
        {
            return position;
        }

        target.Complete(start, begin, position, TokenKind.Word, separator);
        return Abbreviations.Resolve(source, position, target, own);
    }

    private static void Add(char character, int start, TokenizedText target)
    {
        if (target.Length - start >= LongestToken)
        {
            return;
        }

        var letter = char.ToLowerInvariant(character);
        var inWord = target.Length > start;
        switch (letter)
        {
            case 'ß':
                target.Append('s');
                target.Append('s');
                break;
            case '\u0308':
                target.ReplaceLast(target.Last switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', var other => other });
                break;
            case 'e' when inWord && target.Last == 'a':
                target.ReplaceLast('ä');
                break;
            case 'e' when inWord && target.Last == 'o':
                target.ReplaceLast('ö');
                break;
            case 'e' when inWord && target.Last == 'u' && !(target.Length - start > 1 && target.Characters[^2] is 'a' or 'e' or 'ä' or 'q'):
                target.ReplaceLast('ü');
                break;
            default:
                if (!IsCombining(letter))
                {
                    target.Append(Plain(letter));
                }

                break;
        }
    }

    // Accents other than the umlaut are written or left out at will (Café, Cafe).
    private static char Plain(char letter) => letter switch
    {
        'á' or 'à' or 'â' or 'å' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ó' or 'ò' or 'ô' => 'o',
        'ú' or 'ù' or 'û' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        _ => letter,
    };

    /// <summary>Length of «:innen», «*in», «/-innen» and the like at a position, or 0.</summary>
    private static int GenderEnding(ReadOnlySpan<char> source, int position)
    {
        if (source[position] is not (':' or '*' or '_' or '/'))
        {
            return 0;
        }

        var rest = source[(position + 1)..];
        var sign = 1;
        if (rest is ['-', ..])
        {
            rest = rest[1..];
            sign++;
        }

        var length = rest.StartsWith("innen") ? 5 : rest.StartsWith("in") ? 2 : 0;
        return length > 0 && !NextIsLetter(rest, length) ? sign + length : 0;
    }

    /// <summary>Where a word broken by a hyphen at the line end goes on, or 0 when the hyphen stands for something else.</summary>
    private static int LineBreakContinues(ReadOnlySpan<char> source, int position)
    {
        var next = position;
        var broken = false;
        while (next < source.Length && char.IsWhiteSpace(source[next]))
        {
            broken |= source[next++] is '\n' or '\r';
        }

        if (!broken || next == source.Length || !char.IsLower(source[next]))
        {
            return 0;
        }

        var word = source[next..];
        return StartsWithWord(word, "und") || StartsWithWord(word, "oder") || StartsWithWord(word, "bzw") || StartsWithWord(word, "sowie")
            || StartsWithWord(word, "u") ? 0 : next;
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) => text.StartsWith(word) && !NextIsLetter(text, word.Length);

    private static bool NextIsLetter(ReadOnlySpan<char> source, int position) =>
        position < source.Length && char.IsLetterOrDigit(source[position]);

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011' or '–';

    private static bool IsCombining(char character) =>
        character >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private static char? Sign(ReadOnlySpan<char> source, int position) => source[position] switch
    {
        '?' => '?',
        '!' or '‼' => '!',
        '%' => '%',
        '€' => '€',
        '+' => '+',
        '=' when source[position..] is ['=', '>', ..] => '→',
        '=' => '=',
        '→' or '⇒' or '↓' => '→',
        '-' when source[position..] is ['-', '>', ..] => '→',
        _ => null,
    };

    // Repeated signs are one token: «!!!» demands no more than «!».
    private static int ReadSign(ReadOnlySpan<char> source, int begin, char sign, TokenizedText target)
    {
        var start = target.Length;
        var end = begin + (source[begin] is '-' or '=' && sign == '→' ? 2 : 1);
        while (end < source.Length && source[end] == source[begin])
        {
            end++;
        }

        target.Append(sign);
        target.Complete(start, begin, end, TokenKind.Sign, ' ');
        return end;
    }
}
