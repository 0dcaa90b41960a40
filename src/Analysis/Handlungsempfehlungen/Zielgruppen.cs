namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Finds the groups of people whom a demand names.</summary>
internal static class Zielgruppen
{
    private const int Most = 3;

    /// <summary>Name of the group and the beginnings of the words that name it, lower case.</summary>
    private static readonly (string Name, string[] Words)[] Table =
    [
        ("Kinder", ["kind", "kita", "krippe", "grundsch", "spielplatz", "spielplätz", "baby", "säugling"]),
        ("Jugendliche und junge Menschen", ["jugend", "junge mensch", "junge leute", "jungen mensch", "schüler", "azubi", "auszubildend", "studier", "heranwachsend"]),
        ("Familien", ["famili", "eltern", "mütter", "väter", "schwanger", "hebamme"]),
        ("Alleinerziehende", ["alleinerziehend"]),
        ("Ältere Menschen", ["senior", "ältere", "alte mensch", "alten mensch", "alte leute", "rentner", "hochbetagt", "altersarmut", "altersgerecht", "im alter"]),
        ("Pflegebedürftige und pflegende Angehörige", ["pflegebedürftig", "pflegende", "angehörige", "kurzzeitpflege", "tagespflege", "demen"]),
        ("Menschen mit Behinderung", ["behinder", "barriere", "rollstuhl", "blind", "gehörlos", "leichte sprache", "leichter sprache", "inklusi", "schwerbehindert", "werkstatt für"]),
        ("Menschen mit Zuwanderungsgeschichte", ["geflüchtet", "flüchtling", "zugewandert", "zuwander", "migra", "asyl", "sprachkurs", "dolmetsch", "ukrain"]),
        ("Menschen mit wenig Geld", ["arme", "armut", "bürgergeld", "grundsicherung", "hartz", "geringverdien", "wenig geld", "geringem einkommen", "schulden", "schuldner", "tafel", "sozialticket", "bedürftig"]),
        ("Arbeitslose", ["arbeitslos", "langzeitarbeitslos", "jobcenter", "erwerbslos"]),
        ("Wohnungslose", ["wohnungslos", "obdachlos"]),
        ("Menschen in seelischer Not", ["psychisch", "seelisch", "psychiatr", "depress", "sucht", "krisendienst", "suizid"]),
        ("Frauen", ["frauen", "mädchen"]),
        ("Ehrenamtliche", ["ehrenamt", "freiwillige", "vereine", "vereinen"]),
        ("Beschäftigte", ["beschäftigte", "fachkräft", "pflegekräft", "personal", "berufstätig", "pendler"]),
        ("Mieterinnen und Mieter", ["miet", "wohnungssuch"]),
    ];

    /// <summary>The groups that most of the texts name, at most three; a group counts when a fifth of the texts name it.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyCollection<string> texts)
    {
        var padded = texts.Select(text => " " + Spaced(text)).ToList();
        return [.. Table
            .Select(group => (group.Name, Count: padded.Count(text => group.Words.Any(word => text.Contains(" " + word, StringComparison.Ordinal)))))
            .Where(group => group.Count > 0 && group.Count * 5 >= padded.Count)
            .OrderByDescending(group => group.Count)
            .Take(Most)
            .Select(group => group.Name)];
    }

    private static string Spaced(string text) =>
        string.Create(text.Length, text, (span, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                span[i] = char.IsLetter(from[i]) ? char.ToLowerInvariant(from[i]) : ' ';
            }
        });
}
