using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Makes the sentence of the measure from the title of a demand.</summary>
internal static partial class Massnahme
{
    /// <summary>
    /// «Radwege bauen» becomes «Der Kreis sollte Radwege bauen.»; what others than the Kreis decide is to be worked for;
    /// a title without a verb, or whose beginning would need an article or another case, is put behind a colon as it stands.
    /// </summary>
    public static string From(string titel)
    {
        var text = titel.Trim().TrimEnd('.', '!', ' ');
        if (IsStateMatter(text))
        {
            return $"Der Kreis sollte bei Land und Bund auf Folgendes hinwirken: {text}.";
        }

        return HasInfinitive(text) && InSentence(text) is { } rest
            ? $"Der Kreis sollte {rest}."
            : $"Es wird empfohlen: {text}.";
    }

    /// <summary>True when others than the Kreis decide on it: Land or Bund.</summary>
    public static bool IsStateMatter(string titel) => StateMatters().IsMatch(titel);

    /// <summary>True when what is to be done ends in a verb; «der Dörfer verbindet» and what else follows with a verb of its own is no part of that.</summary>
    private static bool HasInfinitive(string text)
    {
        var clause = Clause().Match(text);
        return EndsInInfinitive().IsMatch(clause.Success ? text[..clause.Index] : text) && !Elliptic().IsMatch(text);
    }

    /// <summary>The title as it stands within a sentence, or null when the case of its first letter is open.</summary>
    private static string? InSentence(string text)
    {
        var first = FirstWord().Match(text).Value;
        if (first.Length < 2 || char.IsLower(first[0]))
        {
            return first.Length == 0 ? null : text;
        }

        if (LowerInside().IsMatch(first))
        {
            return Lowered(text);
        }

        var isAdjective = Adjective().IsMatch(first) && !Person().IsMatch(first);
        if (isAdjective && AdjectiveSeries().Match(text) is { Success: true } series)
        {
            return NeedsNoArticle().IsMatch(series.Groups["noun"].Value) ? Lowered(text) : null;
        }

        var second = FirstWord().Match(text.Length > first.Length && text[first.Length] == ' ' ? text[(first.Length + 1)..] : "").Value;
        if (second.Length == 0 || char.IsLower(second[0]))
        {
            // «ehrenamtlich gefahrenen Bürgerbus» would need an article.
            if (Adverb().IsMatch(first) && CaseMarked().IsMatch(text))
            {
                return null;
            }

            return Adverb().IsMatch(first) ? Lowered(text) : NeedsNoArticle().IsMatch(first) && !isAdjective ? text : null;
        }

        // Without an article only the plural ends in -e; «gedruckten Wegweiser» and «vergünstigtes Ticket» would need one.
        return isAdjective && first.EndsWith('e') && NeedsNoArticle().IsMatch(second) ? Lowered(text)
            : MaybeAdjective().IsMatch(first) || !NeedsNoArticle().IsMatch(first) ? null
            : text;
    }

    private static string Lowered(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"\b(mindestlohn|renten?(eintritt|alter|niveau)?|rentenversicherung|regelsätze?|(?<!\b(ans?|am|vom|beim|das) )(?-i:Steuern?)|bürgergeld|kindergeld|krankenkassen?|pflegeversicherung|grundeinkommen|gesetzliche[nrms]?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StateMatters();

    /// <summary>A verb at the end, or before what is not to be.</summary>
    [GeneratedRegex(@"(?<=\s)\p{Ll}+(en|eln|ern|tun|sein)(?=$| statt\b| ohne\b)", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInInfinitive();

    /// <summary>A clause with a verb of its own, as far as it can be told: what is enumerated with its article looks the same.</summary>
    [GeneratedRegex(@", (der|die|das|den|dem|deren|dessen|denen|damit|um|weil|wenn|dass|statt|ohne|sobald|solange|bevor|ehe|bis|wo|wie|was|wer|ob)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    /// <summary>«Nicht gründen, Beteiligung erhöhen» leaves out what is not to be founded.</summary>
    [GeneratedRegex(@"^Nicht \p{Ll}+(en|eln|ern),", RegexOptions.CultureInvariant)]
    private static partial Regex Elliptic();

    [GeneratedRegex(@"^\p{L}+ \p{Ll}+(en|er|es|em) \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex CaseMarked();

    [GeneratedRegex(@"^[\p{L}]+", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();

    [GeneratedRegex("^(mehr|weniger|keine?n?|alle|eine?n?|eines|einem|einer|der|die|das|den|dem|auf|an|am|bei|beim|für|gegen|in|im|mit|nach|ohne|über|um|unter|von|vor|zu|zum|zur|aus|durch|bis|auch|bisher|neu|nur|nicht|schon|wieder|weiter|weiterhin|endlich|dringend|pro|je|nie|niemals|künftig|besser|bessere[rsn]?|jede[rsnm]?|andere|viele|beide)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LowerInside();

    [GeneratedRegex("(lich|ig|isch|bar|sam|los|haft|iert|ierend|al|(?<!st)ell|iv|nah|weit|frei|fest|arm|gerecht|übergreifend|abhängig|^neu|^groß|^klein|^günstig|^offen|^eigen|^mobil|^früh|^schnell|^sicher|^hoh|^gut|^gemeinsam|^präsent|^dual|^ambulant|^stationär|^fahrend|^aufsuchend|^begleitet|^kurz|^lang|^öffentlich|^geschützt|^gefördert|^gedruckt|^befristet|^zentral|^erreichbar|^integriert|^leerstehend|^bestehend|^vorhanden|^verpflichtend|^verfallen|^zusätzlich)(e|en|er|es|em)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Adjective();

    /// <summary>«Kleine, bezahlbare Wohnungen», «Verfallene und verwahrloste Gebäude».</summary>
    [GeneratedRegex(@"^\p{Lu}\p{Ll}+e[nsrm]?(, | und | oder )\p{Ll}+e[nsrm]? (?<noun>\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex AdjectiveSeries();

    /// <summary>Adjectives that may as well stand for people («Wohnungslosen Räume öffnen»).</summary>
    [GeneratedRegex("^(wohnungslos|obdachlos|arbeitslos|langzeitarbeitslos|jugendlich|angehörig|ehrenamtlich|freiwillig|volljährig|minderjährig|pflegebedürftig)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex("(lich|ig|isch)$", RegexOptions.CultureInvariant)]
    private static partial Regex Adverb();

    /// <summary>Looks like a plural; a noun in the singular would need an article.</summary>
    [GeneratedRegex("^(?!.*(stelle|gruppe|schule|karte|hilfe|pflege|börse|quote|umlage|strategie|straße|brücke|kasse|messe|adresse|ambulanz|allee|linie|familie|therapie|energie|industrie|küche|reihe|anlage|ausgabe|aufgabe|abgabe|grenze|brache|fläche|sprache|woche|sache|ruhe|nähe|garantie|stätte|bude|garten|rahmen|laden|hafen|verfahren|wesen|essen|bauen|wohnen|leben|lernen|arbeiten|sterben|vermögen|unternehmen|schwimmen|ion|plan|bahn|verein|termin|beitrag|zaun|sinn|bau|haus|bus|kreis|ausweis|hinweis|preis|kurs|wesens|kreislauf|zuschuss|ausschuss|anschluss|fluss|netz|netzes|bonus|keller|träger|fahrer|zimmer|fenster|ufer|wasser|alter|filter|partner|kompass|campus|service|office|praxis|basis|krisendienst|steuer|bürger|nahme|folge|sorge|kern|gabe|nis|prophylaxe|holen|pflaster|zentrum|akte|person)$).*(n|e|er|s)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NeedsNoArticle();

    [GeneratedRegex("(e|en|er|es|em)$", RegexOptions.CultureInvariant)]
    private static partial Regex MaybeAdjective();
}
