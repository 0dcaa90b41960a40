using System.Collections.Frozen;

namespace Fokuslupe.Analysis.German;

/// <summary>
/// Abbreviations of handwritten cards and their full words, from <c>corpora/abkuerzungen.tsv</c>, which is part of the
/// assembly so that models and tokens cannot drift apart.
/// </summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Table =
        Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Replaces the last word of the buffer, or its last two («z. B.»), when they are an abbreviation, by the full words.
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="position">Where the last word ends in it.</param>
    /// <param name="target">The buffer.</param>
    /// <param name="own">The abbreviations of the district, or null; they come first.</param>
    /// <returns>Where reading goes on: behind the full stop when it belongs to the abbreviation.</returns>
    public static int Resolve(ReadOnlySpan<char> source, int position, TokenizedText target, OwnAbbreviations? own)
    {
        var last = target.Tokens[^1];
        if (last.Length > 10)
        {
            return position;
        }

        var dotted = position < source.Length && source[position] == '.';
        if (own?.Find(target[last]) is { } ownWords)
        {
            target.RemoveLastToken();
            return Write(ownWords, last.SourceStart, dotted ? position + 1 : position, target);
        }

        Span<char> key = stackalloc char[24];
        if (dotted && target.Tokens.Length > 1 && target.Tokens[^2] is { Length: 1, Kind: TokenKind.Word } before)
        {
            var length = Key(target[before], target[last], key);
            if (Table.TryGetValue(key[..length], out var pair))
            {
                target.RemoveLastToken();
                target.RemoveLastToken();
                return Write(pair, before.SourceStart, position + 1, target);
            }
        }

        var plain = Key([], target[last], key);
        if (Table.TryGetValue(key[..plain], out var full) || (dotted && Table.TryGetValue(WithStop(key, plain), out full)))
        {
            target.RemoveLastToken();
            return Write(full, last.SourceStart, dotted ? position + 1 : position, target);
        }

        return position;
    }

    private static int Key(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Span<char> key)
    {
        var length = 0;
        if (first.Length > 0)
        {
            first.CopyTo(key);
            ". ".CopyTo(key[first.Length..]);
            length = first.Length + 2;
        }

        second.CopyTo(key[length..]);
        length += second.Length;
        if (first.Length > 0)
        {
            key[length++] = '.';
        }

        return length;
    }

    private static ReadOnlySpan<char> WithStop(Span<char> key, int length)
    {
        key[length] = '.';
        return key[..(length + 1)];
    }

    private static int Write(string[] words, int sourceStart, int sourceEnd, TokenizedText target)
    {
        foreach (var word in words)
        {
            var start = target.Length;
            foreach (var letter in word)
            {
                target.Append(letter);
            }

            target.Complete(start, sourceStart, sourceEnd, TokenKind.Word, ' ');
        }

        return sourceEnd;
    }

    private static FrozenDictionary<string, string[]> Read()
    {
        using var stream = typeof(Abbreviations).Assembly.GetManifestResourceStream("abkuerzungen.tsv")
            ?? throw new InvalidOperationException("The table of abbreviations is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => cells[0], cells => cells[1].Split(' '), StringComparer.Ordinal);
    }
}
