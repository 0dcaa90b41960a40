using System.Globalization;
using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Protokolle.Vocabulary;

namespace Fokuslupe.Analysis.Protokolle.Kopf;

/// <summary>Finds the number of the Sitzung: «7. Sitzung», «Sitzung Nr. 3», «zweites Treffen».</summary>
internal static partial class SitzungFinder
{
    private static readonly string[] Ordinals =
        ["erste", "zweite", "dritte", "vierte", "fuenfte", "sechste", "siebte", "achte", "neunte", "zehnte", "elfte", "zwoelfte"];

    /// <summary>The first number in the words; those of other meetings («Protokoll der 16. Sitzung wird genehmigt») do not count.</summary>
    public static int? Find(string words)
    {
        foreach (Match match in Numbered().Matches(words))
        {
            if (!Other().IsMatch(words.AsSpan(match.Index, Math.Min(120, words.Length - match.Index))) && !Next().IsMatch(words.AsSpan(0, match.Index)[^Math.Min(20, match.Index)..]))
            {
                return Value(match);
            }
        }

        return null;
    }

    private static int? Value(Match match)
    {
        if (match.Groups["number"].Success)
        {
            return int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
        }

        var word = Folding.Fold(match.Groups["word"].Value).TrimEnd('n', 'r', 's', 'm');
        return Array.IndexOf(Ordinals, word) is var index and >= 0 ? index + 1 : null;
    }

    [GeneratedRegex(@"\b(?<number>\d{1,2})\.\s{1,3}(?:\p{L}+\s)?(?:\p{L}{0,20}sitzung|\p{L}{0,20}treffen|zusammenkunft|workshop)\b|\b(?:sitzung|treffen)\s?(?:nr\.?\s?)(?<number>\d{1,2})\b|\b(?<word>erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte)[nrsm]?\s(?:sitzung|treffen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[^.]{0,4}\.?[^.]{0,60}\b(?:genehmigt|angenommen|bestätigt|findet|verabschiedet)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"n(?:ä|ae)chste[nrs]?\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Next();
}
