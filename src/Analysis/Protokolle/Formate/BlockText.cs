using System.Text;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Collects the text of one paragraph, run by run.</summary>
internal sealed class BlockText
{
    private const string Strike = "~~";

    private readonly StringBuilder _text = new();
    private bool _isStruck;
    private bool _hasBold;
    private bool _hasRegular;

    /// <summary>Appends a piece of a run.</summary>
    public void Append(ReadOnlySpan<char> piece, bool struck, bool bold)
    {
        if (struck != _isStruck && !piece.IsWhiteSpace())
        {
            _text.Append(Strike);
            _isStruck = struck;
        }

        if (!piece.IsWhiteSpace())
        {
            _hasBold |= bold;
            _hasRegular |= !bold;
        }

        foreach (var character in piece)
        {
            Append(character);
        }
    }

    /// <summary>The paragraph without white space at its ends.</summary>
    public Block ToBlock()
    {
        if (_isStruck)
        {
            _text.Append(Strike);
            _isStruck = false;
        }

        return new Block(_text.ToString().Trim()) { IsBold = _hasBold && !_hasRegular };
    }

    private void Append(char character)
    {
        if (Symbols.Readable(character) is { } readable)
        {
            _text.Append(readable);
        }
    }
}
