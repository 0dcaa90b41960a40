using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Einstellungen;

/// <summary>Abbreviations and terms of the district, with what they change.</summary>
internal sealed class BegriffeModel(
    EinstellungStore store, Ordnungen ordnungen, Aenderung aenderung, LiveModels live, Neueinordnung neueinordnung) : PageModel
{
    /// <summary>A sentence to try is no longer than a long card.</summary>
    public const int LongestSentence = 500;

    private const long LargestFile = 1 << 20;

    public Begriffsliste Liste { get; private set; } = Begriffsliste.Vorgabe;

    public Verlauf Verlauf { get; private set; } = null!;

    /// <summary>The sentence to try.</summary>
    public string? Satz { get; private set; }

    /// <summary>How the sentence is filed without and with the words of the district; null when none was given.</summary>
    public (Einordnung Ohne, Einordnung Mit)? Probe { get; private set; }

    /// <summary>What the words change of what is stored; null when nobody asked.</summary>
    public Wirkung? Wirkung { get; private set; }

    /// <summary>The filing of stored Beitraege that is under way or was last; null when there was none.</summary>
    public Auftrag? Auftrag { get; private set; }

    public async Task OnGetAsync(string? satz, bool wirkung, CancellationToken cancellationToken)
    {
        (var version, Liste) = ordnungen.Get<Begriffsliste>();
        Verlauf = new(version, await store.ListAsync<Begriffsliste>(Verlauf.Length, cancellationToken));
        Auftrag = await neueinordnung.LatestAsync(cancellationToken);
        Satz = satz is { Length: > LongestSentence } ? satz[..LongestSentence] : satz;
        if (!string.IsNullOrWhiteSpace(Satz))
        {
            Karte[] karte = [new(Satz)];
            Probe = (live.Unworded.Classifier.Classify(karte, cancellationToken)[0], live.Current.Classifier.Classify(karte, cancellationToken)[0]);
        }

        if (wirkung)
        {
            Wirkung = await neueinordnung.PreviewAsync(Liste, cancellationToken);
        }
    }

    public Task<IActionResult> OnPostAbkuerzungAsync(int version, string? kurz, string? voll, CancellationToken cancellationToken)
    {
        var neu = new EigeneAbkuerzung(kurz?.Trim() ?? "", voll?.Trim() ?? "");
        return StoreAsync(version, liste => liste.Mit(neu), $"«{neu.Kurz}» steht jetzt für «{neu.Voll}»", cancellationToken);
    }

    public Task<IActionResult> OnPostBegriffAsync(int version, string? form, string? handlungsfeld, CancellationToken cancellationToken)
    {
        var neu = new EigenerBegriff(form?.Trim() ?? "", handlungsfeld ?? "");
        return StoreAsync(version, liste => liste.Mit(neu), $"«{neu.Form}» ist jetzt ein Begriff des Kreises", cancellationToken);
    }

    public Task<IActionResult> OnPostAbkuerzungWegAsync(int version, string kurz, CancellationToken cancellationToken) =>
        StoreAsync(version, liste => liste.Ohne(new EigeneAbkuerzung(kurz, "")), $"Die Abkürzung «{kurz}» ist entfernt", cancellationToken);

    public Task<IActionResult> OnPostBegriffWegAsync(int version, string form, CancellationToken cancellationToken) =>
        StoreAsync(version, liste => liste.Ohne(new EigenerBegriff(form, "")), $"Der Begriff «{form}» ist entfernt", cancellationToken);

    /// <summary>Adds what a CSV file holds.</summary>
    public async Task<IActionResult> OnPostEinlesenAsync(int version, IFormFile? datei, CancellationToken cancellationToken)
    {
        if (datei is null or { Length: 0 or > LargestFile })
        {
            aenderung.Refuse(["Bitte eine CSV-Datei mit höchstens 1 MB wählen."]);
            return RedirectToPage();
        }

        using var reader = new StreamReader(datei.OpenReadStream());
        var (neu, problem) = BegriffeFile.Read(await reader.ReadToEndAsync(cancellationToken), live.Current.Feldordnung.Felder);
        if (problem is not null)
        {
            aenderung.Refuse(["Die Datei wurde nicht übernommen.", problem]);
            return RedirectToPage();
        }

        return await StoreAsync(
            version,
            liste => neu!.Begriffe.Aggregate(neu.Abkuerzungen.Aggregate(liste, (all, one) => all.Mit(one)), (all, one) => all.Mit(one)),
            $"{neu!.Abkuerzungen.Count + neu.Begriffe.Count} Einträge aus einer Datei übernommen",
            cancellationToken);
    }

    public IActionResult OnGetDatei() => File(BegriffeFile.Write(ordnungen.Get<Begriffsliste>().Inhalt), "text/csv; charset=utf-8", "begriffe.csv");

    /// <summary>Files stored Beitraege anew that nobody has looked at.</summary>
    public async Task<IActionResult> OnPostEinordnenAsync(CancellationToken cancellationToken)
    {
        TempData[Meldungen.Success] = (await neueinordnung.StartAsync(cancellationToken)).Added
            ? "Die ungeprüften Beiträge werden neu eingeordnet. Geprüfte bleiben, wie sie sind."
            : "Es läuft schon eine Neueinordnung.";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostWiederherstellenAsync(int version, int stand, CancellationToken cancellationToken)
    {
        if (await aenderung.RestoreAsync<Begriffsliste>(stand, version, cancellationToken))
        {
            await live.RefreshAsync(cancellationToken);
        }

        return RedirectToPage();
    }

    private async Task<IActionResult> StoreAsync(
        int version, Func<Begriffsliste, Begriffsliste> change, string was, CancellationToken cancellationToken)
    {
        if (await aenderung.StoreAsync(version, change, was, cancellationToken))
        {
            await live.RefreshAsync(cancellationToken);
        }

        return RedirectToPage();
    }
}
