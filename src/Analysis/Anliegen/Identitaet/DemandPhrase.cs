using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Puts a demand as the titles of the catalogue are put: «Den Fährtarif senken» for «Es wird empfohlen, den Fährtarif zu senken».</summary>
internal static partial class DemandPhrase
{
    private const int Longest = 90;

    /// <summary>What comes first is mostly what is meant; what follows explains or adds.</summary>
    private const double Later = 0.6;

    /// <summary>«Verstetigen, auf 15 erhöhen» does not say what.</summary>
    private const double Bare = 0.5;

    /// <summary>The phrasing of the sentence that serves best as a title, and how well it does.</summary>
    public static (string Titel, double Fitness) Of(string text)
    {
        var sentences = SentenceEnd().Split(Spaces().Replace(text, " ").Trim());
        return sentences
            .Select((sentence, place) => (Phrase: Phrase(sentence), Place: place))
            .Where(one => one.Phrase.Any(char.IsLetter))
            .DefaultIfEmpty((Phrase: text.Trim(), Place: 0))
            .Select(one => (Titel: Shorten(one.Phrase), Fitness: Fitness(Shorten(one.Phrase)) * (one.Place == 0 ? 1 : Later) * (HasNoun(one.Phrase, one.Place) ? 1 : Bare)))
            .MaxBy(one => one.Fitness);
    }

    // Every sentence but the first begins with a capital, whatever its first word is.
    private static bool HasNoun(string phrase, int place) => phrase.Skip(1).Any(char.IsUpper) || (place == 0 && phrase.Length > 0 && char.IsUpper(phrase[0]));

    private static string Phrase(string sentence)
    {
        var plain = Aside().Replace(Speaker().Replace(sentence, ""), "");
        plain = Trim(Wish().Replace(Reporting().Replace(plain, ""), ""));
        var apart = Separable().Replace(plain, "zu $1$2");
        return ToBeDone().Match(apart) is { Success: true } done ? Trim($"{Object(done.Groups[1].Value)} {done.Groups[2].Value}{done.Groups[3].Value}")
            : InfinitiveClause().Match(apart) is { Success: true } clause ? clause.Groups[1].Value + clause.Groups[2].Value
            : plain;
    }

    // A feminine noun would need no «ist» with «der».
    private static string Object(string subject) => subject.StartsWith("Der ", StringComparison.Ordinal) ? "Den " + subject[4..] : subject;

    private static string Trim(string text) => text.Trim(' ', '.', '!', ',', ';', ':', '-', '–', '«', '»', '"', '(', ')');

    private static string Shorten(string text)
    {
        if (text.Length > Longest)
        {
            var cut = text.LastIndexOf(' ', Longest);
            text = text[..(cut > 20 ? cut : Longest)].TrimEnd(' ', ',', ';') + " …";
        }

        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>0 to 1.3: titles are neither too short nor too long, clean, say what is to be done, and can be read out of their place.</summary>
    private static double Fitness(string titel)
    {
        var length = titel.Length switch { < 12 => 0.4, < 20 => 0.8, <= 80 => 1, _ => 0.7 };
        var clean = titel.Count(sign => char.IsLetter(sign) || sign is ' ' or '-' or ',') / (double)Math.Max(1, titel.Length);
        return length * clean
            * (Infinitive().IsMatch(titel) ? 1.3 : Article().IsMatch(titel) ? 0.8 : 1)
            * (NeedsItsPlace().IsMatch(titel) ? 0.6 : 1)
            * (Abbreviation().IsMatch(titel) || titel.EndsWith('…') ? 0.7 : 1)
            * (Person().IsMatch(titel) ? 0.3 : 1);
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    /// <summary>Not after abbreviations («u. Wohngruppen»): a sentence ends with a word of four letters or more.</summary>
    [GeneratedRegex(@"(?:(?<=\p{L}{4})\.|[!?]+) (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(Frau|Herr|Fr\.|Hr\.) [\p{L}-]+:\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    /// <summary>Who says it is no part of the demand: «Frau Boysen schlägt vor, …», «Es wird empfohlen, …».</summary>
    [GeneratedRegex(@"^(Es wird (empfohlen|angeregt|vorgeschlagen|gefordert)|(Die|Der|Das|Frau|Herr|Sie|Er|Mehrere|Einige)\b[^,.!?]{0,60}?\b(empfiehlt|empfehlen|regt an|regen an|schlägt vor|schlagen vor|fordert|fordern|wünscht sich|wünschen sich|bittet darum|möchte|meint|findet)( einstimmig| mehrheitlich)?)\s*(,|:)\s*(dass\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Reporting();

    [GeneratedRegex(@"^(wir|ich|man) (brauchen|brauche|braucht|bräuchten|wünschen uns|wünsche mir|fordern|hätten gern|hätte gern) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();

    /// <summary>«zwei Stellen sind zu schaffen»: what, what else, the verb.</summary>
    [GeneratedRegex(@"^(\p{Lu}.*?) (?:ist|sind) (.*?\b)zu (\p{Ll}+(?:en|ern|eln))$", RegexOptions.CultureInvariant)]
    private static partial Regex ToBeDone();

    [GeneratedRegex(@"^([^,]+ )zu (\p{Ll}+(?:en|ern|eln))$", RegexOptions.CultureInvariant)]
    private static partial Regex InfinitiveClause();

    /// <summary>«auszubauen» is «zu ausbauen».</summary>
    [GeneratedRegex(@"\b(?=(?:ab|an|auf|aus|bei|bereit|ein|fest|fort|frei|her|hin|mit|nach|sicher|statt|um|vor|weg|weiter|wieder|zurück|zusammen)zu\p{Ll}{2,}n$)(\p{Ll}+?)zu(\p{Ll}{2,}n)$", RegexOptions.CultureInvariant)]
    private static partial Regex Separable();

    [GeneratedRegex(@"^(Der|Die|Das|Den|Ein|Eine|Einen)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"\s(?!(?:keinen|einen|seinen|allen|neuen|jeden|wegen|gegen|neben|eben|zwischen|oben|unten)$)\p{Ll}{2,}(?:en|ern|eln)$", RegexOptions.CultureInvariant)]
    private static partial Regex Infinitive();

    [GeneratedRegex(@"^(Ist|Sind|Und|Aber|Nicht|Erst|Oder|Da|Das|Dies\p{L}*|So|Sie|Er|Es|Ihr|Wir|Ich|Unser\p{L}*|Dann|Dazu|Dafür|Dabei|Auch)\b|\?$", RegexOptions.CultureInvariant)]
    private static partial Regex NeedsItsPlace();

    [GeneratedRegex(@"\b\p{L}{1,5}\.", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\b(Frau|Herr|Fr\.|Hr\.) \p{Lu}|^Ein\p{L}* (Teilnehmer|Teilnehmerin|Mitglied|Minderheitenvotum)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
