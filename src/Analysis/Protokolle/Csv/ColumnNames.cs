using Fokuslupe.Analysis.Protokolle.Vocabulary;

namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>Tells from its German or English name, folded as in <see cref="TableWords"/>, what a column holds.</summary>
internal static class ColumnNames
{
    private const int LongestName = 40;
    private const int MostWords = 4;

    /// <summary>The first row with a word of the name decides, so «Beitrag von» is an author and «Titel der Spalte» a section.</summary>
    private static readonly (ColumnRole Role, HashSet<string> Words)[] Words =
    [
        (ColumnRole.Votes, [.. TableWords.Votes.Where(word => word != "anzahl"), "punkt", "stimme", "vote", "upvotes", "like", "rating", "score", "points", "herzen", "reaktionen", "reactions"]),
        (ColumnRole.Other, ["id", "nr", "nummer", "number", "datum", "date", "zeit", "time", "uhrzeit", "zeitstempel", "timestamp", "autor", "autorin", "author", "von", "by", "verfasser", "verfasserin", "user", "benutzer", "ersteller", "erstellt", "created", "updated", "geaendert", "aktualisiert", "farbe", "color", "colour", "link", "url", "anhang", "attachment", "tags", "tag", "label", "labels", "status", "position", "breite", "hoehe", "width", "height", "email"]),
        (ColumnRole.Section, ["spalte", "spaltenname", "liste", "listenname", "column", "list", "section", "abschnitt", "bucket", "lane", "frame"]),
        (ColumnRole.Card, ["karte", "karten", "kartentext", "karteninhalt", "text", "beitrag", "beitraege", "inhalt", "content", "card", "cards", "note", "notiz", "idee", "idea", "body", "antwort", "answer", "zettel", "post", "item", "aussage", "vorschlag", "haftnotiz", "message", "nachricht"]),
        (ColumnRole.Topic, ["thema", "topic", "bereich", "kategorie", "category", "gruppe", "group", "cluster", "frage", "question", "rubrik", "handlungsfeld", "themenfeld", "themenbereich"]),
        (ColumnRole.Title, ["titel", "title", "betreff", "subject", "ueberschrift", "headline", "name", "kommentar", "comment", "anmerkung", "beschreibung", "description"]),
    ];

    public static ColumnRole RoleOf(string name)
    {
        var words = Folding.Fold(name).Split([' ', '_', '-', '/', '(', ')', ':', '.', '#', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return name.Length > LongestName || words.Length > MostWords
            ? ColumnRole.Unknown
            : Words.FirstOrDefault(entry => words.Any(entry.Words.Contains)).Role;
    }
}
