using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>The table of facts that every export shows.</summary>
internal static class Angaben
{
    /// <summary>Names and values in the order of the table; what is not known is left out.</summary>
    public static IReadOnlyList<(string Name, string Wert)> Of(Handlungsempfehlung empfehlung, Feldordnung feldordnung)
    {
        var feld = feldordnung.Felder.FirstOrDefault(one => one.Id == empfehlung.Handlungsfeld)?.Name ?? empfehlung.Handlungsfeld;
        List<(string, string)> rows =
        [
            ("Handlungsfeld", feld),
            ("Adressat", empfehlung.Adressat),
            ("Steuerungsrelevanz", Relevanz.Name(empfehlung.Steuerungsrelevanz)),
        ];
        if (empfehlung.Zielgruppen.Count > 0)
        {
            rows.Add(("Zielgruppen", string.Join(", ", empfehlung.Zielgruppen)));
        }

        if (empfehlung.NaechsteBeratung is { } beratung)
        {
            rows.Add(("Nächste Beratung", $"{Counted.Day(beratung.Datum)}, {beratung.Gremium}"));
        }

        rows.Add(("Status", Status(empfehlung.Status)));
        return rows;
    }

    private static string Status(Empfehlungsstatus status) => status switch
    {
        Empfehlungsstatus.Entwurf => "Entwurf",
        Empfehlungsstatus.Abstimmung => "in Abstimmung",
        Empfehlungsstatus.Beschlossen => "beschlossen",
        _ => "verworfen",
    };
}
