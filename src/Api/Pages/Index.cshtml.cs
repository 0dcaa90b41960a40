using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Protokolle;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Pages;

/// <summary>Upload, the latest Protokolle, what waits for review, what is new among the Anliegen.</summary>
[RequestSizeLimit(MaxFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxFormBytes)]
internal sealed class IndexModel(
    ProtokollStore protokolle, BeitragStore beitraege, AnliegenStore anliegen, ZuwachsStore zuwachs, IOptions<ReadingOptions> reading) : PageModel
{
    /// <summary>Many files may come in one form; each is measured for itself.</summary>
    private const long MaxFormBytes = 1L << 30;

    private const int MaxRunning = 100;
    private const int ListLength = 6;

    /// <summary>Those whose import waits or runs.</summary>
    public IReadOnlyList<ProtokollZeile> Laufende { get; private set; } = [];

    /// <summary>Those uploaded last.</summary>
    public Page<ProtokollZeile> Neueste { get; private set; } = null!;

    /// <summary>Those with the most unsure Beitraege.</summary>
    public IReadOnlyList<ProtokollZeile> Unsichere { get; private set; } = [];

    public int Beitraege { get; private set; }

    public int Unsicher { get; private set; }

    public int Geprueft { get; private set; }

    public Zuwachsstand Zuwachs { get; private set; } = null!;

    public IReadOnlyList<(AnliegenStand Stand, Zuwachs Zuwachs)> Anliegen { get; private set; } = [];

    public int MaxMegabyte => reading.Value.MaxBytes / (1024 * 1024);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var few = new Paging(1, ListLength);
        Laufende = (await protokolle.ListAsync(new ProtokollFilter { Offen = true }, new Paging(1, MaxRunning), cancellationToken)).Items;
        Neueste = await protokolle.ListAsync(new ProtokollFilter(), few, cancellationToken);
        Unsichere = (await protokolle.ListAsync(new ProtokollFilter { Folge = Protokollfolge.Unsicher }, few, cancellationToken)).Items;
        Beitraege = await beitraege.CountAsync(new BeitragFilter(), cancellationToken);
        Unsicher = await beitraege.CountAsync(new BeitragFilter { Unsicher = true }, cancellationToken);
        Geprueft = await beitraege.CountAsync(new BeitragFilter { Geprueft = true }, cancellationToken);
        Zuwachs = await zuwachs.LoadAsync(ListLength, cancellationToken);
        var rows = new List<(AnliegenStand, Zuwachs)>();
        foreach (var one in Zuwachs.Breiteste)
        {
            if (await anliegen.GetAsync(one.Anliegen, cancellationToken) is { } stand)
            {
                rows.Add((stand, one));
            }
        }

        Anliegen = rows;
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

    public async Task<IActionResult> OnPostAbbrechenAsync(long auftrag, [FromServices] Abbruch abbruch, CancellationToken cancellationToken)
    {
        if (await abbruch.StopAsync(auftrag, cancellationToken))
        {
            TempData[Meldungen.Success] = "Das Einlesen ist abgebrochen.";
        }
        else
        {
            TempData[Meldungen.Errors] = new[] { "Das Einlesen war schon zu Ende; abgebrochen wurde nichts." };
        }

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
