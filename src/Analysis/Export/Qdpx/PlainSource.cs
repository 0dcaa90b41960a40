using System.Text;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Export.Qdpx;

/// <summary>
/// A text as other programs read it: every line end is one line feed (some count a carriage return and a line feed as one character,
/// some as two), and positions are counted in Unicode code points.
/// </summary>
internal sealed class PlainSource
{
    private readonly int[] _positions;

    public PlainSource(string text)
    {
        _positions = new int[text.Length + 1];
        var plain = new StringBuilder(text.Length);
        var position = 0;
        for (var i = 0; i < text.Length; i++)
        {
            _positions[i] = position;
            if (text[i] == '\n' && i > 0 && text[i - 1] == '\r')
            {
                continue;
            }

            plain.Append(text[i] == '\r' ? '\n' : text[i]);
            position += char.IsLowSurrogate(text[i]) ? 0 : 1;
        }

        _positions[text.Length] = position;
        Text = plain.ToString();
    }

    /// <summary>The text with its line ends made one.</summary>
    public string Text { get; }

    /// <summary>First code point of a span, and the one after its last.</summary>
    public (int Start, int End) Positions(TextSpan span) => (_positions[span.Start], _positions[span.End]);
}
