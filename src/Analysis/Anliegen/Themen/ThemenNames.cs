using System.Text.RegularExpressions;

using Fokuslupe.Analysis.German;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Names Themen by one or two nouns of their titles that most of their Anliegen speak of and few others; a noun that several
/// Themen could have goes to the one it fits best.
/// </summary>
internal sealed partial class ThemenNames
{
    /// <summary>A title is written with care: its words count as much as those of so many texts.</summary>
    private const double TitleShare = 0.5;

    /// <summary>A noun that the other Themen speak of so often is too general for one of them.</summary>
    private const double GeneralShare = 0.25;

    /// <summary>Two nouns have to fit so much better than one.</summary>
    private const double Gain = 1.2;

    private const int SameBeginning = 4;
    private const int ShortestHead = 3;
    private const int ShortestEnd = 4;

    /// <summary>A noun of which less than this share is said in the field is none of its own: «Menschen».</summary>
    private const double OwnShare = 0.35;

    /// <summary>A noun that fewer Anliegen of a Thema speak of, or a smaller share of them, is no name for it.</summary>
    private const int FewestAnliegen = 2;
    private const double SpokenShare = 0.15;

    /// <summary>That share for a second noun, which has to be worth its place.</summary>
    private const double SecondShare = 0.25;

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
    /// <param name="feld">Id of the field: no name for a part of it.</param>
    /// <param name="groups">The indices of their Anliegen.</param>
    public IReadOnlyList<string> Of(string feld, IReadOnlyList<IReadOnlyList<int>> groups)
    {
        var sums = Sum(groups.SelectMany(group => group));
        var count = groups.Sum(group => group.Count);
        var candidates = groups.Select(group => Candidates(group)
            .Where(stem => Slug.Of(_forms[stem]) != feld && sums[stem] >= OwnShare * _everywhere[stem] && sums[stem] - Inside(group, stem) <= GeneralShare * (count - group.Count))
            .ToList()).ToList();

        // Whom a noun fits best gets it, first alone, then beside another one.
        var nouns = groups.Select(_ => new List<string>()).ToList();
        for (var most = 1; most <= 2; most++)
        {
            var used = nouns.SelectMany(some => some).ToHashSet(StringComparer.Ordinal);
            foreach (var (group, stem, _) in Enumerable.Range(0, groups.Count)
                .SelectMany(group => Better(groups[group], candidates[group], nouns[group], sums).Select(one => (group, one.Stem, one.Fit)))
                .OrderByDescending(one => one.Fit).ThenBy(one => one.group).ThenBy(one => one.Stem, StringComparer.Ordinal))
            {
                if (nouns[group].Count < most && used.Add(stem))
                {
                    nouns[group].Add(stem);
                }
            }
        }

        var names = new List<string>();
        foreach (var some in nouns)
        {
            names.Add(Distinct(names, some.Count == 0 ? Thema.Weiteres : string.Join(" und ", some.Select(stem => _forms[stem]))));
        }

        return names;
    }

    /// <summary>The nouns that would make a name the better.</summary>
    private IEnumerable<(string Stem, double Fit)> Better(IReadOnlyList<int> group, List<string> candidates, List<string> nouns, Dictionary<string, double> sums)
    {
        var alone = nouns.Count == 0 ? 0 : Fit(group, nouns, sums);
        return candidates.Where(stem => nouns.Count == 0 || (Speaking(group, stem) >= SecondShare * group.Count && nouns.All(noun => !Related(noun, stem))))
            .Select(stem => (Stem: stem, Fit: Fit(group, [.. nouns, stem], sums)))
            .Where(one => one.Fit > Gain * alone);
    }

    /// <summary>How well nouns fit a Thema: the harmonic mean of how far its Anliegen speak of them and how far others do not.</summary>
    private double Fit(IReadOnlyList<int> group, List<string> nouns, Dictionary<string, double> sums)
    {
        var recall = group.Average(known => nouns.Max(noun => _spoken[known].GetValueOrDefault(noun)));
        var precision = nouns.Sum(noun => Inside(group, noun)) / nouns.Sum(noun => sums[noun]);
        return recall * precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }

    private int Speaking(IReadOnlyList<int> group, string noun) => group.Count(known => _spoken[known].ContainsKey(noun));

    private double Inside(IReadOnlyList<int> group, string noun) => group.Sum(known => _spoken[known].GetValueOrDefault(noun));

    /// <summary>The nouns of the titles that several of the Anliegen speak of.</summary>
    private IEnumerable<string> Candidates(IReadOnlyList<int> group) => group.SelectMany(known => Words(_katalog[known].Titel).Select(Stem))
        .Distinct(StringComparer.Ordinal).Where(stem => Speaking(group, stem) >= Math.Max(FewestAnliegen, SpokenShare * group.Count));

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
            _parts[stem] = parts = [.. Enumerable.Range(ShortestHead, Math.Max(0, stem.Length - ShortestHead - ShortestEnd + 1))
                .Where(cut => _stems.Contains(stem[cut..]))
                .Select(cut => (Head: Heads(stem[..cut]).FirstOrDefault(_stems.Contains), End: stem[cut..]))
                .Where(two => two.Head is not null)
                .SelectMany(two => (string[])[two.Head!, two.End])
                .Append(stem)
                .Where(_forms.ContainsKey)
                .Distinct(StringComparer.Ordinal)];
        }

        return parts;
    }

    // «Arbeitsplatz», «Straßenrand».
    private static string[] Heads(string head) => head[^1] is 's' or 'n' ? [head, head[..^1]] : [head];

    /// <summary>The nouns of a text, but for general ones («Verbesserung») and those more often written small («im Freien»), without the ending of the dative: «Plätzen» is «Plätze».</summary>
    private IEnumerable<string> Words(string text) => Capitalized().Matches(text).Select(match => match.Value)
        .Where(word => _nouns.Contains(word) && GeneralWords.RoleOf(word.ToLowerInvariant()) is null)
        .Select(word => word.EndsWith('n') && _nouns.Contains(word[..^1]) ? word[..^1] : word);

    private static string MostUsed(IEnumerable<string> forms) => forms.CountBy(form => form, StringComparer.Ordinal)
        .OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;

    // The plural of «Kita» is not what a German stemmer expects.
    private static string Stem(string word)
    {
        var letters = word.ToLowerInvariant().ToCharArray();
        var stem = new string(letters, 0, GermanStemmer.Stem(letters));
        return ForeignPlural().IsMatch(stem) ? stem[..^1] : stem;
    }

    private bool Related(string a, string b) => Parts(a).Intersect(Parts(b), StringComparer.Ordinal).Any()
        || a.Contains(b[..Math.Min(SameBeginning, b.Length)], StringComparison.Ordinal) || b.Contains(a[..Math.Min(SameBeginning, a.Length)], StringComparison.Ordinal);

    [GeneratedRegex("[aio]s$", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignPlural();

    [GeneratedRegex(@"\b\p{Ll}{3,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Small();

    // A capitalized word that does not begin a text and is no part of a name («Persönliches Budget»).
    [GeneratedRegex(@"(?<=\p{L}[ ,-]+ ?)\p{Lu}\p{Ll}{2,}\b(?! \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Noun();

    [GeneratedRegex(@"(?<!-)\b\p{Lu}\p{Ll}{2,}\b(?!-| \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalized();
}
