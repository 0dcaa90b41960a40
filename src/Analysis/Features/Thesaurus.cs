using System.Runtime.InteropServices;
using System.Text;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Features;

/// <summary>
/// Finds the forms of the thesaurus in a text. Of forms that overlap, the longest wins, then the most specific; inflected
/// forms count where the form itself is missing, and compounds are split when nothing else matches. Safe for concurrent use.
/// </summary>
internal sealed class Thesaurus
{
    private const int ShortestPart = 4;
    private const int ShortestCompound = 9;
    private const uint First = 0x68BC21EB;

    [ThreadStatic]
    private static MatchChoice? s_choice;

    private readonly PatternTrie _letters;
    private readonly PatternTrie _insides;
    private readonly PatternTrie _stems;
    private readonly CompiledForm[] _forms;
    private readonly (uint Hash, float Weight)[] _fields;
    private readonly WordMemory _words = new();

    /// <summary>Compiles the forms.</summary>
    public Thesaurus(IReadOnlyList<ThesaurusForm> forms)
    {
        Forms = forms;
        _forms = new CompiledForm[forms.Count];
        var fields = new List<(uint Hash, float Weight)>();
        var buffer = new TokenizedText();
        var (letters, stems) = (new List<(string Pattern, int Form)>(forms.Count), new List<(string Pattern, int Form)>(forms.Count));
        for (var i = 0; i < forms.Count; i++)
        {
            _forms[i] = CompiledForm.From(forms[i], fields.Count);
            fields.AddRange(forms[i].Felder.Select(weight => (FieldHash(weight.Feld), (float)weight.Gewicht)));
            CardTokenizer.Tokenize(forms[i].Form, buffer);
            if (buffer.Tokens.Length == 0)
            {
                continue;
            }

            var pattern = buffer.Characters[1..^1].ToString();
            letters.Add((pattern.Replace('-', ' '), i));
            if (pattern.Contains('-', StringComparison.Ordinal))
            {
                letters.Add((pattern.Replace("-", "", StringComparison.Ordinal), i));
            }

            if (_forms[i] is { OpenStart: false, OpenEnd: false })
            {
                stems.Add((StemsOf(buffer), i));
            }
        }

        _letters = new PatternTrie(letters);
        _insides = new PatternTrie([.. letters.Where(pattern => _forms[pattern.Form].OpenStart)]);
        _stems = new PatternTrie(stems);
        _fields = [.. fields];
    }

    /// <summary>The forms it was made from.</summary>
    public IReadOnlyList<ThesaurusForm> Forms { get; }

    /// <summary>Hash of the feature that sums the weights of a field.</summary>
    public static uint FieldHash(string feld) => FeatureExtractor.Hash("feld:" + feld);

    /// <summary>Hash of the feature of a role.</summary>
    public static uint RoleHash(string rolle) => FeatureExtractor.Hash("rolle:" + rolle);

    /// <summary>Adds concepts, roles and field weights.</summary>
    /// <param name="matches">Forms that were found in the bag's tokens.</param>
    /// <param name="bag">Receives them.</param>
    public void AddConcepts(ReadOnlySpan<ThesaurusMatch> matches, FeatureBag bag)
    {
        var first = true;
        foreach (var match in matches)
        {
            AddConcept(match, match.FirstToken, 1f, ref first, bag);
        }
    }

    /// <summary>Adds the concepts, roles and field weights of the second reading of a text.</summary>
    /// <param name="reading">The second reading of the bag's tokens.</param>
    /// <param name="trust">Share of the weight of what stands in the second reading only.</param>
    /// <param name="bag">Receives them.</param>
    public void AddConcepts(RepairedText reading, float trust, FeatureBag bag)
    {
        var first = true;
        foreach (var match in Find(reading.Tokens))
        {
            var changed = false;
            for (var token = match.FirstToken; token <= match.LastToken; token++)
            {
                changed |= reading.Changed(token);
            }

            AddConcept(match, reading.Origin(match.FirstToken), changed ? trust : 1f, ref first, bag);
        }
    }

    private void AddConcept(ThesaurusMatch match, int token, float trust, ref bool first, FeatureBag bag)
    {
        var share = match.Kind == MatchKind.Part ? 0.5f * trust : trust;
        ref readonly var form = ref _forms[match.Form];
        bag.Add(FeatureBlock.Concepts, form.Concept, token, share);
        if (form.Role != 0)
        {
            bag.Add(FeatureBlock.Concepts, form.Role, token, share);
        }

        foreach (ref readonly var field in _fields.AsSpan(form.FirstField, form.Fields))
        {
            bag.Add(FeatureBlock.Concepts, field.Hash, token, field.Weight * share);
            if (first)
            {
                // What a card names first is what it is about: «Radweg zur Schule».
                bag.Add(FeatureBlock.Concepts, field.Hash ^ First, token, field.Weight * share);
            }
        }

        first &= form.Fields == 0;
    }

    /// <summary>Says that a text will be searched.</summary>
    public void Expect(TokenizedText text) => _words.Expect(text);

    /// <summary>Looks at what is remembered of the words of a text, and says that all that hangs on it will be read.</summary>
    public void ExpectForms(TokenizedText text)
    {
        for (var token = 0; token < text.Tokens.Length; token++)
        {
            if (_words.Find(text.Hash(token)) is { } word)
            {
                Ahead.Fetch(ref MemoryMarshal.GetArrayDataReference(word.Matches));
                _letters.Expect(word.End.Letters);
                _stems.Expect(word.End.Stems);
            }
        }
    }

    /// <summary>The forms found in a text, in the order of their tokens; the calling thread's next call overwrites them.</summary>
    public ReadOnlySpan<ThesaurusMatch> Find(TokenizedText text)
    {
        var choice = s_choice ??= new MatchChoice();
        choice.Clear();

        // All words first: the processor waits for all of them in memory at once.
        var known = choice.Words(text.Tokens.Length);
        for (var token = 0; token < known.Length; token++)
        {
            known[token] = _words.Find(text.Hash(token));
        }

        for (var token = 0; token < known.Length; token++)
        {
            var end = FindInWord(text, token, known[token], choice.Found, choice.Parts);
            FindFrom(text, token, end, choice.Found);
        }

        return choice.Choose();
    }

    private static string StemsOf(TokenizedText form)
    {
        var stems = new StringBuilder();
        for (var i = 0; i < form.Tokens.Length; i++)
        {
            stems.Append(form.Stem(i)).Append(' ');
        }

        return stems.ToString();
    }

    /// <summary>What a word holds whatever stands beside it; looked for when it is not remembered.</summary>
    private WordEnd FindInWord(TokenizedText text, int token, WordForms? known, List<ThesaurusMatch> found, List<ThesaurusMatch> parts)
    {
        if (known is not null)
        {
            foreach (var match in known.Matches)
            {
                (match.Kind == MatchKind.Part ? parts : found).Add(new ThesaurusMatch(match.Form, token, token, match.Length, match.Kind));
            }

            return known.End;
        }

        var hash = text.Hash(token);
        var (firstFound, firstPart) = (found.Count, parts.Count);
        var word = text[text.Tokens[token]];
        var letters = WalkWord(_letters, word, 0, token, found);
        var insides = false;
        for (var start = 1; start < word.Length; start++)
        {
            insides |= WalkWord(_insides, word, start, token, found) >= 0;
        }

        var stems = WalkStem(PatternTrie.Root, text.Stem(token));
        foreach (var form in stems < 0 ? [] : _stems.Values(stems))
        {
            found.Add(new ThesaurusMatch(form, token, token, Math.Min(word.Length, _forms[form].Length), MatchKind.Stem));
        }

        if (found.Count == firstFound && word.Length >= ShortestCompound)
        {
            AddPart(word, token, fromEnd: true, parts);
            AddPart(word, token, fromEnd: false, parts);
        }

        var end = new WordEnd(letters, insides, stems >= 0 && _stems.GoesOn(stems) ? stems : -1);
        if (_words.IsWorthKeeping(hash))
        {
            _words.Keep(new WordForms(hash, [.. found.Skip(firstFound).Concat(parts.Skip(firstPart)).Select(match => new WordMatch(match.Form, (short)match.Length, match.Kind))], end));
        }

        return end;
    }

    /// <summary>Forms of several words that begin with a token or within it.</summary>
    private void FindFrom(TokenizedText text, int first, WordEnd end, List<ThesaurusMatch> found)
    {
        var tokens = text.Tokens;
        if (first + 1 == tokens.Length)
        {
            return;
        }

        var token = tokens[first];
        if (end.Letters >= 0)
        {
            WalkLetters(_letters, text, first, token.Start, end.Letters, token.Length + 1, skipHyphen: false, found);
        }

        if (tokens[first + 1].Hyphenated)
        {
            WalkLetters(_letters, text, first, token.Start, PatternTrie.Root, 0, skipHyphen: true, found);
        }

        for (var start = token.Start + 1; end.Insides && start < token.End; start++)
        {
            WalkLetters(_insides, text, first, start, PatternTrie.Root, 0, skipHyphen: false, found);
        }

        if (end.Stems >= 0)
        {
            FindStems(text, first, end.Stems, found);
        }
    }

    /// <summary>Finds the forms at a place in a word.</summary>
    /// <returns>The node behind the word and the blank that ends it, or -1.</returns>
    private int WalkWord(PatternTrie forms, ReadOnlySpan<char> word, int start, int token, List<ThesaurusMatch> found)
    {
        var node = PatternTrie.Root;
        for (var position = start; position < word.Length; position++)
        {
            node = forms.Next(node, word[position]);
            if (node < 0)
            {
                return node;
            }

            if (forms.EndsAt(node))
            {
                AddForms(forms, node, token, token, position + 1 - start, position + 1 == word.Length, found);
            }
        }

        return forms.Next(node, ' ');
    }

    /// <summary>Goes on into the tokens behind the first; what lies within that one is not looked for.</summary>
    private void WalkLetters(PatternTrie forms, TokenizedText text, int first, int start, int node, int walked, bool skipHyphen, List<ThesaurusMatch> found)
    {
        var tokens = text.Tokens;
        var characters = text.Characters;
        var last = walked == 0 ? first : first + 1;
        for (var position = start + walked; position < characters.Length; position++)
        {
            var letter = characters[position];
            if (letter is ' ' or '-')
            {
                if (letter == '-' && skipHyphen)
                {
                    last++;
                    continue;
                }

                letter = ' ';
            }

            node = forms.Next(node, letter);
            if (node < 0)
            {
                return;
            }

            if (letter == ' ')
            {
                last++;
            }
            else if (last > first && forms.EndsAt(node))
            {
                AddForms(forms, node, first, last, position + 1 - start, position + 1 == tokens[last].End, found);
            }
        }
    }

    private void AddForms(PatternTrie forms, int node, int first, int last, int length, bool atEnd, List<ThesaurusMatch> found)
    {
        foreach (var form in forms.Values(node))
        {
            if (atEnd || _forms[form].OpenEnd)
            {
                found.Add(new ThesaurusMatch(form, first, last, length, _forms[form].Kind));
            }
        }
    }

    /// <summary>Inflected forms of several words; the first is behind us.</summary>
    private void FindStems(TokenizedText text, int first, int node, List<ThesaurusMatch> found)
    {
        var tokens = text.Tokens;
        var length = tokens[first].Length + 1;
        for (var last = first + 1; last < tokens.Length && node >= 0; last++)
        {
            node = WalkStem(node, text.Stem(last));
            length += tokens[last].Length + 1;
            foreach (var form in node < 0 ? [] : _stems.Values(node))
            {
                found.Add(new ThesaurusMatch(form, first, last, Math.Min(length - 1, _forms[form].Length), MatchKind.Stem));
            }
        }
    }

    /// <summary>The node behind a stem and the blank that ends it, or -1.</summary>
    private int WalkStem(int node, ReadOnlySpan<char> stem)
    {
        for (var i = 0; i < stem.Length && node >= 0; i++)
        {
            node = _stems.Next(node, stem[i]);
        }

        return node < 0 ? node : _stems.Next(node, ' ');
    }

    // The longest part at the beginning or the end of the word that is a form (in any inflection) of its own.
    private void AddPart(ReadOnlySpan<char> word, int token, bool fromEnd, List<ThesaurusMatch> parts)
    {
        Span<char> stem = stackalloc char[64];
        var known = fromEnd ? 0 : StemLengths(word);
        for (var length = Math.Min(word.Length, stem.Length) - 3; length >= ShortestPart; length--)
        {
            var part = fromEnd ? word[^length..] : word[..length];
            known = fromEnd ? StemLengths(part) : known;
            if ((known & ((2UL << length) - 1)) == 0)
            {
                continue;
            }

            part.CopyTo(stem);
            var node = WalkStem(PatternTrie.Root, stem[..GermanStemmer.Stem(stem[..length])]);
            if (node >= 0 && _stems.EndsAt(node))
            {
                foreach (var form in _stems.Values(node))
                {
                    parts.Add(new ThesaurusMatch(form, token, token, length, MatchKind.Part));
                }

                return;
            }
        }
    }

    /// <summary>
    /// The lengths, a bit each, at which a word begins with a known stem. Stemming only cuts ends and plain vowels, so a part
    /// without such a beginning need not be stemmed at all.
    /// </summary>
    private ulong StemLengths(ReadOnlySpan<char> word)
    {
        var (lengths, node) = (0UL, PatternTrie.Root);
        for (var i = 0; i < Math.Min(word.Length, 63); i++)
        {
            node = _stems.Next(node, GermanStemmer.Plain(word[i]));
            if (node < 0)
            {
                break;
            }

            lengths |= _stems.Next(node, ' ') >= 0 ? 2UL << i : 0;
        }

        return lengths;
    }
}
