using System.Text.Json;

using Fokuslupe.Api.Anliegen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>A row of the table beside the map.</summary>
/// <param name="Punkt">The Forderung with its place.</param>
/// <param name="Anliegen">Its Anliegen, or null.</param>
/// <param name="Neben">The Anliegen that lies nearest to it, its own apart; null when there is no other.</param>
internal sealed record Kartenzeile(Kartenpunkt Punkt, AnliegenStand? Anliegen, AnliegenStand? Neben);

/// <summary>The Forderungen of a field as a map, with a table as its equivalent.</summary>
internal sealed class KarteModel(AnliegenStore anliegen, Landkarten landkarten, Feldnamen felder) : PageModel
{
    /// <summary>Stands in the address for the map of all fields.</summary>
    public const string Alle = "alle";

    private const int PageSize = 50;

    /// <summary>The field, or null for all.</summary>
    public string? Handlungsfeld { get; private set; }

    /// <summary>Null while the first map is being drawn.</summary>
    public Landkarte? Karte { get; private set; }

    /// <summary>False while a newer map is being drawn.</summary>
    public bool Aktuell { get; private set; }

    public IReadOnlyList<Kartenzeile> Zeilen { get; private set; } = [];

    public Blaettern Blaettern { get; private set; } = null!;

    public async Task OnGetAsync(string? handlungsfeld, int seite, CancellationToken cancellationToken)
    {
        var snapshot = await anliegen.GetSnapshotAsync(cancellationToken);
        Handlungsfeld = handlungsfeld == Alle ? null : felder.Knows(handlungsfeld) ? handlungsfeld : Broadest(snapshot);
        (Karte, Aktuell) = await landkarten.GetAsync(Handlungsfeld, cancellationToken);
        Blaettern = Blaettern.Over(
            Karte?.Punkte.Count ?? 0, PageSize, seite, new KeyValuePair<string, string?>("handlungsfeld", Handlungsfeld ?? Alle));
        if (Karte is not null)
        {
            var nachbarn = new Nachbarschaft(Karte);
            Zeilen = [.. Karte.Punkte.Skip((Blaettern.Seite - 1) * PageSize).Take(PageSize).Select(punkt => new Kartenzeile(
                punkt, Stand(snapshot, punkt.Forderung.Anliegen), Stand(snapshot, nachbarn.Nearest(punkt))))];
        }
    }

    /// <summary>The points for the picture.</summary>
    public async Task<IActionResult> OnGetPunkteAsync(string? handlungsfeld, CancellationToken cancellationToken)
    {
        var snapshot = await anliegen.GetSnapshotAsync(cancellationToken);
        var (karte, _) = await landkarten.GetAsync(felder.Knows(handlungsfeld) ? handlungsfeld : null, cancellationToken);
        return karte is null
            ? NotFound()
            : new JsonResult(Kartenbild.From(karte, snapshot), new JsonSerializerOptions(JsonSerializerDefaults.Web));
    }

    private static AnliegenStand? Stand(AnliegenSnapshot snapshot, string? id) => id is null ? null : snapshot.Find(id)?.Stand;

    /// <summary>The field with most Beitraege under Anliegen: it shows most.</summary>
    private static string? Broadest(AnliegenSnapshot snapshot) => snapshot.Anliegen
        .GroupBy(one => one.Stand.Anliegen.Handlungsfeld, StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(one => one.Stand.Beitraege))
        .FirstOrDefault()?.Key;
}
