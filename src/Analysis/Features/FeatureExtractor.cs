using System.Numerics;

using Fokuslupe.Analysis.German;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Features;

/// <summary>
/// Turns a text into features: stems and pairs of stems, its first and last words, groups of two to five letters, and, with
/// a thesaurus, its concepts. What a second reading finds where the transcript is damaged counts besides. Safe for concurrent
/// use; the bag is the caller's.
/// </summary>
/// <param name="thesaurus">The thesaurus, or null for texts of another domain.</param>
/// <param name="repair">Makes the second reading, or null for none; it needs the thesaurus, which knows words too.</param>
/// <param name="abbreviations">The abbreviations of the district, or null for none.</param>
internal sealed class FeatureExtractor(Thesaurus? thesaurus, TranscriptionRepair? repair = null, OwnAbbreviations? abbreviations = null)
{
    /// <summary>No card is longer; what follows in a file that has no line ends is left out, for the thesaurus compares all its finds.</summary>
    internal const int LongestText = 10_000;

    internal const uint FnvOffset = 2166136261;
    internal const uint FnvPrime = 16777619;
    private const uint FirstWord = 0x51ED270B;
    private const uint LastWord = 0xA24BAED4;
    private const uint LastEnding = 0x9FB21C65;
    private const uint Length = 0xC6A4A793;
    private const int MostTokensOnStack = 512;

    // How much less a repaired word counts than one that stands there.
    private const float Trust = 0.9f;

    [ThreadStatic]
    private static FeatureBag? s_bag;

    /// <summary>The thesaurus in use.</summary>
    public Thesaurus? Thesaurus { get; } = thesaurus;

    /// <summary>The repair in use.</summary>
    public TranscriptionRepair? Repair { get; } = repair;

    /// <summary>The same features with the words of a district besides those it was trained with.</summary>
    public FeatureExtractor With(Begriffsliste begriffe) => new(
        Thesaurus is null || begriffe.Begriffe.Count == 0 ? Thesaurus : new Thesaurus(OwnForms.Join(Thesaurus.Forms, begriffe.Begriffe)),
        Repair,
        OwnAbbreviations.Of(begriffe.Abkuerzungen));

    /// <summary>Extracts into a bag that belongs to the calling thread and is overwritten by the next call.</summary>
    public FeatureBag Extract(string text)
    {
        var bag = s_bag ??= new FeatureBag();
        Extract(text, bag);
        return bag;
    }

    /// <summary>The features of many texts, on all cores; the order is that of the texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="cancellationToken">Stops between two texts.</param>
    /// <param name="complete">Adds to the features of a text.</param>
    public Feature[][] ExtractAll(IReadOnlyList<string> texts, CancellationToken cancellationToken, Action<FeatureBag>? complete = null)
    {
        var features = new Feature[texts.Count][];
        Parallel.For(
            0,
            texts.Count,
            new ParallelOptions { CancellationToken = cancellationToken },
            i =>
            {
                var bag = Extract(texts[i]);
                complete?.Invoke(bag);
                features[i] = bag.Features.ToArray();
            });
        return features;
    }

    /// <summary>Fills the bag with the features of a text.</summary>
    public void Extract(string text, FeatureBag bag)
    {
        bag.Clear();
        bag.Text = text;
        CardTokenizer.Tokenize(text.AsSpan(0, Math.Min(text.Length, LongestText)), bag.Tokens, abbreviations);

        // What is read far apart in memory is announced before the work that does not need it.
        Thesaurus?.Expect(bag.Tokens);
        Repair?.Expect(bag.Tokens);
        AddWords(bag);
        AddEdges(bag);
        Thesaurus?.ExpectForms(bag.Tokens);
        AddLetters(bag);
        if (Thesaurus is not { } thesaurus)
        {
            return;
        }

        var matches = thesaurus.Find(bag.Tokens);
        if (Repair is { } repair && ReadAgain(repair, matches, bag))
        {
            AddRepairedWords(bag);
            thesaurus.AddConcepts(bag.SecondReading, Trust, bag);
        }
        else
        {
            thesaurus.AddConcepts(matches, bag);
        }
    }

    // Words that are forms of the thesaurus are left alone; that a word begins like one or holds one is no sign that it is sound.
    private static bool ReadAgain(TranscriptionRepair repair, ReadOnlySpan<ThesaurusMatch> matches, FeatureBag bag)
    {
        var count = bag.Tokens.Tokens.Length;
        Span<bool> known = count <= MostTokensOnStack ? stackalloc bool[count] : new bool[count];
        known.Clear();
        foreach (var match in matches)
        {
            if (match.Kind is MatchKind.Exact or MatchKind.Stem)
            {
                known[match.FirstToken..(match.LastToken + 1)].Fill(true);
            }
        }

        return repair.Read(bag.Text, bag.Tokens, known, bag.SecondReading);
    }

    // Stems of repaired words, and their pairs with the words beside them.
    private static void AddRepairedWords(FeatureBag bag)
    {
        var reading = bag.SecondReading;
        var previous = FnvOffset;
        for (var i = 0; i < reading.Tokens.Tokens.Length; i++)
        {
            var hash = Hash(reading.Tokens.Stem(i));
            if (reading.Changed(i))
            {
                bag.Add(FeatureBlock.Words, hash, reading.Origin(i), Trust);
            }

            if (i > 0 && (reading.Changed(i) || reading.Changed(i - 1)))
            {
                bag.Add(FeatureBlock.Words, ((previous * FnvPrime) ^ hash) * FnvPrime, reading.Origin(i), Trust);
            }

            previous = hash;
        }
    }

    private static void AddWords(FeatureBag bag)
    {
        var tokens = bag.Tokens.Tokens;
        var previous = FnvOffset;
        for (var i = 0; i < tokens.Length; i++)
        {
            var hash = Hash(bag.Tokens.Stem(i));
            bag.Add(FeatureBlock.Words, hash, i);
            if (i > 0)
            {
                bag.Add(FeatureBlock.Words, ((previous * FnvPrime) ^ hash) * FnvPrime, i);
            }

            previous = hash;
        }
    }

    // Demands and questions show at the edges of a card: in its first word, its last word and the ending of that.
    private static void AddEdges(FeatureBag bag)
    {
        var tokens = bag.Tokens.Tokens;
        if (tokens.Length == 0)
        {
            return;
        }

        var last = bag.Tokens[tokens[^1]];
        bag.Add(FeatureBlock.Words, Hash(bag.Tokens[tokens[0]]) ^ FirstWord, 0);
        bag.Add(FeatureBlock.Words, Hash(last) ^ LastWord, tokens.Length - 1);
        bag.Add(FeatureBlock.Words, Hash(last[Math.Max(0, last.Length - 2)..]) ^ LastEnding, tokens.Length - 1);
        bag.Add(FeatureBlock.Words, Length ^ (uint)BitOperations.Log2((uint)tokens.Length), 0);
    }

    private static void AddLetters(FeatureBag bag)
    {
        var groups = new LetterGroups(stackalloc uint[LetterGroups.Room]);
        var tokens = bag.Tokens.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Sign)
            {
                bag.Add(groups.Read(bag.Tokens[tokens[i]]), i);
            }
        }
    }

    /// <summary>FNV-1a over the characters (Fowler, Noll, Vo).</summary>
    internal static uint Hash(ReadOnlySpan<char> characters)
    {
        var hash = FnvOffset;
        foreach (var character in characters)
        {
            hash = (hash ^ character) * FnvPrime;
        }

        return hash;
    }
}
