using System.Collections.Frozen;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.German;

/// <summary>The abbreviations of a district. Safe for concurrent use.</summary>
internal sealed class OwnAbbreviations
{
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _words;

    private OwnAbbreviations(IEnumerable<EigeneAbkuerzung> abkuerzungen)
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (kurz, voll) in abkuerzungen)
        {
            // Read as a card is: with the same letters, an abbreviation of everybody's resolved.
            words[CardTokenizer.Fold(kurz)] = Words(voll);
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The abbreviations of a list, or null when it has none.</summary>
    public static OwnAbbreviations? Of(IReadOnlyList<EigeneAbkuerzung> abkuerzungen) => abkuerzungen.Count == 0 ? null : new(abkuerzungen);

    /// <summary>The full words of an abbreviation, or null when it is none.</summary>
    /// <param name="token">The canonical characters of a token.</param>
    public string[]? Find(ReadOnlySpan<char> token) => _words.TryGetValue(token, out var words) ? words : null;

    private static string[] Words(string text)
    {
        var buffer = new TokenizedText();
        CardTokenizer.Tokenize(text, buffer);
        var words = new List<string>();
        foreach (var token in buffer.Tokens)
        {
            words.Add(buffer[token].ToString());
        }

        return [.. words];
    }
}
