using System.Globalization;
using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Protokolle.Vocabulary;

namespace Fokuslupe.Analysis.Protokolle.Kopf;

/// <summary>Finds the Gremium in words and brings it to its uniform spelling: «FOKUSGRUPPE MOBILITAET» is «Fokusgruppe Mobilität».</summary>
internal static partial class GremiumFinder
{
    private const int Window = 100;
    private const int MostWords = 6;

    /// <summary>The first Gremium that the words name; null for none.</summary>
    public static string? Find(string words)
    {
        var match = Group().Match(words);
        while (match.Success)
        {
            var name = Folding.Fold(match.Value).Contains("fokus", StringComparison.Ordinal) || match.Value is "FG" or "fg"
                ? Focus(words.Substring(match.Index + match.Length, Math.Min(Window, words.Length - match.Index - match.Length)))
                : GremiumNames.Steuerungsgruppe;
            if (name is not null)
            {
                return name;
            }

            match = match.NextMatch();
        }

        return null;
    }

    private static string? Focus(string after)
    {
        var tokens = Token().Matches(after).Select(token => token.Value).ToList();
        var folded = tokens.Select(token => Folding.Fold(token).TrimEnd('.')).ToList();
        foreach (var subject in GremiumNames.Subjects)
        {
            var key = Key(subject).ToList();
            if (key.SequenceEqual(folded.Where(token => !GremiumNames.Joints.Contains(token)).Take(key.Count)))
            {
                return $"Fokusgruppe {subject}";
            }
        }

        var unknown = tokens.SkipWhile(token => token is "–" or "-" or ":")
            .TakeWhile((token, index) => char.IsUpper(token[0]) || (index > 0 && token is "und" or "&" or "/" or "mit")).Take(MostWords).ToList();
        while (unknown.Count > 0 && !char.IsLetter(unknown[^1][0]) || unknown is [.., "und" or "mit"])
        {
            unknown.RemoveAt(unknown.Count - 1);
        }

        return unknown.Count == 0 ? null : "Fokusgruppe " + string.Join(' ', unknown.Select(Cased));
    }

    private static string Cased(string word) =>
        word.Length > 3 && word.All(character => !char.IsLower(character)) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant()) : word;

    private static IEnumerable<string> Key(string subject) =>
        Token().Matches(subject).Select(token => Folding.Fold(token.Value)).Where(token => !GremiumNames.Joints.Contains(token));

    [GeneratedRegex(@"steuerungsgruppe|steuergruppe|lenkungsgruppe|fokusgruppen?|fokusgr\.|\bFG(?=[\s_-])", RegexOptions.IgnoreCase)]
    private static partial Regex Group();

    [GeneratedRegex(@"\p{L}+\.?|[/&+,:–-]|\d+")]
    private static partial Regex Token();
}
