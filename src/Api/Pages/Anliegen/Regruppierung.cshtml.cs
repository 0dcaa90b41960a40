using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>A new grouping of all demands: started, watched, stopped; what it would change, and whether it shall.</summary>
internal sealed class RegruppierungModel(
    AnliegenStore anliegen, RegruppierungStore regruppierungen, EntscheidungStore log, AuftragStore auftraege, TimeProvider time) : PageModel
{
    private const int PageSize = 50;
    private const int MostOfHistory = 10;

    /// <summary>The Auftrag that waits or runs, or the last one where it failed or was stopped; else null.</summary>
    public Auftrag? Auftrag { get; private set; }

    public bool Laeuft => Auftrag?.Status is Auftragsstatus.Wartet or Auftragsstatus.Laeuft;

    /// <summary>The latest proposal; null when there was none.</summary>
    public Regruppierung? Vorschlag { get; private set; }

    public Veraenderungsansicht? Ansicht { get; private set; }

    public IReadOnlyList<Regruppierung> Fruehere { get; private set; } = [];

    /// <summary>Id of the last decision that stands, where it is the accepted proposal: then that can be taken back.</summary>
    public long? Ruecknehmbar { get; private set; }

    /// <summary><c>annehmen</c> or <c>verwerfen</c> when that is to be confirmed.</summary>
    public string? Frage { get; private set; }

    public Meldung? Meldung { get; private set; }

    public async Task OnGetAsync(string? art, string? frage, int seite, CancellationToken cancellationToken)
    {
        Frage = frage is "annehmen" or "verwerfen" ? frage : null;
        await LoadAsync(art, seite, cancellationToken);
    }

    public async Task<IActionResult> OnPostStartAsync([FromServices] AuftragQueue queue, CancellationToken cancellationToken)
    {
        var (_, added) = await auftraege.AddSingleAsync(Domain.Auftrag.Regruppierung, time.GetUtcNow(), cancellationToken);
        if (added)
        {
            queue.NotifyWork();
        }
        else
        {
            TempData[Meldungen.Errors] = new[] { "Es wird schon neu gruppiert. Bitte warten Sie, bis das fertig ist, oder brechen Sie es ab." };
        }

        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostAbbrechenAsync(long auftrag, [FromServices] Abbruch abbruch, CancellationToken cancellationToken)
    {
        if (await auftraege.GetAsync(auftrag, cancellationToken) is not { Vorgang: Domain.Auftrag.Regruppierung })
        {
            return NotFound();
        }

        if (await abbruch.StopAsync(auftrag, cancellationToken))
        {
            TempData[Meldungen.Success] = "Abgebrochen. Es ist alles, wie es war.";
        }
        else
        {
            TempData[Meldungen.Errors] = new[] { "Das war schon fertig; abzubrechen gab es nichts mehr." };
        }

        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostAnnehmenAsync(long auftrag, CancellationToken cancellationToken)
    {
        var result = await regruppierungen.AcceptAsync(auftrag, time.GetUtcNow(), cancellationToken);
        if (result.Outcome == VorschlagOutcome.Done)
        {
            var left = result.Current!.Uebergangen;
            new Entschieden(
                result.Entscheidung!.Value,
                "Die neue Gruppierung gilt jetzt."
                + (left == 0 ? "" : $" {Deutsch.Anzahl(left, "Beitrag blieb", "Beiträge blieben")} stehen, weil sich inzwischen etwas geändert hat.")).Leave(TempData);
            return RedirectToPage();
        }

        return await RefuseAsync(result, cancellationToken);
    }

    public async Task<IActionResult> OnPostVerwerfenAsync(long auftrag, CancellationToken cancellationToken)
    {
        var result = await regruppierungen.DropAsync(auftrag, time.GetUtcNow(), cancellationToken);
        if (result.Outcome == VorschlagOutcome.Done)
        {
            TempData[Meldungen.Success] = "Der Vorschlag ist verworfen. Es bleibt alles, wie es ist.";
            return RedirectToPage();
        }

        return await RefuseAsync(result, cancellationToken);
    }

    private async Task<IActionResult> RefuseAsync(VorschlagResult result, CancellationToken cancellationToken)
    {
        if (result.Outcome == VorschlagOutcome.NotFound)
        {
            return NotFound();
        }

        Meldung = new(Meldungsstil.Warning, result switch
        {
            { Outcome: VorschlagOutcome.Stale } => "Inzwischen gibt es einen neueren Vorschlag. Geändert wurde nichts; unten steht der neue.",
            { Current.Status: Regruppierungsstatus.Angenommen } => "Dieser Vorschlag ist schon angenommen. Geändert wurde nichts weiter.",
            { Current.Status: Regruppierungsstatus.Verworfen } => "Dieser Vorschlag ist schon verworfen. Geändert wurde nichts.",
            _ => "Seit diesem Vorschlag wurde über Anliegen entschieden, er passt nicht mehr. Geändert wurde nichts; bitte gruppieren Sie neu.",
        });
        Response.StatusCode = StatusCodes.Status409Conflict;
        await LoadAsync(null, 1, cancellationToken);
        return Page();
    }

    private async Task LoadAsync(string? art, int seite, CancellationToken cancellationToken)
    {
        var latest = await auftraege.GetLatestAsync(Domain.Auftrag.Regruppierung, cancellationToken);
        Auftrag = latest?.Status == Auftragsstatus.Fertig ? null : latest;
        Vorschlag = await regruppierungen.GetAsync(cancellationToken);
        Fruehere = await regruppierungen.ListAsync(MostOfHistory, cancellationToken);
        if (Vorschlag is null)
        {
            return;
        }

        var wanted = Codes.TryParse<Veraenderungsart>(art ?? "", out var parsed) ? parsed : (Veraenderungsart?)null;
        Ansicht = Veraenderungsansicht.From(Vorschlag.Veraenderungen, await anliegen.GetSnapshotAsync(cancellationToken), wanted, seite, PageSize);
        if (Vorschlag.Status == Regruppierungsstatus.Angenommen
            && (await log.ListAsync(new Paging(1, 1), cancellationToken: cancellationToken)).Items is [{ Art: Entscheidungsart.Regruppierung, Zurueckgenommen: null } last])
        {
            Ruecknehmbar = last.Id;
        }
    }
}
