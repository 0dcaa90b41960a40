using System.Globalization;

using Fokuslupe.Analysis.Export;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Writes a Handlungsempfehlung as a table of its evidence: what spreadsheets can sort and filter.</summary>
internal static class EmpfehlungCsv
{
    private static readonly string[] Columns =
    [
        "Handlungsempfehlung", "Titel", "Handlungsfeld", "Maßnahme", "Art", "Beitrag", "Gremium", "Datum", "Protokoll", "Zeile", "Zeichen von", "Zeichen bis", "Zitat",
    ];

    public static byte[] Write(Handlungsempfehlung empfehlung, Feldordnung feldordnung)
    {
        var feld = feldordnung.Felder.FirstOrDefault(one => one.Id == empfehlung.Handlungsfeld)?.Name ?? empfehlung.Handlungsfeld;
        return CsvText.Write(Columns, empfehlung.Belege.Select(beleg => Row(beleg, "Beleg")).Concat(empfehlung.Gegenstimmen.Select(beleg => Row(beleg, "Gegenstimme"))));

        string[] Row(Beleg beleg, string kind) =>
        [
            Number(empfehlung.Id),
            empfehlung.Titel,
            feld,
            empfehlung.Massnahme,
            kind,
            Number(beleg.Beitrag),
            beleg.Sitzung.Gremium,
            beleg.Sitzung.Datum?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            beleg.Sitzung.Titel,
            Number(beleg.Zeile),
            Number(beleg.Span.Start),
            Number(beleg.Span.End),
            beleg.Zitat,
        ];
    }

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
