using System.Numerics;

using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Features;

/// <summary>
/// How a sentence is made, whatever it is about: runs of up to three general words, punctuation marks and shapes of other
/// words (capital, last letters), once with the general words themselves and once with their roles; the sign at the end,
/// numbers of words, commas, digits and capitals. Demands, reasons and questions of one domain show by these in another.
/// </summary>
internal static class SentenceFeatures
{
    private const int Ending = 2;
    private const uint Begin = 1;
    private const uint End = 2;
    private const uint Number = 3;
    private const uint WordsAsTheyAre = 0x2545F491;
    private const uint WordsByRole = 0x1D872B41;

    private enum Shape : uint
    {
        Small = 0x10,
        Capital,
        CapitalAtBeginning,
        Capitals,
        SmallInfinitive,
        SmallFinite,
    }

    private enum Count : uint
    {
        Commas = 0x100,
        Numbers,
        Capitals,
        Stops,
        Characters,
        Words,
        LastSign,
    }

    /// <summary>Adds the features to a bag whose text is tokenized; a second call adds nothing.</summary>
    public static void AddTo(FeatureBag bag)
    {
        var tokens = bag.Tokens.Tokens;
        if (tokens.Length == 0 || bag.Features[^1].Block == FeatureBlock.Sentence)
        {
            return;
        }

        var source = bag.Text.AsSpan(0, Math.Min(bag.Text.Length, FeatureExtractor.LongestText));
        var words = new Runs(bag, WordsAsTheyAre);
        var roles = new Runs(bag, WordsByRole);
        var (commas, numbers, capitals, stops, position) = (0u, 0u, 0u, 0u, 0);
        var atBeginning = true;
        for (var i = 0; i <= tokens.Length; i++)
        {
            var next = i < tokens.Length ? tokens[i].SourceStart : source.Length;
            var hyphenated = i < tokens.Length && tokens[i].Hyphenated;
            for (; position < next; position++)
            {
                if (Mark(source[position]) is var mark and not '\0' && !(hyphenated && mark is '-' or '/'))
                {
                    words.Add(mark, Math.Max(0, i - 1));
                    roles.Add(mark, Math.Max(0, i - 1));
                    commas += mark == ',' ? 1u : 0u;
                    stops += mark == '.' ? 1u : 0u;
                    atBeginning |= mark == '.';
                }
            }

            if (i == tokens.Length)
            {
                break;
            }

            var word = bag.Tokens[tokens[i]];
            position = Math.Max(position, tokens[i].SourceEnd);
            if (tokens[i].Kind == TokenKind.Sign)
            {
                words.Add(word[0], i);
                roles.Add(word[0], i);
                atBeginning |= word[0] is '?' or '!';
                continue;
            }

            if (char.IsAsciiDigit(word[0]))
            {
                words.Add(Number, i);
                roles.Add(Number, i);
                numbers++;
            }
            else
            {
                var shape = ShapeOf(source[tokens[i].SourceStart..tokens[i].SourceEnd], atBeginning);
                capitals += shape == Shape.Capitals ? 1u : 0u;
                if (GeneralWords.RoleOf(word) is { } role)
                {
                    words.Add(FeatureExtractor.Hash(word), i);
                    roles.Add(FeatureExtractor.Hash(role), i);
                }
                else if (GeneralWords.RoleOfStem(bag.Tokens.Stem(i)) is { } kin)
                {
                    words.Add(Combine((uint)shape, FeatureExtractor.Hash(kin)), i);
                    roles.Add(FeatureExtractor.Hash(kin), i);
                }
                else
                {
                    words.Add(Combine((uint)shape, FeatureExtractor.Hash(word[Math.Max(0, word.Length - Ending)..])), i);
                    roles.Add((uint)(shape == Shape.Small ? VerbShape(word) : shape), i);
                }
            }

            atBeginning = false;
        }

        words.Add(End, tokens.Length - 1);
        roles.Add(End, tokens.Length - 1);
        Add(bag, Count.Commas, Math.Min(commas, 4));
        Add(bag, Count.Numbers, Math.Min(numbers, 3));
        Add(bag, Count.Capitals, Math.Min(capitals, 3));
        Add(bag, Count.Stops, Math.Min(stops, 4));
        Add(bag, Count.Characters, HalfOctaves(source.Length));
        Add(bag, Count.Words, HalfOctaves(tokens.Length));
        Add(bag, Count.LastSign, source.TrimEnd()[^1] is var last && char.IsLetterOrDigit(last) ? 0u : last);
    }

    // Punctuation that the tokenizer passes over; quotation marks and dashes of all kinds are one each.
    private static char Mark(char character) => character switch
    {
        '.' or ',' or ':' or ';' or '(' or ')' or '/' or '-' or '\n' => character,
        '…' => '.',
        '–' or '—' => '-',
        '"' or '„' or '“' or '”' or '»' or '«' => '"',
        _ => '\0',
    };

    private static Shape ShapeOf(ReadOnlySpan<char> word, bool atBeginning) =>
        word.Length > 1 && char.IsUpper(word[1]) ? Shape.Capitals
        : !char.IsUpper(word[0]) ? Shape.Small
        : atBeginning ? Shape.CapitalAtBeginning
        : Shape.Capital;

    private static Shape VerbShape(ReadOnlySpan<char> word) =>
        word.EndsWith("en") || word.EndsWith("rn") || word.EndsWith("ln") ? Shape.SmallInfinitive
        : word.EndsWith('t') ? Shape.SmallFinite
        : Shape.Small;

    // Two steps for every doubling.
    private static uint HalfOctaves(int number) => (uint)BitOperations.Log2((ulong)number * (ulong)number);

    private static void Add(FeatureBag bag, Count count, uint value) => bag.Add(FeatureBlock.Sentence, Combine((uint)count, value), 0);

    private static uint Combine(uint first, uint second) => ((first * 16777619u) ^ second) * 2654435769u;

    /// <summary>Counts each symbol, each two and each three in a row.</summary>
    private ref struct Runs(FeatureBag bag, uint salt)
    {
        private uint _last = Combine(salt, Begin);
        private uint _lastTwo;

        public void Add(uint symbol, int token)
        {
            var one = Combine(salt, symbol);
            var two = Combine(_last, one);
            bag.Add(FeatureBlock.Sentence, one, token);
            bag.Add(FeatureBlock.Sentence, two, token);
            if (_lastTwo != 0)
            {
                bag.Add(FeatureBlock.Sentence, Combine(_lastTwo, one), token);
            }

            (_last, _lastTwo) = (one, two);
        }
    }
}
