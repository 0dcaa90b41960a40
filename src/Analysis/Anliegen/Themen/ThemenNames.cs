using System.Text.RegularExpressions;

using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Names Themen by two nouns of their titles: the one that most of their Anliegen speak of and few others, and the one that says
/// most about the rest of them.
/// </summary>
internal sealed partial class ThemenNames
{
    /// <summary>A title is written with care: its words count as much as those of so many texts.</summary>
    private const double TitleShare = 0.5;
    private const double Rare = 0.01;
    private const int SameBeginning = 4;
    private const int ShortestPart = 4;

    /// <summary>A noun of which less than this share is said in the field is none of its own: «Menschen».</summary>
    private const double OwnShare = 0.35;

    /// <summary>A noun of fewer titles of a Thema is no name for it, if there are others.</summary>
    private const int FewestTitles = 2;

    private readonly IReadOnlyList<Domain.Anliegen> _katalog;
    private readonly HashSet<string> _nouns;
    private readonly HashSet<string> _stems;
    private readonly Dictionary<string, string> _forms;
    private readonly Dictionary<string, double>[] _spoken;
    private readonly Dictionary<string, double> _everywhere;
    private readonly Dictionary<string, string[]> _parts = new(StringComparer.Ordinal);

    /// <param name="katalog">All Anliegen.</param>
    /// <param name="texts">Their texts, by index.</param>
    public ThemenNames(IReadOnlyList<Domain.Anliegen> katalog, ILookup<int, MatchRow> texts)
    {
        _katalog = katalog;
        var rows = texts.SelectMany(known => known).ToList();
        var small = rows.SelectMany(row => Small().Matches(row.Text)).CountBy(match => match.Value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _nouns = [.. rows.SelectMany(row => Noun().Matches(row.Text)).CountBy(match => match.Value, StringComparer.Ordinal)
            .Where(noun => noun.Value > small.GetValueOrDefault(noun.Key.ToLowerInvariant())).Select(noun => noun.Key)];
        _stems = [.. _nouns.Select(Stem)];
        _forms = katalog.SelectMany(known => Words(known.Titel)).GroupBy(Stem, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, MostUsed, StringComparer.Ordinal);
        _spoken = [.. katalog.Select((known, i) => Spoken(known, [.. texts[i]]))];
        _everywhere = Sum(Enumerable.Range(0, katalog.Count));
    }

    /// <summary>The names of the Themen of a field, each once.</summary>
    /// <param name="groups">The indices of their Anliegen.</param>
    public IReadOnlyList<string> Of(IReadOnlyList<IReadOnlyList<int>> groups)
    {
        var feld = (Sums: Sum(groups.SelectMany(group => group)), Count: groups.Sum(group => group.Count));
        var (names, used) = (new List<string>(), new List<string>());
        foreach (var group in groups)
        {
            var first = Telling(group, feld, group).FirstOrDefault(one => !used.Contains(one.Stem)).Stem;
            int[] rest = [.. group.Where(known => first is null || _spoken[known].GetValueOrDefault(first) < TitleShare)];
            var second = Telling(group, feld, rest).FirstOrDefault(one => one.Titles >= FewestTitles && first is not null && !Related(first, one.Stem) && !used.Contains(one.Stem)).Stem;
            string[] stems = [.. new[] { first, second }.OfType<string>()];
            names.Add(Distinct(names, stems.Length == 0 ? "Weiteres" : string.Join(" und ", stems.Select(stem => _forms[stem]))));
            used.AddRange(stems);
        }

        return names;
    }

    private static string Distinct(List<string> names, string name)
    {
        var number = 2;
        var distinct = name;
        while (names.Contains(distinct))
        {
            distinct = $"{name} {number++}";
        }

        return distinct;
    }

    /// <summary>The stems of the titles of a Thema, the one that tells best what the Thema or a part of it is about first.</summary>
    private List<(string Stem, int Titles)> Telling(IReadOnlyList<int> group, (Dictionary<string, double> Sums, int Count) feld, IReadOnlyList<int> part)
    {
        var (own, some) = (Sum(group), Sum(part));

        // Told apart from the other Themen of the field, and from what is said everywhere.
        double Outside(string stem, Dictionary<string, double> sums, int count) =>
            (sums.GetValueOrDefault(stem) - own.GetValueOrDefault(stem)) / Math.Max(1, count - group.Count);
        double Worth(string stem)
        {
            var inside = own.GetValueOrDefault(stem) / group.Count;
            return some.GetValueOrDefault(stem) * Math.Log((inside + Rare) / (Math.Max(Outside(stem, feld.Sums, feld.Count), Outside(stem, _everywhere, _katalog.Count)) + Rare));
        }

        return [.. group.SelectMany(known => Stems(_katalog[known].Titel)).CountBy(stem => stem, StringComparer.Ordinal)
            .Where(stem => feld.Sums[stem.Key] >= OwnShare * _everywhere[stem.Key])
            .OrderByDescending(stem => stem.Value >= FewestTitles)
            .ThenByDescending(stem => Worth(stem.Key))
            .ThenBy(stem => stem.Key, StringComparer.Ordinal)
            .Select(stem => (stem.Key, stem.Value))];
    }

    private Dictionary<string, double> Sum(IEnumerable<int> group)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (stem, share) in group.SelectMany(known => _spoken[known]))
        {
            sums[stem] = sums.GetValueOrDefault(stem) + share;
        }

        return sums;
    }

    /// <summary>How much an Anliegen speaks of each noun, 0 to 1.</summary>
    private Dictionary<string, double> Spoken(Domain.Anliegen anliegen, IReadOnlyList<MatchRow> texts)
    {
        var spoken = Stems(anliegen.Titel).ToDictionary(stem => stem, _ => TitleShare, StringComparer.Ordinal);
        foreach (var (stem, count) in texts.SelectMany(row => Stems(row.Text)).CountBy(stem => stem, StringComparer.Ordinal))
        {
            spoken[stem] = spoken.GetValueOrDefault(stem) + ((1 - TitleShare) * count / texts.Count);
        }

        return spoken;
    }

    private IEnumerable<string> Stems(string text) => Words(text).Select(Stem).SelectMany(Parts).Distinct(StringComparer.Ordinal);

    /// <summary>The nouns of the titles that are in a noun: «Busverkehr» speaks of «Verkehr», too.</summary>
    private string[] Parts(string stem)
    {
        if (!_parts.TryGetValue(stem, out var parts))
        {
            _parts[stem] = parts = [.. Enumerable.Range(ShortestPart, Math.Max(0, stem.Length - (2 * ShortestPart) + 1))
                .Where(cut => _stems.Contains(stem[..cut].TrimEnd('s', 'n')) && _stems.Contains(stem[cut..]))
                .SelectMany(cut => (string[])[stem[..cut].TrimEnd('s', 'n'), stem[cut..]])
                .Append(stem)
                .Where(_forms.ContainsKey)
                .Distinct(StringComparer.Ordinal)];
        }

        return parts;
    }

    /// <summary>The nouns of a text, but for general ones («Verbesserung») and those more often written small («im Freien»), without the ending of the dative: «Plätzen» is «Plätze».</summary>
    private IEnumerable<string> Words(string text) => Capitalized().Matches(text).Select(match => match.Value)
        .Where(word => _nouns.Contains(word) && GeneralWords.RoleOf(word.ToLowerInvariant()) is null)
        .Select(word => word.EndsWith('n') && _nouns.Contains(word[..^1]) ? word[..^1] : word);

    private static string MostUsed(IEnumerable<string> forms) => forms.CountBy(form => form, StringComparer.Ordinal)
        .OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;

    private static string Stem(string word)
    {
        var letters = word.ToLowerInvariant().ToCharArray();
        return new string(letters, 0, GermanStemmer.Stem(letters));
    }

    private static bool Related(string a, string b) =>
        a.Contains(b[..Math.Min(SameBeginning, b.Length)], StringComparison.Ordinal) || b.Contains(a[..Math.Min(SameBeginning, a.Length)], StringComparison.Ordinal);

    [GeneratedRegex(@"\b\p{Ll}{4,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Small();

    // A capitalized word that does not begin a text and is no part of a name («Persönliches Budget»).
    [GeneratedRegex(@"(?<=\p{L}[ ,-]+ ?)\p{Lu}\p{Ll}{3,}\b(?! \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Noun();

    [GeneratedRegex(@"(?<!-)\b\p{Lu}\p{Ll}{3,}\b(?!-| \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalized();
}
