using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Who would have to act on a Handlungsfeld, and in which committee it is deliberated.</summary>
internal static class Adressaten
{
    /// <summary>Committees that deliberate on everything: taken when none of the field's own meets.</summary>
    private static readonly string[] General = ["kreistag", "hauptausschuss", "kreisausschuss"];

    private static readonly Eintrag Fallback = new("Kreisverwaltung, Sozialplanung", ["sozial"]);

    private static readonly Dictionary<string, Eintrag> ByField = new()
    {
        ["infrastruktur"] = new("Fachbereich Soziales, Jugend und Gesundheit; Ausschuss für Soziales", ["sozial", "jugendhilfe"]),
        ["mobilitaet"] = new("Fachdienst Regionalentwicklung und Verkehr; Ausschuss für Regionalentwicklung und Verkehr", ["verkehr", "mobilität", "mobilitaet", "regionalentwicklung"]),
        ["gesundheit"] = new("Fachdienst Gesundheit; Ausschuss für Soziales und Gesundheit", ["gesundheit"]),
        ["wohnen"] = new("Fachdienst Soziales und Bauen; Ausschuss für Soziales", ["wohn", "bau", "sozial"]),
        ["bildung"] = new("Fachdienst Schule und Bildung; Schulausschuss und Jugendhilfeausschuss", ["schul", "bildung", "jugendhilfe"]),
        ["integration"] = new("Fachdienst Migration und Integration; Ausschuss für Soziales", ["integration", "migration", "sozial"]),
        ["inklusion"] = new("Fachdienst Eingliederungshilfe; Ausschuss für Soziales", ["inklusion", "teilhabe", "sozial"]),
        ["versorgung"] = new("Fachdienste Gesundheit und Pflegeplanung; Ausschuss für Soziales und Gesundheit", ["gesundheit", "pflege", "sozial"]),
        ["arbeit"] = new("Jobcenter und Wirtschaftsförderung; Ausschuss für Wirtschaft", ["wirtschaft", "arbeit"]),
        ["armut"] = new("Fachdienst Soziales und Jobcenter; Ausschuss für Soziales", ["sozial"]),
        ["freizeit"] = new("Fachdienst Kultur, Sport und Ehrenamt; Ausschuss für Kultur", ["kultur", "sport", "ehrenamt"]),
    };

    /// <summary>The addressee of a field.</summary>
    public static string Of(string handlungsfeld) => Find(handlungsfeld).Name;

    /// <summary>The first deliberation after a day in a committee of the field; if there is none, in one that deliberates on everything; or null.</summary>
    public static Beratung? Next(string handlungsfeld, IEnumerable<Beratung> beratungen, DateOnly heute)
    {
        var ahead = beratungen.Where(beratung => beratung.Datum > heute)
            .OrderBy(beratung => beratung.Datum)
            .ThenBy(beratung => beratung.Gremium, StringComparer.Ordinal)
            .ToList();
        return ahead.Find(beratung => Names(beratung, Find(handlungsfeld).Committees)) ?? ahead.Find(beratung => Names(beratung, General));
    }

    private static Eintrag Find(string handlungsfeld) => ByField.GetValueOrDefault(handlungsfeld, Fallback);

    private static bool Names(Beratung beratung, string[] words) =>
        Array.Exists(words, word => beratung.Gremium.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <param name="Name">Who would have to act.</param>
    /// <param name="Committees">Words in the names of the committees that deliberate on it, lower case.</param>
    private sealed record Eintrag(string Name, string[] Committees);
}
