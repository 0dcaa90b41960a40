using System.Text;

namespace Fokuslupe.Storage;

/// <summary>Turns what a person types into an FTS5 expression; nothing in it can act as an operator.</summary>
internal static class FullTextQuery
{
    private const int MaxWords = 20;

    /// <summary>Each word as a quoted prefix, all required; null when there is no word in it, so nothing can match.</summary>
    public static string? From(string query)
    {
        var words = new string([.. query.Select(c => c == '"' || char.IsControl(c) ? ' ' : c)])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.EnumerateRunes().Any(Rune.IsLetterOrDigit))
            .Take(MaxWords)
            .Select(word => $"\"{word}\"*")
            .ToList();
        return words.Count == 0 ? null : string.Join(' ', words);
    }
}
