using System.Collections.Frozen;

namespace Fokuslupe.Analysis.German;

/// <summary>
/// Words that carry a sentence whatever it is about (articles, modal verbs, connectives, wishes, praise and blame), each with
/// its role, from <c>corpora/allgemein.tsv</c>, which is part of the assembly so that models and words cannot drift apart.
/// </summary>
internal static class GeneralWords
{
    private const string File = "allgemein.tsv";

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Table =
        Read().ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Role of a word, or null when it is none of them.</summary>
    /// <param name="word">The canonical characters of a token.</param>
    public static string? RoleOf(ReadOnlySpan<char> word) => Table.TryGetValue(word, out var role) ? role : null;

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(GeneralWords).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        var buffer = new TokenizedText();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            CardTokenizer.Tokenize(cells[0], buffer);
            roles.Add(buffer[buffer.Tokens[0]].ToString(), cells[1]);
        }

        return roles;
    }
}
