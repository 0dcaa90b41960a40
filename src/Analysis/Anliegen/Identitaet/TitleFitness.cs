using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Tells how well a phrase of a card serves as a title.</summary>
internal static partial class TitleFitness
{
    /// <summary>The highest of all.</summary>
    public const double Best = 1.3;

    /// <summary>No word of the lists is longer.</summary>
    private const int LongestWord = 16;

    /// <summary>A longer word in capitals is a cry.</summary>
    private const int LongestAbbreviation = 5;

    /// <summary>Marks of speech: quotations, lists, sums.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("„“«»\"…:;+=~/");

    /// <summary>How things are or should be is not yet what is to be done. At the end of a title, those with «n» are infinitives.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Statements = Set(
    [
        "ist", "sind", "war", "waren", "wird", "werden", "würde", "würden", "hat", "haben", "hätte", "kann", "können", "könnte", "muss", "müssen",
        "müsste", "soll", "sollen", "sollte", "darf", "dürfen", "will", "wollen", "macht", "machen", "geht", "gehen", "gibt", "bleibt", "bleiben",
        "braucht", "brauchen", "kommt", "kommen", "läuft", "liegt", "reicht", "hilft", "fehlt", "fehlen", "endet", "enden", "steht", "gehört",
        "gehören", "kriegt", "weiß", "klappt", "spart", "kostet", "sei", "seien", "habe", "werde", "könne", "müsse", "solle", "dürfe", "kam", "kamen",
        "gilt", "gelten",
    ]);

    /// <summary>As people talk, not as one writes.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Talk = Set(
    [
        "ich", "mir", "mich", "wir", "uns", "du", "dir", "dich", "ihr", "bloß", "mal", "halt", "endlich", "bitte", "irre", "quatsch", "rauf",
        "runter", "raus", "rein", "keiner", "niemand", "was", "gar", "mein", "meine", "meinen", "meinem", "meiner", "unser", "unsere", "unseren",
        "unserem", "unserer", "hört", "ehrlich",
    ]);

    /// <summary>0 to <see cref="Best"/>: titles are neither too short nor too long, clean, say what is to be done, and can be read out of their place.</summary>
    public static double Of(string titel)
    {
        var length = titel.Length switch { < 12 => 0.4, < 20 => 0.8, <= 80 => 1, _ => 0.8 };
        var clean = titel.Count(sign => char.IsLetter(sign) || sign is ' ' or '-' or ',') / (double)Math.Max(1, titel.Length);
        var (states, talks) = Speech(titel);
        return length * clean * clean
            * (states ? 0.6 : Infinitive().IsMatch(titel) ? Best : Article().IsMatch(titel) ? 0.8 : 1)
            * (NeedsItsPlace().IsMatch(titel) ? 0.6 : 1)
            * (talks || Slogan().IsMatch(titel) ? 0.6 : 1)
            * (Abbreviation().IsMatch(titel) || titel.EndsWith('…') ? 0.7 : 1)
            * (Person().IsMatch(titel) ? 0.3 : 1);
    }

    private static (bool States, bool Talks) Speech(ReadOnlySpan<char> titel)
    {
        var (states, talks) = (false, titel.ContainsAny(Signs));
        Span<char> lower = stackalloc char[LongestWord];
        foreach (var range in titel.SplitAny(" ,-"))
        {
            var word = titel[range].Trim("!?.()");
            if (word.Length is > 0 and <= LongestWord)
            {
                states |= Statements.Contains(word) && (word[^1] != 'n' || range.End.Value < titel.Length);
                talks |= Talk.Contains(lower[..word.ToLowerInvariant(lower)]) || (word.Length > LongestAbbreviation && !word.ContainsAnyExceptInRange('A', 'Z'));
            }
        }

        return (states, talks);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    [GeneratedRegex(@"^(Der|Die|Das|Den|Ein|Eine|Einen)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"\s(?!(?:keinen|einen|seinen|allen|neuen|jeden|wegen|gegen|neben|eben|zwischen|oben|unten)$)\p{Ll}{2,}(?:en|ern|eln)$", RegexOptions.CultureInvariant)]
    private static partial Regex Infinitive();

    /// <summary>«Weg mit …», «Hände weg von …».</summary>
    [GeneratedRegex(@"^(Weg|Her|Schlu(ss|ß)|Finger weg|Hände weg|Raus) (mit|von|vom)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Slogan();

    [GeneratedRegex(@"^(Ist|Sind|Und|Beides|BEIDES|Alles|Aber|Nicht|Erst|Oder|Da|Das|Dies\p{L}*|So|Sie|Er|Es|Ihr|Wir|Ich|Unser\p{L}*|Dann|Dazu|Dafür|Dabei|Auch)\b|\?$|\bzu \p{Ll}+(?:en|ern|eln)$", RegexOptions.CultureInvariant)]
    private static partial Regex NeedsItsPlace();

    [GeneratedRegex(@"\b\p{L}{1,5}\.", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\b(Frau|Herr|Fr\.|Hr\.) [\p{Lu}\[]|^Ein\p{L}* (Teilnehmer|Teilnehmerin|Mitglied|Minderheitenvotum)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
