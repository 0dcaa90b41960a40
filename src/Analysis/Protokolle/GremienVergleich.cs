using Fokuslupe.Analysis.German;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Protokolle.Vocabulary;

namespace Fokuslupe.Analysis.Protokolle;

/// <summary>Finds names that probably mean the same Gremium: «FG Wohnen» and «Fokusgruppe Wohnen».</summary>
public static class GremienVergleich
{
    private const int LettersPerSlip = 6;

    /// <summary>Pairs of names that deal with the same subject, up to order, small words and slips of the pen; each pair once.</summary>
    /// <param name="namen">Names, each once.</param>
    public static IReadOnlyList<(string Eines, string Anderes)> Aehnliche(IReadOnlyList<string> namen)
    {
        ArgumentNullException.ThrowIfNull(namen);
        var subjects = namen.Select(name => (Name: name, Subject: Subject(name))).Where(one => one.Subject.Length > 0).ToList();
        return
        [
            .. from i in Enumerable.Range(0, subjects.Count)
               from k in Enumerable.Range(i + 1, subjects.Count - i - 1)
               where IsSame(subjects[i].Subject, subjects[k].Subject)
               select (subjects[i].Name, subjects[k].Name),
        ];
    }

    /// <summary>The words that tell a Gremium from others, by the alphabet; of one that deals with all fields, its name.</summary>
    private static string Subject(string name)
    {
        var words = (GremiumName.Topic(name) ?? name).ToLowerInvariant()
            .Split([' ', ',', '/', '-', '–', '&', '+', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !GremiumNames.Joints.Contains(word))
            .Select(word => word.Replace("ae", "ä", StringComparison.Ordinal).Replace("oe", "ö", StringComparison.Ordinal).Replace("ue", "ü", StringComparison.Ordinal));
        return string.Join(' ', words.Order(StringComparer.Ordinal));
    }

    private static bool IsSame(string one, string other)
    {
        var most = Math.Min(one.Length, other.Length) / LettersPerSlip;
        return one == other || (most > 0 && EditDistance.Between(one, other, most) <= most);
    }
}
