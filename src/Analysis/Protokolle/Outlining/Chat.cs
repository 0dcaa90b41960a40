using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Chat logs: «10:31  Petersen: words».</summary>
internal static partial class Chat
{
    private const int LongestPrefix = 100;

    /// <summary>The words of a chat line after time and name; null when it is none.</summary>
    public static TextSpan? Message(string text, Line line)
    {
        var visible = Spans.Of(text, line.Trimmed);
        foreach (var match in Prefix().EnumerateMatches(visible[..Math.Min(LongestPrefix, visible.Length)]))
        {
            return Spans.Trim(text, new TextSpan(line.Trimmed.Start + match.Length, line.Trimmed.End));
        }

        return null;
    }

    /// <summary>True when at least two lines of the block are chat lines and the first is.</summary>
    public static bool Is(string text, Block block) =>
        Message(text, block.First) is not null && block.Lines.Skip(1).Any(line => Message(text, line) is not null);

    [GeneratedRegex(@"^(?:[-*•]\s)?(?:[\[(]?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?Uhr)?[\])]?\s{0,8}(?:[-–|]\s?)?<?\p{Lu}[^:\d<>]{0,60}(?:>|:)\s|\p{Lu}[^:\d]{0,50}[,(]?\s?[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\s?Uhr)?[\])]?:\s)")]
    private static partial Regex Prefix();
}
