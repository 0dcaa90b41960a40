using System.Globalization;

using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Api.Handlungsfelder;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Handlungsfelder;

/// <summary>All Handlungsfelder, or the chapters of a Katalog, over the years.</summary>
internal sealed class IndexModel(Feldueberblick ueberblick, Feldnamen felder, Kataloge kataloge) : PageModel
{
    /// <summary>More lines than this can hardly be told apart.</summary>
    private const int MostLines = 5;

    private const int Leading = 4;

    public Zeitraum Zeitraum { get; private set; } = null!;

    public Wert Wert { get; private set; }

    public IReadOnlyList<Katalog> Kataloge => kataloge.Alle;

    /// <summary>The Katalog whose chapters are shown; null for all fields.</summary>
    public Katalog? Katalog { get; private set; }

    /// <summary>True when a Katalog was asked for that there is not.</summary>
    public bool Unbekannt { get; private set; }

    public IReadOnlyList<Feldzeile> Zeilen { get; private set; } = [];

    public Felderstand Stand { get; private set; } = null!;

    public Heattabelle Tabelle { get; private set; } = null!;

    /// <summary>Ids of the rows that have a line.</summary>
    public IReadOnlyList<string> Gewaehlt { get; private set; } = [];

    /// <summary>True when more lines were asked for than are shown.</summary>
    public bool Gekuerzt { get; private set; }

    /// <summary>The lines of the chosen rows.</summary>
    public Diagramm Verlauf { get; private set; } = null!;

    public async Task OnGetAsync(DateOnly? von, DateOnly? bis, string? wert, string? katalog, string[] linie, CancellationToken cancellationToken)
    {
        Zeitraum = Zeitraum.Of(von, bis, ModelState);
        Wert = Codes.TryParse<Wert>(wert ?? "", out var known) ? known : Wert.Beitraege;
        Katalog = kataloge.Find(katalog);
        Unbekannt = Katalog is null && !string.IsNullOrEmpty(katalog);
        var gliederung = new Gliederung(Katalog);
        Stand = await ueberblick.LoadAsync(Zeitraum.Von, Zeitraum.Bis, gliederung, cancellationToken);
        // Fields that the catalogue no longer has are shown as long as something is filed there.
        var counted = Stand.Jahre.Select(zelle => zelle.Handlungsfeld).Except(gliederung.Zuordnung.Values);
        Zeilen = gliederung.Zeilen(felder.Felder.Select(feld => feld.Id).Union(counted));
        var ids = Zeilen.Select(zeile => zeile.Id).ToList();
        Tabelle = new(Stand.Jahre, ids, Wert);
        var chosen = linie.OfType<string>().SelectMany(gliederung.ZeilenVon).ToHashSet(StringComparer.Ordinal);
        var wanted = ids.Where(chosen.Contains).ToList();
        Gekuerzt = wanted.Count > MostLines;
        Gewaehlt = wanted.Count > 0 ? [.. wanted.Take(MostLines)] : [.. ids.OrderByDescending(Tabelle.Gesamt).Take(Leading)];
        var jahre = Tabelle.Jahre.OfType<int>().ToList();
        Verlauf = new(
            "Verlauf über die Jahre",
            Diagrammart.Linien,
            [.. jahre.Select(jahr => Heattabelle.Jahresname(jahr))],
            [.. Gewaehlt.Select(id => Zeilen.First(zeile => zeile.Id == id)).Select(zeile => new Diagrammreihe(Name(zeile), [.. jahre.Select(jahr => Percent(Tabelle.Of(zeile.Id, jahr)))], zeile.Felder[0]))])
        {
            Spalte = Zeilenart,
            ZeileJeReihe = true,
            Einheit = Einheit(Wert),
        };
    }

    /// <summary>What a row is.</summary>
    public string Zeilenart => Katalog is null ? "Handlungsfeld" : "Kapitel";

    /// <summary>Heading of the chapter, or name of the field.</summary>
    public string Name(Feldzeile zeile) => zeile.Kapitel ?? felder.Name(zeile.Id);

    /// <summary>The counts of one row over all years of the period.</summary>
    public Feldjahr Summe(string zeile)
    {
        var jahre = Stand.Jahre.Where(zelle => zelle.Handlungsfeld == zeile).ToList();
        return new(zeile, null, jahre.Sum(jahr => jahr.Beitraege), jahre.Sum(jahr => jahr.Forderungen), jahre.Sum(jahr => jahr.Unsicher), jahre.Sum(jahr => jahr.Sitzungen));
    }

    /// <summary>Address of the Beitraege of a row and year.</summary>
    public static string Beitraege(Feldzeile zeile, int jahr) => "/beitraege" + new QueryBuilder
    {
        { "handlungsfeld", zeile.Felder },
        { "jahr", jahr.ToString(CultureInfo.InvariantCulture) },
    };

    /// <summary>What the numbers are.</summary>
    public static string Einheit(Wert wert) => wert switch
    {
        Wert.Beitraege => "Beiträge",
        Wert.Forderungen => "Forderungen",
        _ => "Anteil an den Beiträgen des Jahres in %",
    };

    private double? Percent(double? value) => Wert == Wert.Anteil && value is { } share ? Math.Round(share * 100, 1) : value;
}
