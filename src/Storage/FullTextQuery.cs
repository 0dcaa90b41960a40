using System.Text;

namespace Fokuslupe.Storage;

/// <summary>Turns what a person types into an FTS5 expression; nothing in it can act as an operator.</summary>
internal static class FullTextQuery
{
    private const int MaxWords = 20;
    private const int ShortestTerm = 5;
    private const int Beginning = 8;

    /// <summary>Each word as a quoted prefix, all required; null when there is no word in it, so nothing can match.</summary>
    public static string? From(string query) => Join(" ", Words(query));

    /// <summary>
    /// Texts on the same matter: the beginnings of the longer words as quoted prefixes, one is enough; null when there is no such word.
    /// </summary>
    public static string? Similar(string text) => Join(" OR ", Words(string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')))
        .Where(word => word.Length >= ShortestTerm)
        .Select(word => word.Length > Beginning ? word[..Beginning] : word));

    private static IEnumerable<string> Words(string text) =>
        new string([.. text.Select(c => c == '"' || char.IsControl(c) ? ' ' : c)])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.EnumerateRunes().Any(Rune.IsLetterOrDigit));

    private static string? Join(string separator, IEnumerable<string> words)
    {
        var terms = words.Take(MaxWords).Select(word => $"\"{word}\"*").ToList();
        return terms.Count == 0 ? null : string.Join(separator, terms);
    }
}
