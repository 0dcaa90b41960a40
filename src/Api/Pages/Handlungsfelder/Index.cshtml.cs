using Fokuslupe.Api.Handlungsfelder;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Handlungsfelder;

/// <summary>All Handlungsfelder over the years.</summary>
internal sealed class IndexModel(Feldueberblick ueberblick, Feldnamen felder) : PageModel
{
    /// <summary>More lines than this can hardly be told apart.</summary>
    private const int MostLines = 5;

    private const int Leading = 4;

    public Zeitraum Zeitraum { get; private set; } = null!;

    public Wert Wert { get; private set; }

    public Felderstand Stand { get; private set; } = null!;

    public Heattabelle Tabelle { get; private set; } = null!;

    /// <summary>Ids of the fields that have a line.</summary>
    public IReadOnlyList<string> Gewaehlt { get; private set; } = [];

    /// <summary>True when more lines were asked for than are shown.</summary>
    public bool Gekuerzt { get; private set; }

    /// <summary>The lines of the chosen fields.</summary>
    public Diagramm Verlauf { get; private set; } = null!;

    public async Task OnGetAsync(DateOnly? von, DateOnly? bis, string? wert, string[] linie, CancellationToken cancellationToken)
    {
        Zeitraum = Zeitraum.Of(von, bis, ModelState);
        Wert = Codes.TryParse<Wert>(wert ?? "", out var known) ? known : Wert.Beitraege;
        Stand = await ueberblick.LoadAsync(Zeitraum.Von, Zeitraum.Bis, cancellationToken);
        // Fields that the catalogue no longer has are shown as long as something is filed there.
        var ids = felder.Felder.Select(feld => feld.Id).Concat(Stand.Jahre.Select(zelle => zelle.Handlungsfeld)).Distinct().ToList();
        Tabelle = new(Stand.Jahre, ids, Wert);
        var wanted = ids.Where(linie.Contains).ToList();
        Gekuerzt = wanted.Count > MostLines;
        Gewaehlt = wanted.Count > 0 ? [.. wanted.Take(MostLines)] : [.. ids.OrderByDescending(Tabelle.Gesamt).Take(Leading)];
        var jahre = Tabelle.Jahre.OfType<int>().ToList();
        Verlauf = new(
            "Verlauf über die Jahre",
            Diagrammart.Linien,
            [.. jahre.Select(jahr => Heattabelle.Jahresname(jahr))],
            [.. Gewaehlt.Select(feld => new Diagrammreihe(felder.Name(feld), [.. jahre.Select(jahr => Percent(Tabelle.Of(feld, jahr)))], feld))])
        {
            Spalte = "Handlungsfeld",
            ZeileJeReihe = true,
            Einheit = Einheit(Wert),
        };
    }

    /// <summary>The counts of one field over all years of the period.</summary>
    public Feldjahr Summe(string feld)
    {
        var jahre = Stand.Jahre.Where(zelle => zelle.Handlungsfeld == feld).ToList();
        return new(feld, null, jahre.Sum(jahr => jahr.Beitraege), jahre.Sum(jahr => jahr.Forderungen), jahre.Sum(jahr => jahr.Unsicher), jahre.Sum(jahr => jahr.Sitzungen));
    }

    /// <summary>What the numbers are.</summary>
    public static string Einheit(Wert wert) => wert switch
    {
        Wert.Beitraege => "Beiträge",
        Wert.Forderungen => "Forderungen",
        _ => "Anteil an den Beiträgen des Jahres in %",
    };

    private double? Percent(double? value) => Wert == Wert.Anteil && value is { } share ? Math.Round(share * 100, 1) : value;
}
