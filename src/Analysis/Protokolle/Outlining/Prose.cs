using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>
/// Cuts the paragraphs of a discussion into statements. Where a paragraph is really a list of notes, one to a line,
/// the line ends cut; elsewhere only sentences do.
/// </summary>
/// <param name="text">The document.</param>
/// <param name="width">Columns at which the document breaks its longer lines; 0 when it has none.</param>
internal sealed partial class Prose(string text, int width)
{
    private const int ShortestProse = 60;
    private const int LongLine = 40;
    private const double ShortLine = 0.75;
    private const int LinesWithoutStop = 5;
    private const double FullLine = 0.85;

    /// <summary>For the text of a document, whose usual width tells filled lines from notes.</summary>
    public static Prose Of(string text, IEnumerable<Block> blocks)
    {
        var lengths = blocks.SelectMany(block => block.Lines.Take(block.Lines.Count - 1))
            .Where(line => line.Shape == LineShape.Text && line.Trimmed.Length >= LongLine)
            .Select(line => line.Trimmed.Length).Order().ToList();
        return new Prose(text, lengths.Count == 0 ? 0 : lengths[3 * lengths.Count / 4]);
    }

    /// <summary>The statements of a block in order.</summary>
    public IEnumerable<TextSpan> Statements(Block block)
    {
        var notes = AreNotes(block.Lines);
        var speakers = notes ? Speakers(block.Lines) : [];
        var start = 0;
        for (var next = 1; next <= block.Lines.Count; next++)
        {
            if (next == block.Lines.Count || (notes && BeginsNote(block.Lines[next - 1], block.Lines[next], speakers)))
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
        return block.IsText && visible.Length >= ShortestProse && (visible[^1] is '.' or '?' or '!' or '“' or ']' || Title().IsMatch(visible[..ShortestProse]))
            && (block.Lines.Count == 1 || block.Lines.Max(line => line.Trimmed.Length) >= ShortestProse);
    }

    /// <summary>True for «Petersen (Diakonie): …».</summary>
    public static bool BeginsWithSpeaker(string text, Line line) => Speaker().IsMatch(Spans.Of(text, line.Trimmed));

    // Filled lines are all about as long; when a third of them end early, the line ends were meant. So they were where no sentence ends.
    private bool AreNotes(IReadOnlyList<Line> lines) =>
        lines.Count >= 3 && (3 * lines.Take(lines.Count - 1).Count(line => line.Trimmed.Length < ShortLine * width) >= lines.Count - 1
            || (lines.Count >= LinesWithoutStop && lines.All(line => text[line.Trimmed.End - 1] is not ('.' or '!' or '?')) && !lines.Any(HasStop)));

    private bool HasStop(Line line) => Stop().IsMatch(Spans.Of(text, line.Trimmed));

    private HashSet<string> Speakers(IReadOnlyList<Line> lines) =>
        [.. lines.Select(FirstWord).GroupBy(word => word, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key)];

    private bool BeginsNote(Line before, Line line, HashSet<string> speakers) => text[before.Content.End - 1] switch
    {
        '.' or '!' or '?' or '…' or '“' => true,
        '-' or ',' => false,
        _ => before.Trimmed.Length < FullLine * width || HadRoom(before, line) || speakers.Contains(FirstWord(line)) || BeginsWithSpeaker(text, line),
    };

    // A filled line breaks only before a word that does not fit any more.
    private bool HadRoom(Line before, Line line) => before.Trimmed.Length + 1 + FirstWord(line).Length <= width;

    private string FirstWord(Line line)
    {
        var visible = Spans.Of(text, line.Trimmed);
        var end = visible.IndexOfAny(" :,.(");
        return (end < 0 ? visible : visible[..end]).ToString();
    }

    [GeneratedRegex(@"\p{Ll}{3}[.!?]\s\p{Lu}")]
    private static partial Regex Stop();

    [GeneratedRegex(@"^(?:Herr|Frau|Hr\.|Fr\.|Dr\.)\s")]
    private static partial Regex Title();

    [GeneratedRegex(@"^\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}.-]{0,30}){0,3}(?:\s\([^()]{1,60}\))?:\s")]
    private static partial Regex Speaker();
}
