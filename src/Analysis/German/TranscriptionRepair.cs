namespace Fokuslupe.Analysis.German;

/// <summary>
/// Reads what a transcript most likely meant: joins words that were torn apart («Schul ausflug», «Bera- tung»), completes
/// shortened compounds («Kinder- und Jugendarbeit»), replaces unknown words by the nearest known one and splits those
/// that are two known ones, damaged ones too («fahrrfadgarge»). Immutable, safe for concurrent use.
/// </summary>
internal sealed class TranscriptionRepair
{
    private const int ShortestPart = 4;
    private const int MostTokensOnStack = 512;

    private readonly DistantWords _distant;
    private readonly DamagedCompounds _compounds;

    /// <summary>Repairs by known words.</summary>
    /// <param name="words">The words.</param>
    public TranscriptionRepair(WordIndex words)
    {
        var habits = new LetterHabits(words.Words);
        (Words, _distant, _compounds) = (words, new DistantWords(words.Words, habits), new DamagedCompounds(words, habits));
    }

    /// <summary>The known words.</summary>
    public WordIndex Words { get; }

    /// <summary>Says that a text will be read.</summary>
    public void Expect(TokenizedText text)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            Words.Expect(text.Hash(i));
        }
    }

    /// <summary>Makes the second reading of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="text">Its tokens.</param>
    /// <param name="known">Whether a token is known for other reasons than being a known word, for each token.</param>
    /// <param name="target">Receives the second reading.</param>
    /// <returns>False when it does not differ from the first.</returns>
    public bool Read(ReadOnlySpan<char> source, TokenizedText text, ReadOnlySpan<bool> known, RepairedText target)
    {
        target.Clear();
        var count = text.Tokens.Length;
        Span<bool> familiar = count <= MostTokensOnStack ? stackalloc bool[count] : new bool[count];
        for (var i = 0; i < count; i++)
        {
            familiar[i] = known[i] || Words.Contains(text.Hash(i));
        }

        var changed = false;
        for (var i = 0; i < count; i++)
        {
            var token = text.Tokens[i];
            var word = text[token];
            var isWord = token.Kind != TokenKind.Sign && (char.IsLetter(word[0]) || HasLetters(word));
            var damaged = isWord && !familiar[i] && word.Length >= WordIndex.ShortestWord;
            if (isWord && Join(source, text, familiar, i))
            {
                var next = text.Tokens[i + 1];
                Begin(text, i, target, ref changed);
                target.Add(word, text[next], token, next.SourceEnd, i, true, SeparatorBehind(text, i + 1));
                i++;
            }
            else if (isWord && Completion(source, text, i) is { IsEmpty: false } rest)
            {
                Begin(text, i, target, ref changed);
                target.Add(word, rest, token, token.SourceEnd, i, true);
            }
            else if (damaged && (Words.Nearest(word) ?? _distant.Nearest(word)) is { } nearest)
            {
                Begin(text, i, target, ref changed);
                target.Add(nearest, [], token, token.SourceEnd, i, true, SeparatorBehind(text, i));
            }
            else if (damaged && Words.Split(word) is var (head, tail) && tail > 0)
            {
                Begin(text, i, target, ref changed);
                target.Add(word[..head], [], token, token.SourceEnd, i, true);
                target.Add(word[tail..], [], token, token.SourceEnd, i, true, SeparatorBehind(text, i));
            }
            else if (damaged && _compounds.Split(word) is var (first, second))
            {
                Begin(text, i, target, ref changed);
                target.Add(first, [], token, token.SourceEnd, i, true);
                target.Add(second, [], token, token.SourceEnd, i, true, SeparatorBehind(text, i));
            }
            else if (changed)
            {
                target.Add(word, [], token, token.SourceEnd, i, false, SeparatorBehind(text, i));
            }
        }

        return changed;
    }

    // Most texts need no second reading: what stands before the first change is copied when there is one.
    private static void Begin(TokenizedText text, int index, RepairedText target, ref bool changed)
    {
        for (var i = 0; i < index && !changed; i++)
        {
            var token = text.Tokens[i];
            target.Add(text[token], [], token, token.SourceEnd, i, false, SeparatorBehind(text, i));
        }

        changed = true;
    }

    private static char SeparatorBehind(TokenizedText text, int index) =>
        index + 1 < text.Tokens.Length && text.Tokens[index + 1].Hyphenated ? '-' : ' ';

    private static bool HasLetters(ReadOnlySpan<char> word) => word.ContainsAnyInRange('a', 'z');

    // Two tokens are one word when that word is known and either they are not, or a small letter follows a capital one.
    private bool Join(ReadOnlySpan<char> source, TokenizedText text, ReadOnlySpan<bool> familiar, int index)
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
            || !familiar[index] || !familiar[index + 1]
            || (first.Length >= ShortestPart && second.Length >= ShortestPart
                && char.IsUpper(source[tokens[index].SourceStart]) && char.IsLower(source[next.SourceStart]));
        return unlikely && Words.Contains(WordCache.Hash(second, text.Hash(index)));
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
        if (first.Length > EditDistance.LongestWord || other.Length > EditDistance.LongestWord)
        {
            return [];
        }

        var likely = 0;
        for (var start = 2; start <= other.Length - 3; start++)
        {
            var rest = other[start..];
            if (Words.Contains(WordCache.Hash(rest, text.Hash(index))))
            {
                return rest;
            }

            likely = likely == 0 && rest.Length >= ShortestPart && Words.Contains(rest) && Words.Contains(other[..start]) ? start : likely;
        }

        return likely == 0 ? [] : other[likely..];
    }
}
