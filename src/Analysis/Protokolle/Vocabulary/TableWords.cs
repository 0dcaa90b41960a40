namespace Fokuslupe.Analysis.Protokolle.Vocabulary;

/// <summary>What the heads of a table's columns say about the cells below. Folded as <see cref="HeadingWords"/>.</summary>
internal static class TableWords
{
    /// <summary>Columns of votes.</summary>
    public static readonly IReadOnlyList<string> Votes =
        ["punkte", "klebepunkte", "punktzahl", "stimmen", "pkt", "pkte", "votes", "gewichtung", "bewertung", "likes", "kleber", "prioritaet", "anzahl punkte", "anzahl"];

    /// <summary>Columns that name a row or say who, when and how, but contribute nothing.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["nr", "nummer", "lfd. nr", "stichwort", "thema", "themen", "bereich", "handlungsfeld", "feld", "kategorie", "wer", "wer?", "name", "namen", "person", "verantwortlich", "zustaendig", "zustaendigkeit", "von",
         "bis", "bis wann", "bis wann?", "wann", "wann?", "frist", "termin", "datum", "zeit", "uhrzeit", "einrichtung", "funktion", "institution", "organisation", "erreichbar", "kontakt", "telefon", "e-mail", "mail",
         "gruppe", "tisch", "wand", "farbe", "ort", "quelle", "autor", "zeile", "id", "top", "gremium", "fokusgruppe"];

    /// <summary>Columns that hold cards without saying which.</summary>
    public static readonly IReadOnlyList<string> Cards =
        ["karte", "karten", "beitrag", "beitraege", "text", "inhalt", "aussage", "notiz", "notizen", "stand", "status", "was", "was?", "was nun", "aufgabe", "kommentar", "kommentare", "anmerkung", "anmerkungen", "naechster schritt"];

    /// <summary>First columns that name the row when a column of the state of things stands beside them.</summary>
    public static readonly IReadOnlyList<string> RowNames =
        ["empfehlung", "massnahme", "vorhaben", "projekt", "ziel", "angebot", "punkt", "ergebnis", "anliegen"];

    /// <summary>Words in the heads of tables that list people, meetings or the data of the head.</summary>
    public static readonly IReadOnlyList<string> People =
        ["teilnehmende", "teilnehmer", "anwesend", "name", "vorname", "funktion", "erreichbar", "einrichtung", "institution"];
}
