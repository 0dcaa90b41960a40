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
        ("Menschen mit Zuwanderungsgeschichte", ["geflüchtet", "flüchtling", "zugewandert", "zuwander", "migra", "asyl", "sprachkurs", "deutschkurs", "integrationskurs", "dolmetsch", "ukrain"]),
        ("Menschen mit wenig Geld", ["arme", "armut", "bürgergeld", "grundsicherung", "hartz", "geringverdien", "wenig geld", "geringem einkommen", "schulden", "schuldner", "tafel", "sozialticket", "bedürftig"]),
        ("Arbeitslose", ["arbeitslos", "langzeitarbeitslos", "jobcenter", "erwerbslos"]),
        ("Wohnungslose", ["wohnungslos", "obdachlos"]),
        ("Menschen in seelischer Not", ["psychisch", "seelisch", "psychiatr", "depress", "sucht", "krisendienst", "suizid"]),
        ("Frauen", ["frauen", "mädchen"]),
        ("Ehrenamtliche", ["ehrenamt", "freiwillige", "vereine", "vereinen"]),
        ("Beschäftigte", ["beschäftigte", "fachkräft", "pflegekräft", "personal", "berufstätig", "pendler"]),
        ("Mieterinnen und Mieter", ["miet", "wohnungssuch"]),
    ];

    /// <summary>The groups that the title or at least a third of the texts name, at most three, those of the title first.</summary>
    public static IReadOnlyList<string> Of(string titel, IReadOnlyCollection<string> texts)
    {
        var title = Padded(titel);
        var padded = texts.Select(Padded).ToList();
        return [.. Table
            .Select(group => (group.Name, InTitle: Names(group.Words, title), Count: padded.Count(text => Names(group.Words, text))))
            .Where(group => group.InTitle || (group.Count > 0 && group.Count * 3 >= padded.Count))
            .OrderByDescending(group => group.InTitle)
            .ThenByDescending(group => group.Count)
            .Take(Most)
            .Select(group => group.Name)];
    }

    private static bool Names(string[] words, string text) => words.Any(word => text.Contains(" " + word, StringComparison.Ordinal));

    private static string Padded(string text) => " " + Spaced(text);

    private static string Spaced(string text) =>
        string.Create(text.Length, text, (span, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                span[i] = char.IsLetter(from[i]) ? char.ToLowerInvariant(from[i]) : ' ';
            }
        });
}
