using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Verwaltung;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Modelle;

/// <summary>The models at a glance: which decide, what people corrected, the training.</summary>
internal sealed class IndexModel(
    ModellAuskunft auskunft,
    LiveModels live,
    KorrekturStore korrekturen,
    AuftragStore auftraege,
    Trainingsstart training,
    Abbruch abbruch,
    Administrator administrator) : PageModel
{
    public Modellbestand Bestand { get; private set; } = null!;

    /// <summary>Why others than the active versions decide, or null.</summary>
    public string? Hinweis { get; private set; }

    public IReadOnlyList<Korrekturzahl> Korrekturen { get; private set; } = [];

    /// <summary>The latest training, or null.</summary>
    public Auftrag? Training { get; private set; }

    public bool Laeuft => Training?.Status is Auftragsstatus.Wartet or Auftragsstatus.Laeuft;

    public bool Angemeldet => administrator.IsSignedIn(User);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Bestand = auskunft.Read();
        Hinweis = Notice.For(Bestand.Problem ?? live.Problem);
        Training = await auftraege.GetLastAsync(Auftrag.Training, cancellationToken: cancellationToken);
        var last = await auftraege.GetLastAsync(Auftrag.Training, Auftragsstatus.Fertig, cancellationToken);
        Korrekturen = await korrekturen.CountAsync(last?.Erstellt, cancellationToken);
    }

    public async Task<IActionResult> OnPostTrainingAsync(CancellationToken cancellationToken)
    {
        if (!Angemeldet)
        {
            return RedirectToPage("/Anmelden", new { zurueck = "/modelle" });
        }

        var (_, added) = await training.StartAsync(cancellationToken);
        if (!added)
        {
            TempData[Meldungen.Errors] = new[] { "Es läuft schon ein Training. Bitte warten Sie, bis es fertig ist, oder brechen Sie es ab." };
        }

        return RedirectToPage(null, null, null, "h-training");
    }

    public async Task<IActionResult> OnPostAbbrechenAsync(long auftrag, CancellationToken cancellationToken)
    {
        if (!Angemeldet)
        {
            return RedirectToPage("/Anmelden", new { zurueck = "/modelle" });
        }

        if (await auftraege.GetAsync(auftrag, cancellationToken) is not { Vorgang: Auftrag.Training } || !await abbruch.StopAsync(auftrag, cancellationToken))
        {
            TempData[Meldungen.Errors] = new[] { "Das Training war schon zu Ende." };
        }

        return RedirectToPage(null, null, null, "h-training");
    }

    /// <summary>Versions of a task that wait to be promoted.</summary>
    public int Kandidaten(string task) => Bestand.Of(task).Count(version => version.Status == VersionStatus.Candidate);
}
