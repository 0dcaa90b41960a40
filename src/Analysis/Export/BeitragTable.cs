using System.Globalization;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Export;

/// <summary>Beitraege with all that is known of them as a table: what every count can be made from.</summary>
internal static class BeitragTable
{
    private static readonly NumberFormatInfo GermanNumbers = new() { NumberDecimalSeparator = "," };

    private static readonly string[] Columns =
    [
        "Beitrag", "Protokoll", "Gremium", "Datum", "Titel", "Abschnitt", "These", "Bezug", "Art", "Haltung", "Handlungsfeld",
        "Wahrscheinlichkeit", "Unsicher", "Geprüft", "Anliegen-Id", "Anliegen", "Punkte", "Kopie", "Zeichen von", "Zeichen bis", "Text",
    ];

    /// <param name="beitraege">The rows in order; of copies of a card the first is no copy.</param>
    /// <param name="titles">Titles of Anliegen by id.</param>
    /// <param name="feldordnung">Names of the fields.</param>
    public static byte[] Csv(IEnumerable<AbgelegterBeitrag> beitraege, IReadOnlyDictionary<string, string> titles, Feldordnung feldordnung)
    {
        var fields = feldordnung.Felder.ToDictionary(feld => feld.Id, feld => feld.Name);
        var seen = new HashSet<long>();
        return CsvText.Write(Columns, beitraege.Select(beitrag => (string[])
        [
            Number(beitrag.Id),
            Number(beitrag.Sitzung.Protokoll),
            beitrag.Sitzung.Gremium,
            beitrag.Sitzung.Datum?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            beitrag.Sitzung.Titel,
            beitrag.Beitrag.Abschnitt ?? "",
            Number(beitrag.Beitrag.These),
            beitrag.Beitrag.Bezug.Code(),
            beitrag.Einordnung.Art.Code(),
            beitrag.Einordnung.Haltung.Code(),
            fields.GetValueOrDefault(beitrag.Einordnung.Handlungsfeld, beitrag.Einordnung.Handlungsfeld),
            beitrag.Einordnung.Wahrscheinlichkeit.ToString("0.000", GermanNumbers),
            Answer(beitrag.Einordnung.Unsicher),
            Answer(beitrag.Geprueft),
            beitrag.Anliegen ?? "",
            beitrag.Anliegen is { } id ? titles.GetValueOrDefault(id, "") : "",
            Number(beitrag.Beitrag.Punkte),
            Answer(!seen.Add(beitrag.Karte ?? beitrag.Id)),
            Number(beitrag.Beitrag.Span.Start),
            Number(beitrag.Beitrag.Span.End),
            beitrag.Beitrag.Text,
        ]));
    }

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Answer(bool value) => value ? "ja" : "nein";
}
