using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Protokolle;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Pages;

/// <summary>Upload, the Protokolle that are there, and the broadest Anliegen.</summary>
[RequestSizeLimit(MaxFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxFormBytes)]
internal sealed class IndexModel(
    ProtokollStore protokolle, BeitragStore beitraege, AnliegenStore anliegen, IOptions<ReadingOptions> reading) : PageModel
{
    /// <summary>Many files may come in one form; each is measured for itself.</summary>
    private const long MaxFormBytes = 1L << 30;

    private const int PageSize = 50;
    private const int TopAnliegen = 6;

    public Page<ProtokollZeile> Protokolle { get; private set; } = null!;

    public Blaettern Blaettern { get; private set; } = null!;

    /// <summary>The broadest of those that came up in more than one Sitzung.</summary>
    public Page<AnliegenStand> Anliegen { get; private set; } = null!;

    public int Beitraege { get; private set; }

    public int Unsicher { get; private set; }

    public int MaxMegabyte => reading.Value.MaxBytes / (1024 * 1024);

    /// <summary>Those whose import waits or runs.</summary>
    public IEnumerable<ProtokollZeile> Laufende =>
        Protokolle.Items.Where(zeile => zeile.Status is Auftragsstatus.Wartet or Auftragsstatus.Laeuft);

    public async Task OnGetAsync(int seite, CancellationToken cancellationToken)
    {
        Protokolle = await protokolle.ListAsync(new Paging(Math.Max(1, seite), PageSize), cancellationToken);
        Blaettern = Blaettern.Over(Protokolle.Total, PageSize, seite);
        if (Blaettern.Seite < seite)
        {
            Protokolle = await protokolle.ListAsync(new Paging(Blaettern.Seite, PageSize), cancellationToken);
        }

        var first = new Paging(1, 1);
        Beitraege = (await beitraege.ListAsync(new BeitragFilter(), first, cancellationToken)).Total;
        Unsicher = (await beitraege.ListAsync(new BeitragFilter { Unsicher = true }, first, cancellationToken)).Total;
        Anliegen = await anliegen.ListAsync(new AnliegenFilter { MinSitzungen = 2 }, new Paging(1, TopAnliegen), cancellationToken);
    }

    /// <summary>Takes files in where no script sends them one by one.</summary>
    public async Task<IActionResult> OnPostHochladenAsync(
        IReadOnlyList<IFormFile> dateien, [FromServices] ProtokollIntake intake, CancellationToken cancellationToken)
    {
        var errors = new List<string>();
        foreach (var datei in dateien)
        {
            if (await TakeAsync(datei, intake, cancellationToken) is { } error)
            {
                errors.Add($"«{datei.FileName}»: {error}");
            }
        }

        if (dateien.Count == 0)
        {
            errors.Add("Bitte wählen Sie mindestens eine Datei.");
        }

        if (errors.Count < dateien.Count)
        {
            TempData[Meldungen.Success] = $"{Deutsch.Anzahl(dateien.Count - errors.Count, "Protokoll wird", "Protokolle werden")} eingelesen.";
        }

        TempData[Meldungen.Errors] = errors.ToArray();
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostBeispieldatenAsync([FromServices] Beispieldaten beispieldaten, CancellationToken cancellationToken)
    {
        var result = await beispieldaten.ImportAsync(cancellationToken);
        TempData[Meldungen.Success] = result.Auftraege.Count == 0
            ? "Die Beispieldaten sind schon eingelesen."
            : $"{Deutsch.Anzahl(result.Auftraege.Count, "Beispielprotokoll wird", "Beispielprotokolle werden")} eingelesen.";
        return RedirectToPage();
    }

    /// <summary>Takes one file in.</summary>
    /// <returns>What to do about it when it was not taken, else null.</returns>
    private static async Task<string?> TakeAsync(IFormFile datei, ProtokollIntake intake, CancellationToken cancellationToken)
    {
        var result = await intake.TakeAsync(datei, gremium: null, datum: null, cancellationToken);
        return result.Upload?.Outcome == UploadOutcome.Duplicate ? "Diese Datei ist schon eingelesen." : result.Advice;
    }
}
