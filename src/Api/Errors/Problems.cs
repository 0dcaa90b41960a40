using Fokuslupe.Analysis.Protokolle;

namespace Fokuslupe.Api.Errors;

/// <summary>Every problem the service answers with.</summary>
internal static class Problems
{
    public static readonly Problem InvalidRequest = new(400, "invalid-request", "Ungültige Anfrage");
    public static readonly Problem InvalidQuery = new(400, "invalid-query", "Ungültiger Abfragewert");
    public static readonly Problem InvalidJson = new(400, "invalid-json", "Ungültiges JSON");
    public static readonly Problem MissingFile = new(400, "missing-file", "Datei fehlt");
    public static readonly Problem NotAdministrator = new(401, "not-administrator", "Nur für die Verwaltung");
    public static readonly Problem CrossSite = new(403, "cross-site", "Fremde Herkunft");
    public static readonly Problem NoAdministrator = new(403, "no-administrator", "Keine Verwaltung eingerichtet");
    public static readonly Problem NotFound = new(404, "not-found", "Nicht gefunden");
    public static readonly Problem MethodNotAllowed = new(405, "method-not-allowed", "Methode nicht erlaubt");
    public static readonly Problem NotAcceptable = new(406, "not-acceptable", "Darstellung nicht verfügbar");
    public static readonly Problem DuplicateDocument = new(409, "duplicate-document", "Dokument schon vorhanden");
    public static readonly Problem NotImported = new(409, "not-imported", "Noch nicht gelesen");
    public static readonly Problem NothingToDraft = new(409, "nothing-to-draft", "Keine Belege");
    public static readonly Problem NoChange = new(409, "no-change", "Nichts zu ändern");
    public static readonly Problem NoChatServer = new(409, "no-chat-server", "Kein Sprachmodell eingerichtet");
    public static readonly Problem TrainingRuns = new(409, "training-runs", "Training läuft schon");
    public static readonly Problem WorseModel = new(409, "worse-model", "Schlechteres Modell");
    public static readonly Problem OpposedAnliegen = new(409, "opposed-demands", "Gegensätzliche Anliegen");
    public static readonly Problem NothingLeft = new(409, "nothing-left", "Nichts bliebe übrig");
    public static readonly Problem RegroupingRuns = new(409, "regrouping-runs", "Regruppierung läuft schon");
    public static readonly Problem ProposalClosed = new(409, "proposal-closed", "Vorschlag nicht mehr offen");
    public static readonly Problem NotTheLast = new(409, "not-the-last-decision", "Nicht die letzte Entscheidung");
    public static readonly Problem NoCut = new(409, "no-cut", "So lässt sich nicht schneiden");
    public static readonly Problem Cited = new(409, "cited", "Beleg einer Empfehlung");
    public static readonly Problem NotTheLastStep = new(409, "not-the-last-step", "Nicht der letzte Schritt");
    public static readonly Problem MergedAway = new(410, "merged-away", "In anderem Anliegen aufgegangen");
    public static readonly Problem StaleVersion = new(412, "stale-version", "Inzwischen geändert");
    public static readonly Problem TooLarge = new(413, "too-large", "Zu groß");
    public static readonly Problem UnsupportedMediaType = new(415, "unsupported-media-type", "Medientyp nicht unterstützt");
    public static readonly Problem InvalidValue = new(422, "invalid-value", "Unzulässiger Wert");
    public static readonly Problem UnusableModel = new(422, "unusable-model", "Unbrauchbares Modell");
    public static readonly Problem MissingVersion = new(428, "missing-version", "Versionsangabe fehlt");
    public static readonly Problem Internal = new(500, "internal-error", "Interner Fehler");
    public static readonly Problem ChatFailed = new(502, "chat-failed", "Sprachmodell antwortet nicht brauchbar");
    public static readonly Problem ChatTimeout = new(504, "chat-timeout", "Sprachmodell zu langsam");
    public static readonly Problem NotReady = new(503, "not-ready", "Dienst startet noch");

    /// <summary>The problem of a document that cannot be read.</summary>
    public static Problem For(ReadingProblem problem) => problem switch
    {
        ReadingProblem.Empty => new(422, "empty-document", "Leeres Dokument"),
        ReadingProblem.TooLarge => new(413, "document-too-large", "Dokument zu groß"),
        ReadingProblem.UnknownFormat => new(415, "unknown-format", "Unbekanntes Format"),
        ReadingProblem.UnknownEncoding => new(422, "unknown-encoding", "Unbekannte Zeichenkodierung"),
        ReadingProblem.Damaged => new(422, "damaged-document", "Beschädigtes Dokument"),
        ReadingProblem.ArchiveBomb => new(422, "archive-bomb", "Verdächtiges Archiv"),
        ReadingProblem.NoHeader => new(422, "missing-header", "Kopfzeile fehlt"),
        ReadingProblem.NoBeitrag => new(422, "no-contribution", "Keine Beiträge gefunden"),
        ReadingProblem.PdfToolMissing => new(415, "pdf-tool-missing", "PDF-Programm fehlt"),
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, null),
    };

    /// <summary>The problem and what to do about a bare status that the framework answered with.</summary>
    public static (Problem Problem, string Detail) For(int status) => status switch
    {
        404 => (NotFound, "Unter dieser Adresse gibt es nichts. Eine Übersicht der Schnittstelle steht unter /swagger."),
        405 => (MethodNotAllowed, "Diese Adresse kennt die Methode der Anfrage nicht. Welche sie kennt, steht unter /swagger und im Header Allow."),
        406 => (NotAcceptable, "Diese Darstellung gibt es hier nicht. Bitte den Header Accept ändern."),
        413 => (TooLarge, "Die Anfrage ist größer als erlaubt. Bitte die Datei verkleinern oder teilen; die Grenze steht in der Einstellung Fokuslupe:Protokolle:MaxBytes."),
        415 => (UnsupportedMediaType, "Bitte JSON mit Content-Type application/json senden, Dateien als multipart/form-data im Feld «datei»."),
        503 => (NotReady, "Der Dienst startet gerade. Bitte in ein paar Sekunden noch einmal versuchen."),
        >= 500 => (Internal, "Hier ist etwas schiefgegangen, das nicht an der Anfrage liegt. Bitte noch einmal versuchen; Näheres steht im Protokoll des Dienstes."),
        _ => (InvalidRequest, "Die Anfrage hat nicht die erwartete Form. Wie sie aussehen soll, steht unter /swagger."),
    };
}
