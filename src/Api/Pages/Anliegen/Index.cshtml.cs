using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Anliegen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>A line of the list.</summary>
/// <param name="Nennungen">The Anliegen.</param>
/// <param name="Trend">Where it is going.</param>
/// <param name="Gegen">The opposed ones that were demanded, too.</param>
internal sealed record Anliegenzeile(AnliegenNennungen Nennungen, Trend Trend, IReadOnlyList<AnliegenStand> Gegen)
{
    public AnliegenStand Stand => Nennungen.Stand;
}

/// <summary>The Anliegen by breadth.</summary>
internal sealed class IndexModel(AnliegenStore anliegen, Wiederkehren wiederkehren, Feldnamen felder, ModelSet models) : PageModel
{
    private const int PageSize = 50;
    private const int MostYears = 25;

    public Auswahlformular Formular { get; private set; } = null!;

    public Auswahl Auswahl => Formular.Auswahl;

    public IReadOnlyList<Anliegenzeile> Zeilen { get; private set; } = [];

    /// <summary>Number of those on all pages.</summary>
    public int Gesamt { get; private set; }

    /// <summary>True when there is no Anliegen at all, whatever the filter.</summary>
    public bool Leer { get; private set; }

    /// <summary>The years of the small pictures.</summary>
    public (int Von, int Bis) Jahre { get; private set; }

    public Blaettern Blaettern { get; private set; } = null!;

    public AnliegenSnapshot Snapshot { get; private set; } = null!;

    public async Task OnGetAsync(Auswahl auswahl, int seite, CancellationToken cancellationToken)
    {
        auswahl = auswahl.Valid(felder, models);
        Snapshot = await anliegen.GetSnapshotAsync(cancellationToken);
        var found = await anliegen.SearchAsync(auswahl.ToFilter(), cancellationToken);
        Gesamt = found.Count;
        Leer = Gesamt == 0 && Snapshot.Anliegen.All(one => one.Stand.Beitraege == 0);
        var years = Snapshot.Years;
        Formular = new(auswahl, models.Themen.Themen, years, Sortierbar: true);
        Jahre = years is { } all ? (Math.Max(all.Von, all.Bis - MostYears + 1), all.Bis) : default;
        Blaettern = Blaettern.Over(Gesamt, PageSize, seite, auswahl.Werte);
        List<AnliegenNennungen> shown = [.. found.Skip((Blaettern.Seite - 1) * PageSize).Take(PageSize)];
        var trends = await wiederkehren.TrendsAsync([.. shown.Select(one => one.Stand.Anliegen)], cancellationToken);
        Zeilen = [.. shown.Select(one => new Anliegenzeile(one, trends[one.Id], [.. Snapshot.Opposed(one).Select(other => other.Stand)]))];
    }

    /// <summary>Sitzungen that raised it, by year.</summary>
    public IReadOnlyDictionary<int, int> JeJahr(Anliegenzeile zeile) => Snapshot.Raised(zeile.Nennungen)
        .Where(sitzung => sitzung.Datum?.Year >= Jahre.Von)
        .CountBy(sitzung => sitzung.Datum!.Value.Year)
        .ToDictionary();

    /// <summary>Title of a Thema.</summary>
    public string? Thema(string? id) => Formular.Themen.FirstOrDefault(thema => thema.Id == id)?.Titel;
}
