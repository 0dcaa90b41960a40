using System.Text;

namespace Fokuslupe.Analysis.Protokolle.Vocabulary;

/// <summary>Brings words to the one form in which the tables of this folder hold them.</summary>
internal static class Folding
{
    /// <summary>Lower case, umlauts and ß spelt out, emphasis marks of Markdown gone, one blank between words.</summary>
    public static string Fold(ReadOnlySpan<char> words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var character in words)
        {
            _ = char.ToLowerInvariant(character) switch
            {
                'ä' => folded.Append("ae"),
                'ö' => folded.Append("oe"),
                'ü' => folded.Append("ue"),
                'ß' => folded.Append("ss"),
                '*' or '_' => folded,
                var white when char.IsWhiteSpace(white) => folded.Length > 0 && folded[^1] != ' ' ? folded.Append(' ') : folded,
                var other => folded.Append(other),
            };
        }

        return folded.ToString().TrimEnd();
    }
}
