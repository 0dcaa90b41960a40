using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Verwaltung;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Modelle;

/// <summary>Asks before the latest promotion of a task is undone.</summary>
[TypeFilter<NurVerwaltung>]
internal sealed class ZurueckrollenModel(ModellAuskunft auskunft, ModelChange change) : PageModel
{
    public string Aufgabe { get; private set; } = "";

    public ModelVersion? Aktiv { get; private set; }

    /// <summary>Why it was refused, or null.</summary>
    public Ablehnung? Ablehnung { get; private set; }

    public IActionResult OnGet(string task) => Load(task) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string task, [FromForm] string? grund, CancellationToken cancellationToken)
    {
        if (!Load(task))
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(grund) || grund.Length > ModelleApi.MaxLength)
        {
            Ablehnung = new($"Bitte sagen Sie, warum, in höchstens {ModelleApi.MaxLength} Zeichen: Der Grund steht dann im Verlauf.");
            return Page();
        }

        var result = (await change.RollbackAsync(task, new ZurueckrollenRequest(grund.Trim()), cancellationToken)).Result;
        if (result is ProblemHttpResult refused)
        {
            Response.StatusCode = refused.StatusCode;
            Ablehnung = Ablehnung.From(refused);
            return Page();
        }

        TempData[Meldungen.Success] = $"Zurückgenommen. Wieder im Einsatz: {string.Join(", ", ((Ok<VerlaufResponse>)result).Value!.Versionen.Select(one => $"{Aufgaben.Name(one.Key)} {one.Value.Nachher}"))}.";
        return Redirect($"/modelle/{task}");
    }

    private bool Load(string task)
    {
        (Aufgabe, Aktiv) = (task, auskunft.Read().Active(task));
        return Aktiv is not null;
    }
}
