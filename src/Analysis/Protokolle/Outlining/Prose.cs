using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>
/// Cuts the paragraphs of a discussion into statements. Where a paragraph is really a list of notes, one to a line,
/// the line ends cut; elsewhere only sentences do.
/// </summary>
internal static partial class Prose
{
    private const double ShortLine = 0.75;
    private const double FullLine = 0.85;

    public static IEnumerable<TextSpan> Statements(string text, Block block)
    {
        var width = LineWidth(block.Lines);
        var start = 0;
        for (var next = 1; next <= block.Lines.Count; next++)
        {
            if (next == block.Lines.Count || (width > 0 && BeginsNote(text, block.Lines[next - 1], block.Lines[next], width)))
            {
                foreach (var sentence in Sentences.Split(text, Spans.Over(block.Lines[start].Content, block.Lines[next - 1].Content)))
                {
                    yield return sentence;
                }

                start = next;
            }
        }
    }

    /// <summary>True when a block reads like sentences of a discussion rather than like a card.</summary>
    public static bool IsLike(string text, Block block)
    {
        var visible = Spans.Of(text, block.Span);
        return block.IsText && visible.Length >= 60 && (visible[^1] is '.' or '?' or '!' or '“' or ']' || Speaker().IsMatch(visible[..60]))
            && (block.Lines.Count == 1 || block.Lines.Max(line => line.Trimmed.Length) >= 60);
    }

    // Zero where lines are filled and then broken; where a third of them end early, the width they could have.
    private static int LineWidth(IReadOnlyList<Line> lines)
    {
        if (lines.Count < 3)
        {
            return 0;
        }

        var lengths = lines.Take(lines.Count - 1).Select(line => line.Trimmed.Length).Order().ToList();
        var width = lengths[lengths.Count * 3 / 4];
        return 3 * lengths.Count(length => length < ShortLine * width) >= lengths.Count ? width : 0;
    }

    private static bool BeginsNote(string text, Line before, Line line, int width)
    {
        var last = text[before.Content.End - 1];
        return last is '.' or '!' or '?' or '…' or '“' || !(last is '-' or ',' || before.Trimmed.Length >= FullLine * width);
    }

    [GeneratedRegex(@"^(?:Herr|Frau|Hr\.|Fr\.|Dr\.)\s")]
    private static partial Regex Speaker();
}
