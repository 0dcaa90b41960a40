using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Small helpers on spans of a text.</summary>
internal static class Spans
{
    /// <summary>Characters that show nothing: white space, byte order mark, zero-width space, soft hyphen at the edge.</summary>
    public static bool IsInvisible(char character) => char.IsWhiteSpace(character) || character is '\uFEFF' or '\u200B' or '\u200E' or '\u0000';

    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsInvisible(text[start]))
        {
            start++;
        }

        while (end > start && IsInvisible(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    public static ReadOnlySpan<char> Of(string text, TextSpan span) => text.AsSpan(span.Start, span.Length);

    /// <summary>From the first character of one span to the last of another.</summary>
    public static TextSpan Over(TextSpan first, TextSpan last) => new(first.Start, last.End);
}
