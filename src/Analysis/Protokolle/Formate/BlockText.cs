using System.Text;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Collects the text of one paragraph, run by run.</summary>
internal sealed class BlockText
{
    private const string Strike = "~~";

    private readonly StringBuilder text = new();
    private bool isStruck;
    private bool hasBold;
    private bool hasRegular;

    /// <summary>Appends a piece of a run.</summary>
    public void Append(ReadOnlySpan<char> piece, bool struck, bool bold)
    {
        if (struck != isStruck && !piece.IsWhiteSpace())
        {
            text.Append(Strike);
            isStruck = struck;
        }

        if (!piece.IsWhiteSpace())
        {
            hasBold |= bold;
            hasRegular |= !bold;
        }

        foreach (var character in piece)
        {
            Append(character);
        }
    }

    /// <summary>The paragraph without white space at its ends.</summary>
    public Block ToBlock()
    {
        if (isStruck)
        {
            text.Append(Strike);
            isStruck = false;
        }

        return new Block(text.ToString().Trim()) { IsBold = hasBold && !hasRegular };
    }

    private void Append(char character)
    {
        if (Symbols.Readable(character) is { } readable)
        {
            text.Append(readable);
        }
    }
}
