using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Names Themen by the two nouns of their titles that most of their Anliegen speak of, and few others.</summary>
internal sealed partial class ThemenNames
{
    /// <summary>A title is written with care: its words count as much as those of so many texts.</summary>
    private const double TitleShare = 0.5;
    private const double Rare = 0.01;
    private const int SameBeginning = 4;

    private readonly HashSet<string> _nouns;
    private readonly IReadOnlyList<Domain.Anliegen> _katalog;
    private readonly Dictionary<string, double>[] _spoken;

    /// <param name="katalog">All Anliegen.</param>
    /// <param name="texts">Their texts, by index.</param>
    public ThemenNames(IReadOnlyList<Domain.Anliegen> katalog, ILookup<int, MatchRow> texts)
    {
        _katalog = katalog;
        _nouns = [.. texts.SelectMany(known => known).SelectMany(row => Noun().Matches(row.Text).Select(match => match.Value))];
        _spoken = [.. katalog.Select((known, i) => Spoken(known, [.. texts[i]]))];
    }

    /// <summary>The name of some Anliegen together.</summary>
    /// <param name="group">Their indices.</param>
    public string Of(IReadOnlyCollection<int> group)
    {
        var felder = group.Select(known => _katalog[known].Handlungsfeld).ToHashSet(StringComparer.Ordinal);
        int[] others = [.. Enumerable.Range(0, _katalog.Count).Except(group)];
        int[] near = [.. others.Where(known => felder.Contains(_katalog[known].Handlungsfeld))];
        double Mean(IReadOnlyCollection<int> anliegen, string word) => anliegen.Sum(known => _spoken[known].GetValueOrDefault(word)) / Math.Max(1, anliegen.Count);

        // Told apart from the other Themen of the field, and from what is said everywhere.
        double Worth(string word) =>
            Mean(group, word) * Math.Log((Mean(group, word) + Rare) / (Math.Max(Mean(near, word), Mean(others, word)) + Rare));

        var telling = group.SelectMany(known => Words(_katalog[known].Titel)).Distinct(StringComparer.Ordinal)
            .OrderByDescending(Worth).ThenBy(word => word, StringComparer.Ordinal).ToList();
        var second = telling.Skip(1).FirstOrDefault(word => !Related(word, telling[0]));
        return telling.Count == 0 ? "Weiteres" : second is null ? telling[0] : $"{telling[0]} und {second}";
    }

    /// <summary>How much an Anliegen speaks of each noun, 0 to 1.</summary>
    private Dictionary<string, double> Spoken(Domain.Anliegen anliegen, IReadOnlyList<MatchRow> texts)
    {
        var spoken = Words(anliegen.Titel).Distinct(StringComparer.Ordinal).ToDictionary(word => word, _ => TitleShare, StringComparer.Ordinal);
        foreach (var (word, count) in texts.SelectMany(row => Words(row.Text).Distinct(StringComparer.Ordinal)).CountBy(word => word, StringComparer.Ordinal))
        {
            spoken[word] = spoken.GetValueOrDefault(word) + ((1 - TitleShare) * count / texts.Count);
        }

        return spoken;
    }

    /// <summary>The nouns of a text, without the ending of the dative: «Plätzen» is «Plätze».</summary>
    private IEnumerable<string> Words(string text) => Capitalized().Matches(text).Select(match => match.Value)
        .Where(_nouns.Contains)
        .Select(word => word.EndsWith('n') && _nouns.Contains(word[..^1]) ? word[..^1] : word);

    private static bool Related(string a, string b)
    {
        var (first, second) = (Folded(a), Folded(b));
        return first.Contains(second[..Math.Min(SameBeginning, second.Length)], StringComparison.Ordinal)
            || second.Contains(first[..Math.Min(SameBeginning, first.Length)], StringComparison.Ordinal);
    }

    private static string Folded(string word) => word.ToLowerInvariant().Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u');

    // A capitalized word that does not begin a text and is no part of a name («Persönliches Budget»).
    [GeneratedRegex(@"(?<=\p{L}[ ,-]+ ?)\p{Lu}\p{Ll}{3,}\b(?! \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Noun();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}{3,}\b(?!-| \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalized();
}
