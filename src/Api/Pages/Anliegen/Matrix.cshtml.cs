using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>A line of the matrix.</summary>
/// <param name="Stand">The Anliegen.</param>
/// <param name="Werte">Number of Beitraege a column.</param>
internal sealed record Matrixzeile(AnliegenStand Stand, IReadOnlyList<int> Werte);

/// <summary>When which Anliegen was raised: Anliegen against Sitzungen.</summary>
internal sealed class MatrixModel(AnliegenStore anliegen, Feldnamen felder, ModelSet models) : PageModel
{
    private const int PageSize = 30;
    private const int Shades = 4;

    public Auswahlformular Formular { get; private set; } = null!;

    public Auswahl Auswahl => Formular.Auswahl;

    public Matrixspalten Spalten { get; private set; } = null!;

    public IReadOnlyList<Matrixzeile> Zeilen { get; private set; } = [];

    public int Gesamt { get; private set; }

    public Blaettern Blaettern { get; private set; } = null!;

    /// <summary>True when single Sitzungen were asked for and are too many.</summary>
    public bool ZuViele { get; private set; }

    private int _most = 1;

    public async Task OnGetAsync(Auswahl auswahl, string? spalten, int seite, CancellationToken cancellationToken)
    {
        auswahl = auswahl.Valid(felder, models);
        Spaltenart? wanted = Codes.TryParse<Spaltenart>(spalten ?? "", out var art) ? art : null;
        var snapshot = await anliegen.GetSnapshotAsync(cancellationToken);
        var ofField = auswahl.Handlungsfeld is { } feld
            ? snapshot.Felder.GetValueOrDefault(feld, []).Select(sitzung => sitzung.Protokoll).ToHashSet()
            : null;
        var filter = auswahl.ToFilter();
        Spalten = new(
            snapshot.Sitzungen,
            sitzung => (ofField is null || ofField.Contains(sitzung.Protokoll))
                && (filter.Von is null || sitzung.Datum >= filter.Von) && (filter.Bis is null || sitzung.Datum <= filter.Bis),
            wanted);
        ZuViele = wanted is not null && wanted != Spalten.Art;
        KeyValuePair<string, string?> kept = new("spalten", wanted?.Code());
        Formular = new(auswahl, models.Themen.Themen, snapshot.Years, Sortierbar: true) { Bleibt = [kept] };

        var found = await anliegen.SearchAsync(filter, cancellationToken);
        Gesamt = found.Count;
        Blaettern = Blaettern.Over(Gesamt, PageSize, seite, [.. auswahl.Werte, kept]);
        Zeilen = [.. found.Skip((Blaettern.Seite - 1) * PageSize).Take(PageSize).Select(Row)];
        _most = Math.Max(1, Zeilen.SelectMany(zeile => zeile.Werte).DefaultIfEmpty().Max());
    }

    /// <summary>How dark a cell is, 1 to 4.</summary>
    public int Shade(int wert) => Math.Clamp((int)Math.Ceiling((double)Shades * wert / _most), 1, Shades);

    private Matrixzeile Row(AnliegenNennungen one)
    {
        var werte = new int[Spalten.Spalten.Count];
        foreach (var nennung in one.Nennungen)
        {
            if (Spalten.Of(nennung.Sitzung) is { } column)
            {
                werte[column] += nennung.Beitraege;
            }
        }

        return new(one.Stand, werte);
    }
}
