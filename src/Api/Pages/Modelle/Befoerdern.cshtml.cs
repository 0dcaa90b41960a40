using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Verwaltung;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Modelle;

/// <summary>Asks before a version is made active, compares, and says what speaks against it.</summary>
[TypeFilter<NurVerwaltung>]
internal sealed class BefoerdernModel(ModellAuskunft auskunft, Einsaetze einsaetze) : PageModel
{
    public string Aufgabe { get; private set; } = "";

    public ModelVersion Version { get; private set; } = null!;

    /// <summary>Version that decides now, or null.</summary>
    public string? Bisher { get; private set; }

    /// <summary>The latest candidates of the other tasks: versions of one training may need each other.</summary>
    public IReadOnlyList<ModelVersion> Andere { get; private set; } = [];

    /// <summary>What was typed and chosen before the promotion was refused.</summary>
    public BefoerderungRequest Eingabe { get; private set; } = new();

    /// <summary>True while the versions are compared.</summary>
    public bool Laeuft { get; private set; }

    /// <summary>Why it was refused, or null.</summary>
    public Ablehnung? Ablehnung { get; private set; }

    public async Task<IActionResult> OnGetAsync(string task, string version)
    {
        if (!Load(task, version))
        {
            return NotFound();
        }

        if (einsaetze.Tell(task, version) is not { } einsatz)
        {
            return Page();
        }

        Eingabe = einsatz.Eingabe;
        if (!einsatz.IstZuEnde)
        {
            (Laeuft, Response.Headers["Refresh"]) = (true, "2");
            return Page();
        }

        if (await einsatz.Ablehnung.Value is { } refused)
        {
            Ablehnung = Ablehnung.From(refused);
            return Page();
        }

        TempData[Meldungen.Success] = $"Version {version} entscheidet ab jetzt. Zurücknehmen können Sie das hier jederzeit.";
        return Redirect($"/modelle/{task}");
    }

    public IActionResult OnPost(string task, string version, [FromForm] string? grund, [FromForm] bool trotzdem, [FromForm] string[] mit)
    {
        if (!Load(task, version))
        {
            return NotFound();
        }

        Eingabe = new BefoerderungRequest(trotzdem, string.IsNullOrWhiteSpace(grund) ? null : grund.Trim(), null, mit);
        if (Eingabe.Versions(task, version) is not { } versions || Eingabe.Grund?.Length > ModelleApi.MaxLength)
        {
            return BadRequest();
        }

        if (trotzdem && Eingabe.Grund is null)
        {
            Ablehnung = new("Wer trotz schlechterer Werte einsetzt, sagt, warum: Der Grund steht dann im Verlauf.");
            return Page();
        }

        einsaetze.Start(task, version, versions, Eingabe);
        return RedirectToPage();
    }

    private bool Load(string task, string version)
    {
        var bestand = auskunft.Read();
        (Aufgabe, Bisher) = (task, bestand.Active(task)?.Version);
        Andere = [.. bestand.Versionen.Where(one => one.Task != task && one.Status == VersionStatus.Candidate).GroupBy(one => one.Task).Select(group => group.Last())];
        if (bestand.Of(task).FirstOrDefault(one => one.Version == version) is not { } found)
        {
            return false;
        }

        Version = found;
        return true;
    }
}
