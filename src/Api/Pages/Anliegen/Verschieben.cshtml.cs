using Fokuslupe.Api.Anliegen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>Beitraege of an Anliegen go to another one, new or present: which, is chosen here, without script, too.</summary>
internal sealed class VerschiebenModel(
    AnliegenStore anliegen, BeitragStore beitraege, Entscheidungen entscheidungen) : PageModel
{
    private const int MostBeitraege = 500;

    public AnliegenStand Stand { get; private set; } = null!;

    /// <summary>The chosen Beitraege that (still) belong to it.</summary>
    public IReadOnlyList<AbgelegterBeitrag> Beitraege { get; private set; } = [];

    /// <summary>Where they could go.</summary>
    public IReadOnlyList<AnliegenStand> Ziele { get; private set; } = [];

    public string? Q { get; private set; }

    /// <summary>Id of the chosen one.</summary>
    public string? Ziel { get; private set; }

    /// <summary>Title for a new one, as typed.</summary>
    public string? Titel { get; private set; }

    public Meldung? Meldung { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, long[] beitraege, string? q, string? titel, CancellationToken cancellationToken)
    {
        if (beitraege.Length == 0)
        {
            TempData[Meldungen.Errors] = new[] { "Es war kein Beleg ausgewählt. Bitte kreuzen Sie an, was in ein anderes Anliegen gehört." };
            return RedirectToPage("/Anliegen/Details", null, new { id }, "h-belege");
        }

        (Q, Titel) = (string.IsNullOrWhiteSpace(q) ? null : q.Trim(), titel);
        return await ShowAsync(id, beitraege, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(
        string id, int version, long[] beitraege, string? ziel, string? titel, CancellationToken cancellationToken)
    {
        (Ziel, Titel) = (ziel, titel);
        var neu = string.IsNullOrEmpty(ziel);
        var clean = Entscheidungen.Title(titel ?? "");
        if (beitraege.Length is 0 or > MostBeitraege || (neu && clean.Length == 0))
        {
            Meldung = new(Meldungsstil.Warning, beitraege.Length == 0
                ? "Es war kein Beleg ausgewählt. Es wurde nichts geändert."
                : $"Bitte wählen Sie ein Anliegen, oder geben Sie einem neuen einen Titel von 1 bis {Entscheidungen.LongestTitle} Zeichen.");
            return await RefuseAsync(id, StatusCodes.Status400BadRequest, beitraege, cancellationToken);
        }

        var result = neu
            ? await entscheidungen.SplitAsync(id, version, beitraege, clean, null, cancellationToken)
            : await entscheidungen.MoveAsync(id, version, beitraege, ziel!, cancellationToken);
        switch (result.Outcome)
        {
            case EntscheidungOutcome.Stored:
                var moved = Deutsch.Anzahl(beitraege.Distinct().Count(), "Beitrag", "Beiträge");
                new Entschieden(result.Entscheidung, $"{moved} nach «{result.Other!.Anliegen.Titel}» verschoben.").Leave(TempData);
                return RedirectToPage("/Anliegen/Details", new { id });
            case EntscheidungOutcome.NotFound:
                return NotFound();
            case EntscheidungOutcome.MergedAway:
                TempData[Meldungen.Errors] = new[] { Ablehnung.Satz(result) };
                return RedirectToPage("/Anliegen/Details", new { id = result.Current!.Ersatz });
            default:
                Meldung = new(Meldungsstil.Warning, Ablehnung.Satz(result));
                return await RefuseAsync(id, StatusCodes.Status409Conflict, beitraege, cancellationToken);
        }
    }

    private async Task<IActionResult> RefuseAsync(string id, int status, long[] chosen, CancellationToken cancellationToken)
    {
        Response.StatusCode = status;
        return await ShowAsync(id, chosen, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(string id, long[] chosen, CancellationToken cancellationToken)
    {
        if (await anliegen.GetAsync(id, cancellationToken) is not { } stand)
        {
            return NotFound();
        }

        if (stand.Ersatz is { } ersatz)
        {
            return RedirectToPage("/Anliegen/Details", new { id = ersatz });
        }

        Stand = stand;
        var own = await beitraege.LoadAsync(new BeitragFilter { Anliegen = id }, cancellationToken);
        Beitraege = [.. own.Where(one => chosen.Contains(one.Id)).Take(MostBeitraege)];
        var snapshot = await anliegen.GetSnapshotAsync(cancellationToken);
        Ziele = Q is { } q
            ? await Zielsuche.SearchAsync(anliegen, q, stand.Anliegen.Handlungsfeld, [id], cancellationToken)
            : await Zielsuche.SimilarAsync(anliegen, snapshot, stand, cancellationToken);
        if (Ziel is { Length: > 0 } ziel && Ziele.All(one => one.Anliegen.Id != ziel) && snapshot.Find(ziel) is { Stand.Ersatz: null } kept)
        {
            Ziele = [kept.Stand, .. Ziele];
        }

        return Page();
    }
}
