namespace Fokuslupe.Analysis.German;

/// <summary>
/// Reads what a transcript most likely meant: joins words that were torn apart («Schul ausflug», «Bera- tung»), completes
/// shortened compounds («Kinder- und Jugendarbeit»), replaces unknown words by the nearest known one and splits those
/// that are two known ones. Immutable, safe for concurrent use.
/// </summary>
/// <param name="words">Known words.</param>
internal sealed class TranscriptionRepair(WordIndex words)
{
    private const int ShortestPart = 4;

    /// <summary>The known words.</summary>
    public WordIndex Words { get; } = words;

    /// <summary>Makes the second reading of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="text">Its tokens.</param>
    /// <param name="known">Whether a token is known for other reasons than being a known word, for each token.</param>
    /// <param name="target">Receives the second reading.</param>
    /// <returns>False when it does not differ from the first.</returns>
    public bool Read(ReadOnlySpan<char> source, TokenizedText text, ReadOnlySpan<bool> known, RepairedText target)
    {
        target.Clear();
        var tokens = text.Tokens;
        var changed = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var word = text[token];
            var separator = i + 1 < tokens.Length && tokens[i + 1].Hyphenated ? '-' : ' ';
            if (token.Kind == TokenKind.Sign || !char.IsLetter(word[0]) && !HasLetters(word))
            {
                target.Add(word, [], token, token.SourceEnd, i, false, separator);
            }
            else if (Join(source, text, known, i))
            {
                var next = tokens[i + 1];
                target.Add(word, text[next], token, next.SourceEnd, i, true, i + 2 < tokens.Length && tokens[i + 2].Hyphenated ? '-' : ' ');
                changed = true;
                i++;
            }
            else if (Completion(source, text, i) is { IsEmpty: false } rest)
            {
                target.Add(word, rest, token, token.SourceEnd, i, true);
                changed = true;
            }
            else if (known[i] || word.Length < WordIndex.ShortestWord || Words.Contains(word))
            {
                target.Add(word, [], token, token.SourceEnd, i, false, separator);
            }
            else if (Words.Nearest(word) is { } nearest)
            {
                target.Add(nearest, [], token, token.SourceEnd, i, true, separator);
                changed = true;
            }
            else if (Split(word) is var (head, tail) && tail > 0)
            {
                target.Add(word[..head], [], token, token.SourceEnd, i, true);
                target.Add(word[tail..], [], token, token.SourceEnd, i, true, separator);
                changed = true;
            }
            else
            {
                target.Add(word, [], token, token.SourceEnd, i, false, separator);
            }
        }

        return changed;
    }

    private static bool HasLetters(ReadOnlySpan<char> word) => word.ContainsAnyInRange('a', 'z');

    // Two tokens are one word when that word is known and either they are not, or a small letter follows a capital one.
    private bool Join(ReadOnlySpan<char> source, TokenizedText text, ReadOnlySpan<bool> known, int index)
    {
        var tokens = text.Tokens;
        if (index + 1 == tokens.Length || tokens[index + 1] is not { Kind: TokenKind.Word, Hyphenated: false } next || tokens[index].SourceEnd >= next.SourceStart)
        {
            return false;
        }

        var first = text[tokens[index]];
        var second = text[next];
        var between = source[tokens[index].SourceEnd..next.SourceStart];
        var torn = between is ['-', ..] && char.IsLower(source[next.SourceStart]);
        if (!between[(torn ? 1 : 0)..].IsWhiteSpace() || first.Length + second.Length is < 6 or > EditDistance.LongestWord)
        {
            return false;
        }

        var unlikely = torn
            || (!known[index] && !Words.Contains(first)) || (!known[index + 1] && !Words.Contains(second))
            || (first.Length >= ShortestPart && second.Length >= ShortestPart
                && char.IsUpper(source[tokens[index].SourceStart]) && char.IsLower(source[next.SourceStart]));
        if (!unlikely)
        {
            return false;
        }

        Span<char> joined = stackalloc char[EditDistance.LongestWord];
        first.CopyTo(joined);
        second.CopyTo(joined[first.Length..]);
        return Words.Contains(joined[..(first.Length + second.Length)]);
    }

    // «Kinder- und Jugendarbeit»: the end of the other word that makes a known one of the first.
    private ReadOnlySpan<char> Completion(ReadOnlySpan<char> source, TokenizedText text, int index)
    {
        var tokens = text.Tokens;
        var end = tokens[index].SourceEnd;
        if (index + 2 >= tokens.Length || end + 1 >= source.Length || source[end] != '-' || char.IsLetterOrDigit(source[end + 1])
            || text[tokens[index + 1]] is not ("und" or "oder" or "sowie" or "beziehungsweise" or "bis"))
        {
            return [];
        }

        var first = text[tokens[index]];
        var other = text[tokens[index + 2]];
        Span<char> whole = stackalloc char[2 * EditDistance.LongestWord];
        if (first.Length > EditDistance.LongestWord || other.Length > EditDistance.LongestWord)
        {
            return [];
        }

        first.CopyTo(whole);
        var likely = 0;
        for (var start = 2; start <= other.Length - 3; start++)
        {
            var rest = other[start..];
            rest.CopyTo(whole[first.Length..]);
            if (Words.Contains(whole[..(first.Length + rest.Length)]))
            {
                return rest;
            }

            likely = likely == 0 && rest.Length >= ShortestPart && Words.Contains(rest) && Words.Contains(other[..start]) ? start : likely;
        }

        return likely == 0 ? [] : other[likely..];
    }

    /// <summary>Where the first of two known words ends and the second begins, behind an «s» that may bind them; the longest second word wins.</summary>
    private (int Head, int Tail) Split(ReadOnlySpan<char> word)
    {
        for (var tail = ShortestPart; tail <= word.Length - ShortestPart; tail++)
        {
            if (Words.Contains(word[tail..]))
            {
                if (Words.Contains(word[..tail]))
                {
                    return (tail, tail);
                }

                if (word[tail - 1] == 's' && tail > ShortestPart && Words.Contains(word[..(tail - 1)]))
                {
                    return (tail - 1, tail);
                }
            }
        }

        return (0, 0);
    }
}
