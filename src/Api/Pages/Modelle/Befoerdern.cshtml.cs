using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Verwaltung;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Modelle;

/// <summary>Asks before a version is made active, and says what speaks against it.</summary>
internal sealed class BefoerdernModel(ModellAuskunft auskunft, ModelChange change, Administrator administrator) : PageModel
{
    public string Aufgabe { get; private set; } = "";

    public ModelVersion Version { get; private set; } = null!;

    /// <summary>Version that decides now, or null.</summary>
    public string? Bisher { get; private set; }

    /// <summary>The latest candidates of the other tasks: versions of one training may need each other.</summary>
    public IReadOnlyList<ModelVersion> Andere { get; private set; } = [];

    /// <summary>What was typed and chosen before the promotion was refused.</summary>
    public BefoerderungRequest Eingabe { get; private set; } = new();

    /// <summary>Why it was refused, or null.</summary>
    public string? Ablehnung { get; private set; }

    public IReadOnlyList<SchlechterResponse> Schlechter { get; private set; } = [];

    public IActionResult OnGet(string task, string version) => !administrator.IsSignedIn(User)
        ? RedirectToPage("/Anmelden", new { zurueck = Request.Path.Value })
        : Load(task, version) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(
        string task, string version, [FromForm] string? grund, [FromForm] bool trotzdem, [FromForm] string[] mit, CancellationToken cancellationToken)
    {
        if (!administrator.IsSignedIn(User))
        {
            return RedirectToPage("/Anmelden", new { zurueck = Request.Path.Value });
        }

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
            Ablehnung = "Wer trotz schlechterer Werte einsetzt, sagt, warum: Der Grund steht dann im Verlauf.";
            return Page();
        }

        if ((await change.PromoteAsync(versions, Eingabe, cancellationToken)).Result is ProblemHttpResult refused)
        {
            Response.StatusCode = refused.StatusCode;
            Ablehnung = refused.ProblemDetails.Extensions.TryGetValue("grund", out var reason) ? $"{refused.ProblemDetails.Detail} ({reason})" : refused.ProblemDetails.Detail;
            Schlechter = refused.ProblemDetails.Extensions.TryGetValue("schlechter", out var worse) ? (SchlechterResponse[])worse! : [];
            return Page();
        }

        TempData[Meldungen.Success] = $"Version {version} entscheidet ab jetzt. Zurücknehmen können Sie das hier jederzeit.";
        return Redirect($"/modelle/{task}");
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
