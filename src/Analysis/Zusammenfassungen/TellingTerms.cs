using System.Runtime.CompilerServices;

using Fokuslupe.Analysis.German;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>
/// Words that tell a field from the others: log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008,
/// «Fightin' Words», equations 16, 18 and 22). The prior are all texts together, scaled to <see cref="PriorWords"/> words, so that
/// rare words have to earn their place and words that are frequent everywhere have none. Forms of a word count together by their stem;
/// names of people and words of any talk are left out.
/// </summary>
internal static class TellingTerms
{
    private const int Most = 15;
    private const int FewestOccurrences = 3;
    private const int FewestLetters = 4;
    private const double PriorWords = 1000;

    /// <summary>Below this, chance explains that a word occurs here more than elsewhere in one case of a hundred.</summary>
    private const double Significant = 2.33;

    /// <summary>The words of all fields are the same for each summary as long as nothing is written; their stems are found once.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyDictionary<string, int>, Dictionary<string, int>> StemsOfAll = [];

    /// <summary>Roles of general words that may tell a field all the same: what is to be done, when, and what is good or bad about it.</summary>
    private static readonly string[] TellingRoles = ["gut", "massnahme", "mehr", "schlecht", "weniger", "zeit"];

    /// <summary>Agreement and doubt, which are said of anything.</summary>
    private static readonly HashSet<string> Talk =
        ["stimmt", "genau", "richtig", "falsch", "klar", "jawohl", "nein", "doch", "eben", "quatsch", "unsinn", "naja"];

    private static readonly string[] Addresses = ["herr", "herrn", "frau", "hr", "fr"];

    /// <summary>The most telling words, strongest first.</summary>
    /// <param name="period">Texts of the field in the period.</param>
    /// <param name="field">Texts of the field, those of the period included.</param>
    /// <param name="all">Word counts of the texts of all fields.</param>
    public static IReadOnlyList<Begriff> Find(IReadOnlyList<string> period, IReadOnlyList<string> field, IReadOnlyDictionary<string, int> all)
    {
        if (all.Count == 0)
        {
            return [];
        }

        var forms = WordCounts.Forms(period);
        var here = Stems(WordCounts.Plain(forms));
        var everywhere = StemsOfAll.GetValue(all, Stems);
        var inField = period.Count == field.Count ? here : Stems(WordCounts.Of(field));
        double total = everywhere.Values.Sum();
        double words = here.Values.Sum();
        var otherWords = total - inField.Values.Sum();
        var telling = here
            .Where(stem => stem.Value >= FewestOccurrences)
            .Select(stem => (Stem: stem.Key, Count: stem.Value, Score: Score(stem.Key, stem.Value)))
            .Where(term => term.Score > Significant)
            .OrderByDescending(term => term.Score)
            .ThenBy(term => term.Stem, StringComparer.Ordinal)
            .ToList();
        var names = Names(period, forms, [.. telling.Select(term => term.Stem)]);
        return [.. telling.Select(term => new Begriff(names.GetValueOrDefault(term.Stem, ""), term.Count, term.Score))
            .Where(term => term.Wort.Length >= FewestLetters && !term.Wort.Any(char.IsDigit) && !IsGeneral(term.Wort))
            .Take(Most)];

        double Score(string stem, int count)
        {
            var inAll = Math.Max(everywhere.GetValueOrDefault(stem), count);
            var prior = PriorWords * inAll / total;
            var own = count + prior;
            var other = Math.Max(0, inAll - inField.GetValueOrDefault(stem)) + prior;
            var delta = Math.Log(own / (words + PriorWords - own)) - Math.Log(other / (otherWords + PriorWords - other));
            return delta / Math.Sqrt((1 / own) + (1 / other));
        }
    }

    /// <summary>True for words that carry a sentence whatever it is about, with or without umlauts («ueber»).</summary>
    private static bool IsGeneral(string word)
    {
        var canonical = CardTokenizer.Fold(word);
        return Talk.Contains(canonical) || Addresses.Contains(canonical) || (GeneralWords.RoleOf(canonical) is { } role && !TellingRoles.Contains(role));
    }

    private static Dictionary<string, int> Stems(IReadOnlyDictionary<string, int> words)
    {
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, count) in words)
        {
            var stem = GermanStemmer.Stem(word);
            stems[stem] = stems.GetValueOrDefault(stem) + count;
        }

        return stems;
    }

    /// <summary>The most frequent form of each stem as it is written in the texts, the first by alphabet of two; none for names after «Herr» and «Frau».</summary>
    private static Dictionary<string, string> Names(IEnumerable<string> texts, Dictionary<string, int> forms, HashSet<string> stems)
    {
        var people = People(texts);
        return forms.Select(form => (Form: form.Key, Count: form.Value, Stem: GermanStemmer.Stem(WordCounts.Plain(form.Key))))
            .Where(form => stems.Contains(form.Stem) && !people.Contains(form.Stem))
            .GroupBy(form => form.Stem)
            .ToDictionary(group => group.Key, group => group
                .OrderByDescending(form => form.Count)
                .ThenBy(form => form.Form, StringComparer.Ordinal)
                .First().Form);
    }

    /// <summary>Stems of the words after «Herr» and «Frau».</summary>
    private static HashSet<string> People(IEnumerable<string> texts)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts.Where(text => Addresses.Any(address => text.Contains(address, StringComparison.OrdinalIgnoreCase))))
        {
            var words = WordCounts.Words(text).ConvertAll(word => WordCounts.Plain(text[word]));
            people.UnionWith(words.Zip(words.Skip(1)).Where(pair => Addresses.Contains(pair.First)).Select(pair => GermanStemmer.Stem(pair.Second)));
        }

        return people;
    }
}
