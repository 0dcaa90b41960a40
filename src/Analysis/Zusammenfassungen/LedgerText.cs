using Fokuslupe.Analysis.Export;
using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>The ledger in sentences.</summary>
internal static class LedgerText
{
    public static Noted[] Write(Zusammenfassung summary) => summary.Grundlage is not { } grundlage ? [] :
    [
        new($"{Counted.Of(grundlage.Protokolle, "Protokoll", "Protokolle")} mit {Zeilen(grundlage.ZeilenGesamt)}: {Zeilen(grundlage.Anzahl(Zeilenart.Beitrag))} mit Beiträgen, "
            + $"{Counted.Of(grundlage.Anzahl(Zeilenart.Ueberschrift), "Überschrift", "Überschriften")}, {Counted.Of(grundlage.Anzahl(Zeilenart.These), "Zeile", "Zeilen")} mit Thesen, "
            + $"{Zeilen(grundlage.Anzahl(Zeilenart.Beiwerk))} Beiwerk (Kopf- und Fußzeilen, Anwesenheit, Tagesordnung), "
            + $"{Counted.Number(grundlage.Anzahl(Zeilenart.Ausgesondert))} ausgesondert, {Counted.Number(grundlage.Anzahl(Zeilenart.Leer))} leer."),
        new($"Von {Counted.Of(grundlage.Beitraege, "Beitrag", "Beiträgen")} aller Handlungsfelder {(summary.Beitraege == 1 ? "gehört" : "gehören")} {Counted.Number(summary.Beitraege)} zu diesem; "
            + $"bei {Counted.Number(summary.Unsicher)} davon ist die Zuordnung unsicher."
            + (grundlage.OhneDatum == 0 ? "" : $" {Counted.Of(grundlage.OhneDatum, "Protokoll", "Protokolle")} ohne Datum {(grundlage.OhneDatum == 1 ? "bleibt" : "bleiben")} außen vor.")),
    ];

    private static string Zeilen(int count) => Counted.Of(count, "Zeile", "Zeilen");
}
