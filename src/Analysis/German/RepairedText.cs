namespace Fokuslupe.Analysis.German;

/// <summary>A second reading of a text in which damaged words are repaired: a reusable buffer, not safe for concurrent use.</summary>
internal sealed class RepairedText
{
    private readonly List<(int Origin, bool Changed)> _words = [];

    /// <summary>The tokens of the second reading.</summary>
    public TokenizedText Tokens { get; } = new();

    /// <summary>Index of the token of the first reading that a token stands for; the first of them when it joins two.</summary>
    public int Origin(int token) => _words[token].Origin;

    /// <summary>True when a token differs from the first reading.</summary>
    public bool Changed(int token) => _words[token].Changed;

    /// <summary>Number of words of the first reading that were misspelt or torn apart; 0 where there is no second one.</summary>
    /// <param name="first">The first reading.</param>
    public int Slips(TokenizedText first)
    {
        var slips = 0;
        for (var i = 0; i < _words.Count; i++)
        {
            var (origin, changed) = _words[i];
            var split = (i > 0 && _words[i - 1].Origin == origin) || (i + 1 < _words.Count && _words[i + 1].Origin == origin);
            var (token, source) = (Tokens.Tokens[i], first.Tokens[origin]);
            // «Kinder- und …» is no slip, and another ending may be a word of its own.
            var completed = token.SourceEnd == source.SourceEnd && (Tokens[token].StartsWith(first[source]) || first[source].StartsWith(Tokens[token]));
            slips += changed && !split && !completed ? 1 : 0;
        }

        return slips;
    }

    internal void Clear()
    {
        Tokens.Clear();
        _words.Clear();
    }

    internal void Add(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Token source, int sourceEnd, int origin, bool changed, char separator = ' ')
    {
        var start = Tokens.Length;
        Tokens.Append(first);
        Tokens.Append(second);
        Tokens.Complete(start, source.SourceStart, sourceEnd, source.Kind, separator);
        _words.Add((origin, changed));
    }
}
