using Fokuslupe.Api.Anliegen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>What editors decided about Anliegen; the last decision can be taken back.</summary>
internal sealed class EntscheidungenModel(AnliegenStore anliegen, EntscheidungStore log, Entscheidungen entscheidungen) : PageModel
{
    private const int PageSize = 50;

    public Page<Entscheidung> Liste { get; private set; } = null!;

    public long? Letzte { get; private set; }

    public AnliegenSnapshot Snapshot { get; private set; } = null!;

    public Blaettern Blaettern { get; private set; } = null!;

    public async Task OnGetAsync(int seite, CancellationToken cancellationToken)
    {
        Snapshot = await anliegen.GetSnapshotAsync(cancellationToken);
        Liste = await log.ListAsync(new Paging(Math.Max(1, seite), PageSize), cancellationToken: cancellationToken);
        Blaettern = Blaettern.Over(Liste.Total, PageSize, seite);
        if (Blaettern.Seite < seite)
        {
            Liste = await log.ListAsync(new Paging(Blaettern.Seite, PageSize), cancellationToken: cancellationToken);
        }

        Letzte = await log.GetLastAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostRueckgaengigAsync(long nummer, string? zurueck, CancellationToken cancellationToken)
    {
        var outcome = await entscheidungen.UndoAsync(nummer, cancellationToken);
        if (outcome == RuecknahmeOutcome.NotFound)
        {
            return NotFound();
        }

        if (outcome == RuecknahmeOutcome.Done)
        {
            TempData[Meldungen.Success] = "Rückgängig gemacht. Es ist wieder, wie es vorher war.";
            return LocalRedirect(await ReachableAsync(zurueck, cancellationToken));
        }

        TempData[Meldungen.Errors] = new[]
        {
            outcome == RuecknahmeOutcome.Already
                ? "Diese Entscheidung ist schon zurückgenommen."
                : "Inzwischen wurde noch anderes entschieden. Bitte nehmen Sie zuerst die späteren Entscheidungen zurück.",
        };
        return RedirectToPage();
    }

    /// <summary>The page one came from, unless what it showed is gone now.</summary>
    private async Task<string> ReachableAsync(string? zurueck, CancellationToken cancellationToken)
    {
        const string prefix = "/anliegen/";
        var path = zurueck?.Split('?')[0];
        return !Url.IsLocalUrl(zurueck) ? "/anliegen/entscheidungen"
            : path!.StartsWith(prefix, StringComparison.Ordinal) && path.Contains('-', StringComparison.Ordinal)
                && await anliegen.GetAsync(path[prefix.Length..], cancellationToken) is null ? "/anliegen"
            : zurueck!;
    }
}
