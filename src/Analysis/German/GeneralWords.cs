using System.Collections.Frozen;

namespace Fokuslupe.Analysis.German;

/// <summary>
/// Words that carry a sentence whatever it is about (articles, modal verbs, connectives, wishes, praise and blame), each with
/// its role, from <c>corpora/allgemein.tsv</c>, which is part of the assembly so that models and words cannot drift apart.
/// </summary>
internal static class GeneralWords
{
    private const string File = "allgemein.tsv";

    private const int ShortestStem = 4;

    // Roles whose words are inflected; of the others, only the words that are listed count.
    private static readonly string[] Inflected = ["braucht", "gut", "massnahme", "mehr", "schlecht", "vorschlag", "weniger", "wunsch"];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = Lookup(Read());

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Stems = Lookup(StemsOf(Read()));

    /// <summary>Role of a word, or null when it is none of them.</summary>
    /// <param name="word">The canonical characters of a token.</param>
    public static string? RoleOf(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var role) ? role : null;

    /// <summary>Role of words that share a stem with one of the table («gefährliches»), or null.</summary>
    /// <param name="stem">The stem of a token.</param>
    public static string? RoleOfStem(ReadOnlySpan<char> stem) => Stems.TryGetValue(stem, out var role) ? role : null;

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup(Dictionary<string, string> roles) =>
        roles.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static Dictionary<string, string> StemsOf(Dictionary<string, string> roles)
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, role) in roles.Where(pair => Inflected.Contains(pair.Value)))
        {
            var letters = word.ToCharArray();
            var length = GermanStemmer.Stem(letters);
            if (length >= ShortestStem)
            {
                stems.TryAdd(new string(letters, 0, length), role);
            }
        }

        return stems;
    }

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
