using System.Globalization;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>What users are told to do about a document that cannot be read.</summary>
internal static class Advice
{
    public const string Empty =
        "Die Datei ist leer. Bitte prüfen Sie, ob die richtige Datei ausgewählt und vollständig gespeichert wurde.";

    public const string UnknownFormat =
        "Dieses Dateiformat kann nicht gelesen werden. Bitte speichern Sie das Protokoll als Text (.txt), Markdown (.md), "
        + "CSV (.csv), Word (.docx), OpenDocument (.odt) oder PDF (.pdf) und laden Sie es erneut hoch.";

    public const string OldOffice =
        "Das ist ein altes Office-Format (.doc, .xls) oder ein mit Kennwort geschütztes Dokument. Bitte öffnen Sie es, "
        + "entfernen Sie das Kennwort, speichern Sie es als Word-Dokument (.docx), OpenDocument (.odt) oder PDF (.pdf) "
        + "und laden Sie es erneut hoch.";

    public const string UnknownEncoding =
        "Die Zeichenkodierung des Textes ist nicht erkennbar. Bitte speichern Sie die Datei im Editor mit der Kodierung "
        + "UTF-8 (oder Windows-1252, UTF-16) und laden Sie sie erneut hoch.";

    public const string DamagedOffice =
        "Das Dokument ist beschädigt oder unvollständig. Bitte öffnen Sie es in Word oder LibreOffice, speichern Sie es "
        + "als .docx oder .odt neu und laden Sie es erneut hoch.";

    public const string DamagedPdf =
        "Die PDF-Datei ist beschädigt oder unvollständig. Bitte erzeugen Sie sie neu aus dem Originaldokument, oder laden "
        + "Sie das Originaldokument (.docx, .odt) hoch.";

    public const string LockedPdf =
        "Die PDF-Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort und laden Sie sie erneut hoch.";

    public const string SlowPdf =
        "Die PDF-Datei konnte nicht in der vorgesehenen Zeit gelesen werden. Bitte teilen Sie sie in kleinere Dateien auf, "
        + "oder laden Sie das Originaldokument (.docx, .odt) hoch.";

    public const string ScannedPdf =
        "Die PDF-Datei enthält nur Bilder und keinen Text, vermutlich ist sie eingescannt. Bitte lassen Sie zuerst eine "
        + "Texterkennung (OCR) darüberlaufen und laden Sie das Ergebnis hoch.";

    public const string PdfToolMissing =
        "Zum Lesen von PDF-Dateien fehlt das Programm pdftotext. Bitte installieren Sie es auf dem Server mit "
        + "«sudo apt-get install poppler-utils», oder laden Sie das Protokoll als .docx, .odt oder .txt hoch.";

    public const string ArchiveBomb =
        "Das Dokument wird beim Entpacken ungewöhnlich groß und deshalb nicht gelesen. Bitte öffnen Sie es in Word oder "
        + "LibreOffice, speichern Sie es unter neuem Namen und laden Sie diese Datei hoch.";

    public const string NoHeader =
        "In der CSV-Datei fehlt eine erkennbare Kopfzeile. Bitte ergänzen Sie eine erste Zeile mit den Spaltennamen, zum "
        + "Beispiel «Spalte;Karte;Punkte», und laden Sie die Datei erneut hoch.";

    public const string NoBeitrag =
        "Im Dokument wurden keine Beiträge gefunden. Bitte prüfen Sie, ob es Karten, Listenpunkte oder eine Aussprache "
        + "enthält und ob die richtige Datei ausgewählt wurde.";

    public static string TooManyBytes(int limit)
    {
        var size = limit >= 1024 * 1024
            ? string.Create(CultureInfo.InvariantCulture, $"{limit / (1024 * 1024)} MB")
            : string.Create(CultureInfo.InvariantCulture, $"{limit / 1024} kB");
        return $"Die Datei ist größer als {size}. Bitte teilen Sie das Protokoll auf, oder entfernen Sie Bilder daraus.";
    }

    public static string TooManyCharacters(int limit) => string.Create(
        CultureInfo.GetCultureInfo("de-DE"),
        $"Das Dokument enthält mehr als {limit:N0} Zeichen Text. Bitte teilen Sie das Protokoll in mehrere Dateien auf.");
}
