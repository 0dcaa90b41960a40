using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Features;

/// <summary>Where the forms of several words that begin with a word go on behind it.</summary>
/// <param name="Letters">Node of the letters, or -1.</param>
/// <param name="Insides">Whether one that begins within the word goes on.</param>
/// <param name="Stems">Node of the stems, or -1.</param>
internal readonly record struct WordEnd(int Letters, bool Insides, int Stems);

/// <summary>A form that is found in a word.</summary>
/// <param name="Form">Index of the form.</param>
/// <param name="Length">Number of letters of the form that were found.</param>
/// <param name="Kind">How exactly.</param>
internal readonly record struct WordMatch(int Form, short Length, MatchKind Kind);

/// <summary>What the thesaurus finds in a word, whatever stands beside it.</summary>
/// <param name="Hash">Identity of the word (<see cref="WordCache"/>).</param>
/// <param name="Matches">All that is found.</param>
/// <param name="End">Where forms of several words go on.</param>
internal sealed record WordForms(ulong Hash, WordMatch[] Matches, WordEnd End);

/// <summary>
/// Remembers what the thesaurus finds in words, from the second time on that one is asked for: what comes once only drives
/// nothing out and costs no memory. Of words in which nothing is found, only that is remembered. A word that takes the place of
/// another moves it to the place beside, and drives out what stood there. Safe for concurrent use.
/// </summary>
internal sealed class WordMemory
{
    private const int Size = 1 << 16;
    private const int PlaceShift = 7;
    private const ulong Beside = 1UL << PlaceShift;
    private const int Once = 1;
    private const int Empty = 2;

    private static readonly WordForms Nothing = new(0, [], new WordEnd(-1, false, -1));

    private readonly WordForms?[] _words = new WordForms?[Size];
    private readonly WordCache _seen = new();

    /// <summary>What is found in a word, or null when it is not remembered.</summary>
    public WordForms? Find(ulong hash) =>
        _seen[hash] == Empty ? Nothing
        : Volatile.Read(ref Place(hash)) is { } word && word.Hash == hash ? word
        : Volatile.Read(ref Place(hash ^ Beside)) is { } other && other.Hash == hash ? other
        : null;

    /// <summary>Says that all words of a text will be asked for.</summary>
    public void Expect(TokenizedText text)
    {
        for (var token = 0; token < text.Tokens.Length; token++)
        {
            _seen.Expect(text.Hash(token));
            Ahead.Fetch(ref Place(text.Hash(token)));
        }
    }

    /// <summary>True when a word comes a second time.</summary>
    public bool IsWorthKeeping(ulong hash)
    {
        var seen = _seen[hash] != 0;
        _seen[hash] = Once;
        return seen;
    }

    /// <summary>Remembers a word.</summary>
    public void Keep(WordForms word)
    {
        if (word.Matches.Length == 0 && word.End == Nothing.End)
        {
            _seen[word.Hash] = Empty;
        }
        else
        {
            ref var place = ref Place(word.Hash);
            if (Volatile.Read(ref place) is { } last && last.Hash != word.Hash)
            {
                Volatile.Write(ref Place(word.Hash ^ Beside), last);
            }

            Volatile.Write(ref place, word);
        }
    }

    private ref WordForms? Place(ulong hash) => ref _words[(int)(hash >> PlaceShift) & (Size - 1)];
}
