using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Puts a demand as the titles of the catalogue are put: «Den Fährtarif senken» for «Es wird empfohlen, den Fährtarif zu senken».</summary>
internal static partial class DemandPhrase
{
    private const int Longest = 110;

    /// <summary>What comes first is mostly what is meant; what follows explains or adds.</summary>
    private const double Later = 0.6;

    /// <summary>«Verstetigen, auf 15 erhöhen» does not say what, «der Bus länger wartet» is half a sentence.</summary>
    private const double Bare = 0.3;

    /// <summary>The phrasing of the sentence that serves best as a title, and how well it does.</summary>
    public static (string Titel, double Fitness) Of(string text)
    {
        var sentences = SentenceEnd().Split(Spaces().Replace(text, " ").Trim());
        return sentences
            .Select((sentence, place) => (Said: Phrase(sentence), Place: place))
            .Where(one => one.Said.Phrase.Any(char.IsLetter))
            .DefaultIfEmpty((Said: (Phrase: text.Trim(), Half: false), Place: 0))
            .Select(one => (Titel: Shorten(one.Said.Phrase), one.Said, one.Place))
            .Select(one => (one.Titel, Fitness: TitleFitness.Of(one.Titel) * (one.Place == 0 ? 1 : Later) * (one.Said.Half || !HasNoun(one.Said.Phrase, one.Place) ? Bare : 1)))
            .MaxBy(one => one.Fitness);
    }

    // Every sentence but the first begins with a capital, whatever its first word is; so does a verb that begins a list.
    private static bool HasNoun(string phrase, int place) =>
        phrase.Skip(1).Any(char.IsUpper) || (place == 0 && phrase.Length > 0 && char.IsUpper(phrase[0]) && !Verb().IsMatch(phrase));

    /// <summary>What a sentence demands; half a sentence where it was told that «der Bus länger wartet» and no infinitive can be made of it.</summary>
    private static (string Phrase, bool Half) Phrase(string sentence)
    {
        var told = Opening().Replace(Aside().Replace(Speaker().Replace(sentence, ""), ""), "");
        var report = Reporting().Match(told).Value;
        var demand = Trim(Wish().Replace(told[report.Length..], ""));
        demand = demand.AsSpan().ContainsAny(',', '–', '→') ? Afterthought().Replace(demand, "$1") : demand;
        demand = Trim(Politeness().Replace(demand, ""));
        return Infinitive(demand) is { } infinitive ? (infinitive, false) : (demand, report.EndsWith("dass ", StringComparison.Ordinal));
    }

    private static string? Infinitive(string demand)
    {
        // Few demands are put so, and the patterns are slow to find out.
        if (!demand.Contains("zu", StringComparison.Ordinal))
        {
            return Commanded(demand);
        }

        var apart = Separable().Replace(demand, "zu $1$2");
        return ToBeDone().Match(apart) is { Success: true } done ? Trim($"{Object(done.Groups[1].Value)} {done.Groups[2].Value}{done.Groups[3].Value}")
            : InfinitiveClause().IsMatch(apart) ? Particle().Replace(apart, "")
            : Commanded(demand);
    }

    private static string? Commanded(string demand) =>
        Duty().Match(demand) is { Success: true } duty ? duty.Groups[1].Value
            : (demand.EndsWith("werden", StringComparison.Ordinal) || demand.EndsWith("wird", StringComparison.Ordinal) || demand.EndsWith("bleiben", StringComparison.Ordinal))
                && Passive().Match(demand) is { Success: true } passive && Infinitives.Of(passive.Groups[3].Value) is { } verb
                ? $"{Object(passive.Groups[1].Value)} {passive.Groups[2].Value}{verb}"
            : null;

    // A feminine noun would need no «ist» with «der».
    private static string Object(string subject) => subject.StartsWith("Der ", StringComparison.OrdinalIgnoreCase) ? "Den " + subject[4..] : subject;

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

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    /// <summary>«Verstetigen, auf 15 erhöhen».</summary>
    [GeneratedRegex(@"^\p{L}+(?:en|ern|eln), ", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    /// <summary>Not after abbreviations («u. Wohngruppen»): a sentence ends with a word of four letters or more.</summary>
    [GeneratedRegex(@"(?:(?<=\p{L}{4})\.|[!?]+) (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(Frau|Herr|Fr\.|Hr\.) [\p{L}\[\]-]+:\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    /// <summary>How people begin to speak: «Ehrlich gesagt: …», «Also, ich finde, …».</summary>
    [GeneratedRegex(@"^(?:(?:(?:ganz |mal |jetzt mal )?ehrlich(?: gesagt)?|also|tja|na ?ja|na gut|ja(?: bitte)?|nein|nee|doch|klar|genau|stimmt|richtig|okay|übrigens|kurzum|kurz gesagt|wie gesagt|(?:meiner|unserer) Meinung nach|(?:aus|nach) (?:meiner|unserer) Sicht|(?:ich|wir) (?:finden?|meinen?|denken?|glauben?)|(?:(?:mein|unser)e? )?(?:Vorschlag|Idee|Wunsch|Bitte))\s*(?:[,:–]|\.{3}|…)(?!\s*dass\b)\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    /// <summary>Who says it is no part of the demand: «Frau Boysen schlägt vor, …», «Es wird empfohlen, …».</summary>
    [GeneratedRegex(@"^(Es wird (empfohlen|angeregt|vorgeschlagen|gefordert)|((Die|Der|Das|Frau|Herr|Sie|Er|Ich|Wir|Mehrere|Einige)\b|(Fr|Hr)\.)[^,.!?]{0,60}?\b(empfiehlt|empfehlen|regt an|regen an|schlägt vor|schlagen vor|fordert|fordern|wünscht sich|wünschen sich|bittet( \p{Ll}+)? darum|bitten( \p{Ll}+)? darum|möchte|meint|findet|finden?|meinen?|denken?)( einstimmig| mehrheitlich)?)\s*(,|:)\s*(dass\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Reporting();

    [GeneratedRegex(@"^(wir|ich|man) (brauchen|brauche|braucht|bräuchten|wünschen uns|wünsche mir|fordern|hätten gern|hätte gern) |^(Sie|Er|(Frau|Herr) [^ ,]+) (möchten?|will|wollen) (?=[^,]*(en|ern|eln)\.?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();

    [GeneratedRegex(@"[ ,](bitte|danke|sofort|endlich)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Politeness();

    /// <summary>Why, or else what: «…, dann kommen auch die Jungen», «…, sonst macht der Laden zu», «…, Punkt». Enough must be left to say what.</summary>
    [GeneratedRegex(@"^(?=.{12})([^,–→]*\p{Lu}\p{Ll}{2,}[^,–→]*?)\s*(?:[,–]\s*(?:dann|sonst|ansonsten|weil|denn|aber|und zwar|Punkt|bitte|fertig|basta|egal|danke|am besten|keine (?:Ausrede|Frage|Diskussion))\b|→).*$", RegexOptions.CultureInvariant)]
    private static partial Regex Afterthought();

    /// <summary>«Der Kreis soll den Rufbus einführen»: the demand is what someone is to do.</summary>
    [GeneratedRegex(@"^(?:Der|Die|Das) (?:Kreis|Landkreis|Kreistag|Kreisverwaltung|Verwaltung|Land|Bund|Stadt|Städte|Gemeinden?|Kommunen?|Ämter|Amt|Politik) (?:soll(?:en|te|ten)?|muss|müssen|müssten?) ([^,]+(?<! werden| sein| haben| bleiben)(?<=en|ern|eln))$", RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    /// <summary>«Die Bücherei soll samstags geöffnet werden»: what, what else, the participle.</summary>
    [GeneratedRegex(@"^(\p{L}[^,]*?) (?:(?:soll(?:en|te|ten)?|muss|müssen|müssten?) ([^,]*?))?\b(\p{Ll}+(?:t|en)) (?:werden|wird|(?<=erhalten )bleiben)$", RegexOptions.CultureInvariant)]
    private static partial Regex Passive();

    /// <summary>«zwei Stellen sind zu schaffen»: what, what else, the verb.</summary>
    [GeneratedRegex(@"^(\p{Lu}.*?) (?:ist|sind) ([^,]*?\b)zu (\p{Ll}+(?:en|ern|eln)(?:,.*)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex ToBeDone();

    [GeneratedRegex(@"^(?:[^,]+ zu \p{Ll}+(?:en|ern|eln), sondern )?[^,]+ zu \p{Ll}+(?:en|ern|eln)$", RegexOptions.CultureInvariant)]
    private static partial Regex InfinitiveClause();

    [GeneratedRegex(@"\bzu (?=\p{Ll}+(?:en|ern|eln)(?: und |, sondern |$))", RegexOptions.CultureInvariant)]
    private static partial Regex Particle();

    /// <summary>«auszubauen» is «zu ausbauen».</summary>
    [GeneratedRegex(@"\b(?=(?:ab|an|auf|aus|bei|bereit|ein|fest|fort|frei|her|hin|klein|mit|nach|sicher|statt|um|vor|weg|weiter|wieder|zurück|zusammen)zu\p{Ll}{2,}n(?:,| und |$))(\p{Ll}+?)zu(\p{Ll}{2,}n)(?=,| und |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Separable();
}
