namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>The codes under which the ledger says why a line is no contribution.</summary>
internal static class Gruende
{
    public const string Kopf = "kopf";
    public const string Anwesenheit = "anwesenheit";
    public const string Tagesordnung = "tagesordnung";
    public const string Anleitung = "anleitung";
    public const string Seitenkopf = "seitenkopf";
    public const string Bildunterschrift = "bildunterschrift";
    public const string Trennlinie = "trennlinie";
    public const string Tabellenkopf = "tabellenkopf";
    public const string Tabellenzeile = "tabellenzeile";
    public const string Zwischenzeile = "zwischenzeile";
    public const string Ueberleitung = "ueberleitung";
    public const string Pfeil = "pfeil";
    public const string Punkte = "punkte";
    public const string Beratungsfolge = "beratungsfolge";
    public const string Unterschrift = "unterschrift";
    public const string Durchgestrichen = "durchgestrichen";
    public const string Unleserlich = "unleserlich";
    public const string Anmerkung = "anmerkung";
    public const string LeereKarte = "leere-karte";
    public const string Unerkannt = "unerkannt";
}
