namespace Fokuslupe.Analysis.German;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, digits or both.</summary>
    Word,

    /// <summary>A sign that carries meaning (<c>? ! % € + = →</c>).</summary>
    Sign,
}

/// <summary>One token: a range of the canonical text and the range of the source it stands for.</summary>
/// <param name="Start">First character in the canonical text.</param>
/// <param name="Length">Number of canonical characters, 1 or more.</param>
/// <param name="SourceStart">First UTF-16 unit in the source.</param>
/// <param name="SourceEnd">Unit after the last one in the source.</param>
/// <param name="Kind">Word or sign.</param>
/// <param name="Hyphenated">True when a hyphen binds it to the token before («Kita-Plätze»).</param>
internal readonly record struct Token(int Start, int Length, int SourceStart, int SourceEnd, TokenKind Kind, bool Hyphenated)
{
    /// <summary>Index after the last canonical character.</summary>
    public int End => Start + Length;
}

/// <summary>A reusable buffer that <see cref="CardTokenizer"/> fills. Not safe for concurrent use.</summary>
internal sealed class TokenizedText
{
    // Most words were stemmed before; a stem is the beginning of its word, so that its length tells it.
    private static readonly WordCache KnownStems = new();

    private char[] _characters = new char[256];
    private Token[] _tokens = new Token[64];
    private char[] _stems = [];
    private int[] _stemLengths = [];
    private ulong[] _hashes = [];
    private int _length;
    private int _count;
    private bool _stemmed;

    /// <summary>
    /// The canonical text: lower case, one blank before, between and after tokens (<c>-</c> where a hyphen binds two),
    /// umlauts composed, <c>ae oe ue</c> as umlauts, <c>ß</c> as <c>ss</c>.
    /// </summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, _length);

    /// <summary>The tokens in order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>The canonical characters of a token.</summary>
    public ReadOnlySpan<char> this[Token token] => _characters.AsSpan(token.Start, token.Length);

    /// <summary>The stem of a token. The stems of all tokens are made once, at the first call after the text was filled in.</summary>
    /// <param name="index">Index of the token.</param>
    public ReadOnlySpan<char> Stem(int index)
    {
        if (!_stemmed)
        {
            MakeStems();
        }

        return _stems.AsSpan(_tokens[index].Start, _stemLengths[index]);
    }

    /// <summary>Identity of a token's characters, as <see cref="WordCache"/> wants it; made together with the stems.</summary>
    /// <param name="index">Index of the token.</param>
    public ulong Hash(int index)
    {
        if (!_stemmed)
        {
            MakeStems();
        }

        return _hashes[index];
    }

    internal void Clear()
    {
        _characters[0] = ' ';
        _length = 1;
        _count = 0;
        _stemmed = false;
    }

    internal int Length => _length;

    internal char Last => _characters[_length - 1];

    internal void Append(char character)
    {
        if (_length == _characters.Length)
        {
            Array.Resize(ref _characters, _length * 2);
        }

        _characters[_length++] = character;
    }

    internal void Append(ReadOnlySpan<char> characters)
    {
        if (_length + characters.Length > _characters.Length)
        {
            Array.Resize(ref _characters, (_length + characters.Length) * 2);
        }

        characters.CopyTo(_characters.AsSpan(_length));
        _length += characters.Length;
    }

    internal void ReplaceLast(char character) => _characters[_length - 1] = character;

    internal void RemoveLastToken() => _length = _tokens[--_count].Start;

    /// <summary>Ends a token that reaches from <paramref name="start"/> to the end of the canonical text, and adds the separator.</summary>
    internal void Complete(int start, int sourceStart, int sourceEnd, TokenKind kind, char separator)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        _tokens[_count++] = new Token(start, _length - start, sourceStart, sourceEnd, kind, _characters[start - 1] == '-');
        Append(separator);
    }

    // A stem is never longer than its word and stands at the same place.
    private void MakeStems()
    {
        if (_stems.Length < _characters.Length || _stemLengths.Length < _tokens.Length)
        {
            (_stems, _stemLengths, _hashes) = (new char[_characters.Length], new int[_tokens.Length], new ulong[_tokens.Length]);
        }

        Characters.CopyTo(_stems);
        for (var i = 0; i < _count; i++)
        {
            _hashes[i] = WordCache.Hash(this[_tokens[i]]);
            KnownStems.Expect(_hashes[i]);
        }

        for (var i = 0; i < _count; i++)
        {
            var word = _stems.AsSpan(_tokens[i].Start, _tokens[i].Length);
            var hash = _hashes[i];
            if (KnownStems[hash] is var known and > 0)
            {
                _stemLengths[i] = GermanStemmer.RemoveUmlauts(word[..(known - 1)]);
            }
            else
            {
                _stemLengths[i] = GermanStemmer.Stem(word);
                KnownStems[hash] = _stemLengths[i] + 1;
            }
        }

        _stemmed = true;
    }
}
