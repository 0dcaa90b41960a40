namespace Fokuslupe.Analysis.Datenschutz;

/// <summary>Words that stand where names stand and are none.</summary>
internal static class Namenswoerter
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "Landrat", "Landrätin", "Bürgermeister", "Bürgermeisterin", "Oberbürgermeister", "Oberbürgermeisterin", "Minister", "Ministerin", "Professor",
        "Professorin", "Doktor", "Direktor", "Direktorin", "Präsident", "Präsidentin", "Pastor", "Pastorin", "Pfarrer", "Pfarrerin", "Vorsitzende",
        "Vorsitzender", "Beruf", "Kind", "Mann",
    };

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "Frau", "Herr", "Herrn", "Kreis", "Landkreis", "Stadt", "Gemeinde", "Amt", "Insel", "Haus", "Raum", "Saal", "Werk", "Werft", "Diakonie", "Caritas", "Kreistag", "Betriebsrat", "Beirat",
        "Schule", "Kita", "Heim", "Klinik", "Praxis", "Verein", "Verband", "Gruppe", "Dienst", "Stelle", "Büro", "Team", "Eltern", "Ein", "Unser", "Unsere", "Jeder", "Jede", "Mehr", "Viele", "Wir", "Man", "Rat", "Vorsitz", "Leitung", "Protokoll", "Moderation", "Sitzung",
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August",
        "September", "Oktober", "November", "Dezember", "Uhr", "Nächster", "Nächste", "Termin", "Der", "Die", "Das", "Eine", "Alle", "Wer", "Wann", "Wo", "Für",
        "Von", "Im", "Am", "Per", "Nach", "Bei", "Mit", "Auf", "In", "Zum", "Zur", "Aus", "Bis", "Seit", "Ohne", "Beauftragte", "Beauftragter", "Menschen", "Behinderung", "Soziales", "Jugend", "Familie", "Gesundheit", "Pflege", "Wohnen", "Bildung", "Arbeit",
        "Integration", "Inklusion", "Mobilität", "Armut", "Freizeit", "Nahverkehr", "Metallbau", "Lebenshilfe", "Jobcenter", "Funktion", "Name", "Einrichtung", "Erreichbar",
        "Ort", "Datum", "Telefon", "Mail", "Träger", "Politik", "Planung", "Liste", "Karten", "Malzeichen", "Ergebnis", "Ergebnisse", "Rückläufe", "Vertretung", "Diakonisches",
    };

    private static readonly string[] Endings =
    [
        "amt", "dienst", "stelle", "gruppe", "verein", "verband", "bereich", "center", "zentrum", "haus", "kasse", "klinik", "schule", "punkt", "büro", "hilfe",
        "werk", "werke", "werkstätten", "rat", "ring", "ausschuss", "planung", "schaft", "beauftragte", "beauftragter", "leiter", "leiterin", "meister", "meisterin",
        "vertreter", "vertreterin", "vertretung", "führung", "leitung", "verwaltung", "straße", "platz", "heim", "saal", "raum", "kreis", "tag", "treff", "netzwerk",
        "förderung", "ung", "keit", "heit",
    ];

    // Endings of names too: «Hartung», «Blumenrat»; a word this short may be a surname.
    private const int ShortestCompound = 8;

    /// <summary>True for a title that stands between «Herr» and the name, and for words that follow «Frau» in other senses.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>True for a word of offices, places and days.</summary>
    public static bool IsCommon(string word) =>
        Common.Contains(word) || Titles.Contains(word)
        || (word.Length >= ShortestCompound && Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
