namespace Fokuslupe.Analysis.Datenschutz;

/// <summary>Words that stand where names stand and are none.</summary>
internal static class Namenswoerter
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "Landrat", "Landrätin", "Bürgermeister", "Bürgermeisterin", "Oberbürgermeister", "Oberbürgermeisterin", "Minister", "Ministerin", "Professor",
        "Professorin", "Doktor", "Direktor", "Direktorin", "Präsident", "Präsidentin", "Pastor", "Pastorin", "Pfarrer", "Pfarrerin", "Vorsitzende",
        "Vorsitzender", "Beruf", "Kind", "Mann", "Nachbar", "Nachbarin", "Kollege", "Kollegin",
    };

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "Frau", "Herr", "Herrn", "Kreis", "Landkreis", "Stadt", "Gemeinde", "Amt", "Insel", "Haus", "Raum", "Saal", "Werk", "Werft", "Diakonie", "Caritas", "Kreistag", "Betriebsrat", "Beirat",
        "Schule", "Kita", "Heim", "Klinik", "Praxis", "Verein", "Verband", "Gruppe", "Dienst", "Stelle", "Büro", "Team", "Eltern", "Ein", "Unser", "Unsere", "Jeder", "Jede", "Mehr", "Viele", "Wir", "Man", "Rat", "Vorsitz", "Leitung", "Protokoll", "Moderation", "Sitzung",
        "Morgen", "Vormittag", "Mittag", "Nachmittag", "Abend", "Nacht", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August",
        "September", "Oktober", "November", "Dezember", "Uhr", "Nächster", "Nächste", "Termin", "Der", "Die", "Das", "Eine", "Kein", "Keine", "Mein", "Meine", "Neue", "Neuer", "Uns", "Beim", "Freiwillige", "Freiwilligen", "Referent", "Referentin", "Kirchliche", "Alle", "Wer", "Wann", "Wo", "Für",
        "Von", "Im", "Am", "Per", "Nach", "Bei", "Mit", "Auf", "In", "Zum", "Zur", "Aus", "Bis", "Seit", "Ohne", "Beauftragte", "Beauftragter", "Menschen", "Behinderung", "Soziales", "Jugend", "Familie", "Gesundheit", "Pflege", "Wohnen", "Bildung", "Arbeit",
        "Integration", "Inklusion", "Mobilität", "Armut", "Freizeit", "Nahverkehr", "Metallbau", "Lebenshilfe", "Jobcenter", "Funktion", "Name", "Einrichtung", "Erreichbar",
        "Ort", "Datum", "Telefon", "Mail", "Träger", "Politik", "Planung", "Liste", "Karten", "Malzeichen", "Ergebnis", "Ergebnisse", "Rückläufe", "Vertretung", "Diakonisches",
    };

    private static readonly HashSet<string> FirstNames = new(
        ("Achim Ahmet Aisha Alexander Ali Alexandra Amir Andrea Andreas Angela Angelika Anja Anke Anna Anne Annegret Annette Antje Arne Astrid Axel "
        + "Ayse Ayşe Barbara Beate Bernd Bernhard Bettina Birgit Birte Björn Bodo Boris Brigitte Britta Carina Carmen Carola Carsten Christa Christian "
        + "Christiane Christina Christine Christoph Claudia Claus Clemens Cornelia Dagmar Daniel Daniela Detlef Dieter Dietmar Dirk Doris Dorothea "
        + "Eberhard Eckhard Edith Ehsan Elena Elfriede Elisabeth Elke Ellen Emine Enno Erich Erika Erwin Eva Fatma Felix Finn Florian Frank Franz "
        + "Franziska Friederike Friedrich Fritz Gabi Gabriele Georg Gerd Gerda Gerhard Gerlinde Gertrud Gesa Gisela Gudrun Günter Günther Gunnar Hanna "
        + "Hannah Hannelore Hannes Hans Hans-Jürgen Hans-Peter Harald Hartmut Hasan Hauke Heide Heidi Heike Heiko Heiner Heinrich Heinz Helga Helmut "
        + "Henning Henrik Herbert Hermann Hilde Hildegard Hinrich Holger Horst Ibrahim Ilse Imke Ina Ines Inga Inge Ingeborg Ingo Ingrid Irene Iris "
        + "Jan Jana Janina Jennifer Jens Jessica Joachim Jochen Johann Johanna Johannes Jonas Jörg Julia Jürgen Jutta Kai Karen Karin Karl Karl-Heinz "
        + "Karla Karsten Katharina Kathrin Katja Katrin Kerstin Kirsten Klaus Knut Konrad Kristina Kurt Lars Laura Lea Lena Leon Lisa Lothar Lukas "
        + "Lutz Maike Manfred Manuela Maren Margarete Margret Maria Marianne Marie Marina Mario Marion Markus Martin Martina Mathias Matthias Max "
        + "Maximilian Mehmet Meike Melanie Merle Michael Michaela Mohamed Mohammed Monika Murat Mustafa Nadine Nele Nicole Niels Nils Nina Norbert "
        + "Olaf Ole Oliver Otto Patricia Patrick Paul Paula Peter Petra Philipp Rainer Ralf Regina Reinhard Reiner Renate Rita Robert Roland Rolf "
        + "Rosemarie Rudolf Rüdiger Ruth Sabine Sabrina Samira Sandra Sara Sarah Sebastian Sibylle Sigrid Silke Silvia Simon Simone Sonja Sophie "
        + "Stefan Stefanie Steffen Stephan Stephanie Susanne Svea Sven Svenja Sybille Sylvia Tanja Tatjana Theo Theresa Thomas Thorsten Tim Timo "
        + "Tobias Torben Torsten Udo Ulrich Ulrike Ursula Uta Ute Uwe Vera Verena Volker Walter Waltraud Werner Wiebke Wilfried Wilhelm Willi Winfried "
        + "Wolfgang Yasmin Yusuf").Split(' '),
        StringComparer.Ordinal);

    private static readonly string[] Endings =
    [
        "amt", "dienst", "stelle", "gruppe", "verein", "verband", "bereich", "center", "zentrum", "haus", "kasse", "klinik", "schule", "punkt", "büro", "hilfe",
        "werk", "werke", "werkstätten", "rat", "ring", "ausschuss", "planung", "schaft", "beauftragte", "beauftragter", "leiter", "leiterin", "meister", "meisterin",
        "vertreter", "vertreterin", "vertretung", "führung", "leitung", "verwaltung", "straße", "platz", "heim", "saal", "raum", "kreis", "tag", "treff", "netzwerk",
        "förderung", "ung", "keit", "heit", "stunde", "wahl", "gespräch",
    ];

    // Endings of names too: «Hartung», «Blumenrat»; a word this short may be a surname.
    private const int ShortestCompound = 8;

    /// <summary>True for a title that stands between «Herr» and the name, and for words that follow «Frau» in other senses.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>True for a common first name: what follows it with a capital is the surname.</summary>
    public static bool IsFirstName(string word) => FirstNames.Contains(word);

    /// <summary>True for a word of offices, places and days.</summary>
    public static bool IsCommon(string word) =>
        Common.Contains(word) || Titles.Contains(word)
        || (word.Length >= ShortestCompound && Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
