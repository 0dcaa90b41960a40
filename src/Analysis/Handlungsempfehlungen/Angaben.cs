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
            ("Steuerungsrelevanz", Relevanzvorschlag.Name(empfehlung.Steuerungsrelevanz)),
        ];
        if (empfehlung.Staerke is { } staerke)
        {
            rows.Add(("Beleglage", Staerke.Name(staerke)));
        }

        if (empfehlung.Zielgruppen.Count > 0)
        {
            rows.Add(("Zielgruppen", string.Join(", ", empfehlung.Zielgruppen)));
        }

        rows.Add(("Nächste Beratung", empfehlung.NaechsteBeratung is { } beratung
            ? $"{Counted.Day(beratung.Datum)}, {beratung.Gremium}"
            : "in den Protokollen steht kein künftiger Termin"));

        rows.Add(("Status", Status(empfehlung.Status)));
        return rows;
    }

    /// <summary>What a stored recommendation that was there before is called beside its title.</summary>
    public static string Stored(FruehereEmpfehlung fruehere) =>
        $"Handlungsempfehlung {fruehere.Handlungsempfehlung}{(fruehere.Status is { } status ? $" ({Status(status)})" : "")}";

    /// <summary>How far a recommendation has come, in German.</summary>
    public static string Status(Empfehlungsstatus status) => status switch
    {
        Empfehlungsstatus.Entwurf => "Entwurf",
        Empfehlungsstatus.Abstimmung => "in Abstimmung",
        Empfehlungsstatus.Beschlossen => "beschlossen",
        _ => "verworfen",
    };
}
