using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Anliegen;
using Fokuslupe.Api.Handlungsempfehlungen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>One Anliegen with its evidence, the voices against it, and what editors can make of it.</summary>
internal sealed class DetailsModel(
    AnliegenStore anliegen,
    BeitragStore beitraege,
    UmfeldStore umfeld,
    EntscheidungStore log,
    Wiederkehren wiederkehren,
    Entscheidungen entscheidungen,
    ModelSet models) : PageModel
{
    private const int PageSize = 40;
    private const int MostAgainst = 5;
    private const int MostDecisions = 5;

    public AnliegenStand Stand { get; private set; } = null!;

    public Wiederkehr Wiederkehr { get; private set; } = null!;

    public IReadOnlyList<Beleggruppe> Gruppen { get; private set; } = [];

    public Blaettern Blaettern { get; private set; } = null!;

    public IReadOnlyList<Gegenforderung> Gegen { get; private set; } = [];

    /// <summary>Voices against it under the same Thesen.</summary>
    public IReadOnlyList<AbgelegterBeitrag> Gegenstimmen { get; private set; } = [];

    /// <summary>Anliegen that may mean the same or stand beside it: Beitraege can be moved there.</summary>
    public IReadOnlyList<AnliegenStand> Verwandte { get; private set; } = [];

    /// <summary>The last decisions about it.</summary>
    public Page<Entscheidung> Entscheidungen { get; private set; } = null!;

    /// <summary>The only decision that can be taken back.</summary>
    public long? Letzte { get; private set; }

    public AnliegenSnapshot Snapshot { get; private set; } = null!;

    /// <summary>What was not done, and why; null when all went well.</summary>
    public Meldung? Meldung { get; private set; }

    /// <summary>The title that the editor typed, kept when it was not stored.</summary>
    public string? Eingabe { get; private set; }

    public string? Thema => models.Themen.Themen.FirstOrDefault(thema => thema.Id == Stand.Thema)?.Titel;

    public async Task<IActionResult> OnGetAsync(string id, int seite, CancellationToken cancellationToken) =>
        await anliegen.GetAsync(id, cancellationToken) is not { } stand ? NotFound()
        : stand.Ersatz is { } ersatz ? RedirectToPage(new { id = ersatz })
        : await ShowAsync(stand, seite, cancellationToken);

    public Task<IActionResult> OnPostTitelAsync(string id, int version, string? titel, CancellationToken cancellationToken)
    {
        Eingabe = titel;
        var clean = Api.Anliegen.Entscheidungen.Title(titel ?? "");
        return clean.Length == 0
            ? RefuseAsync(
                id,
                StatusCodes.Status400BadRequest,
                $"Der Titel fehlt oder ist zu lang; er darf 1 bis {Api.Anliegen.Entscheidungen.LongestTitle} Zeichen haben. Es wurde nichts geändert.",
                cancellationToken)
            : ChangeAsync(id, version, new() { Titel = clean }, $"Umbenannt in «{clean}». Der Titel bleibt so, auch wenn neu gruppiert wird.", cancellationToken);
    }

    public Task<IActionResult> OnPostSperreAsync(string id, int version, bool gesperrt, CancellationToken cancellationToken) => ChangeAsync(
        id,
        version,
        new() { Gesperrt = gesperrt },
        gesperrt ? "Der Titel ist gesperrt und bleibt, wie er ist." : "Der Titel ist frei und darf sich wieder ändern.",
        cancellationToken);

    public Task<IActionResult> OnPostBestaetigenAsync(string id, int version, CancellationToken cancellationToken) => ChangeAsync(
        id, version, new() { Bestaetigt = true }, "Bestätigt: Das Anliegen und seine Beiträge bleiben beisammen.", cancellationToken);

    public async Task<IActionResult> OnPostEntwurfAsync(string id, [FromServices] Entwuerfe entwuerfe, CancellationToken cancellationToken) =>
        (await entwuerfe.CreateAsync(id, cancellationToken)).Stored is { } draft
            ? RedirectToPage("/Handlungsempfehlungen/Details", new { id = draft.Id })
            : NotFound();

    private async Task<IActionResult> ChangeAsync(
        string id, int version, AnliegenChange change, string success, CancellationToken cancellationToken)
    {
        var result = await entscheidungen.ChangeAsync(id, version, change, cancellationToken);
        switch (result.Outcome)
        {
            case EntscheidungOutcome.Stored:
                new Entschieden(result.Entscheidung, success).Leave(TempData);
                return RedirectToPage(new { id });
            case EntscheidungOutcome.NotFound:
                return NotFound();
            case EntscheidungOutcome.MergedAway:
                TempData[Meldungen.Errors] = new[] { Ablehnung.Satz(result) };
                return RedirectToPage(new { id = result.Current!.Ersatz });
            default:
                return await RefuseAsync(id, StatusCodes.Status409Conflict, Ablehnung.Satz(result), cancellationToken);
        }
    }

    private async Task<IActionResult> RefuseAsync(string id, int status, string text, CancellationToken cancellationToken)
    {
        Meldung = new Meldung(Meldungsstil.Warning, text);
        Response.StatusCode = status;
        return await anliegen.GetAsync(id, cancellationToken) is { } stand ? await ShowAsync(stand, 1, cancellationToken) : NotFound();
    }

    private async Task<IActionResult> ShowAsync(AnliegenStand stand, int seite, CancellationToken cancellationToken)
    {
        Stand = stand;
        Snapshot = await anliegen.GetSnapshotAsync(cancellationToken);
        var own = await beitraege.LoadAsync(new BeitragFilter { Anliegen = stand.Anliegen.Id }, cancellationToken);
        Wiederkehr = await wiederkehren.CountAsync(stand.Anliegen, own, cancellationToken);
        await ShowBelegeAsync(own, seite, cancellationToken);
        await ShowAgainstAsync(own, cancellationToken);
        Verwandte = await Zielsuche.SimilarAsync(anliegen, Snapshot, stand, cancellationToken);
        Entscheidungen = await log.ListAsync(new Paging(1, MostDecisions), stand.Anliegen.Id, cancellationToken);
        Letzte = await log.GetLastAsync(cancellationToken);
        return Page();
    }

    private async Task ShowBelegeAsync(IReadOnlyList<AbgelegterBeitrag> own, int seite, CancellationToken cancellationToken)
    {
        Blaettern = Blaettern.Over(own.Count, PageSize, seite);
        List<AbgelegterBeitrag> shown = [.. own.Skip((Blaettern.Seite - 1) * PageSize).Take(PageSize)];
        var around = await umfeld.LoadAsync([.. shown.Select(one => one.Id)], cancellationToken);
        var first = own.GroupBy(one => one.Karte ?? one.Id).Select(group => group.First().Id).ToHashSet();
        Gruppen = [.. shown.GroupBy(one => one.Sitzung.Protokoll).Select(group => new Beleggruppe(
            group.First().Sitzung,
            [.. group.Select(one => new Belegzeile(one, around.GetValueOrDefault(one.Id), !first.Contains(one.Id)))]))];
    }

    private async Task ShowAgainstAsync(IReadOnlyList<AbgelegterBeitrag> own, CancellationToken cancellationToken)
    {
        var against = new List<Gegenforderung>();
        foreach (var opposed in Stand.Anliegen.Gegen)
        {
            if (Snapshot.Find(opposed) is { Stand.Ersatz: null } other)
            {
                var said = await beitraege.ListAsync(new BeitragFilter { Anliegen = opposed }, new Paging(1, MostAgainst), cancellationToken);
                against.Add(new(other.Stand, said.Items));
            }
        }

        Gegen = [.. against.OrderByDescending(one => one.Stand.Sitzungen)];
        var objections = await umfeld.LoadWiderspruchAsync(Stand.Anliegen.Id, cancellationToken);
        Gegenstimmen = [.. Analysis.Handlungsempfehlungen.Gegenstimmen.Find(Stand.Anliegen.Titel, own, objections).Take(MostAgainst)];
    }
}
