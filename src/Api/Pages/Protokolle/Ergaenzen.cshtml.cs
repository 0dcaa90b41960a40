using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Protokolle;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>Takes lines of the text in as a Beitrag, for those who do not select words with a pointer.</summary>
internal sealed class ErgaenzenModel(ProtokollStore protokolle, Zuschnitt zuschnitt, ModelSet models) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Von { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Bis { get; set; }

    /// <summary>Words of these lines that alone are meant; empty for whole lines.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Worte { get; set; }

    public long Protokoll { get; private set; }

    public int Zeilen { get; private set; }

    /// <summary>The words chosen so far, or null.</summary>
    public string? Vorschau { get; private set; }

    public Meldung? Hinweis { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellationToken)
    {
        if (await SelectAsync(id, cancellationToken) is not { } selection)
        {
            return NotFound();
        }

        Vorschau = selection.Text;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancellationToken)
    {
        if (await SelectAsync(id, cancellationToken) is not { } selection)
        {
            return NotFound();
        }

        var result = selection.Span is { } span
            ? await zuschnitt.AddAsync(models, id, span, cancellationToken)
            : new ZuschnittResult(ZuschnittOutcome.NoWords);
        if (result.Outcome == ZuschnittOutcome.Done)
        {
            TempData[Meldungen.Success] = "Der neue Beitrag ist aufgenommen und eingeordnet.";
            return RedirectToPage("/Protokolle/Details", null, new { id, beitrag = result.Neu![0] }, $"b-{result.Neu[0]}");
        }

        Vorschau = selection.Text;
        Response.StatusCode = StatusCodes.Status409Conflict;
        Hinweis = new Meldung(Meldungsstil.Warning, Zuschnittmeldungen.For(result));
        return Page();
    }

    /// <summary>What the form means; null when there is no such Protokoll.</summary>
    private async Task<(TextSpan? Span, string? Text)?> SelectAsync(long id, CancellationToken cancellationToken)
    {
        if (await protokolle.GetTextAsync(id, cancellationToken) is not { } text
            || await protokolle.GetBilanzAsync(id, cancellationToken) is not { } bilanz)
        {
            return null;
        }

        (Protokoll, Zeilen) = (id, bilanz.Zeilen.Count);
        if (Von is not { } from || from < 1 || from > Zeilen || (Bis ?? from) < from || (Bis ?? from) > Zeilen)
        {
            return (null, null);
        }

        var lines = new TextSpan(bilanz.Zeilen[from - 1].Span.Start, bilanz.Zeilen[(Bis ?? from) - 1].Span.End);
        if (!string.IsNullOrWhiteSpace(Worte))
        {
            var at = lines.In(text).IndexOf(Worte.Trim(), StringComparison.Ordinal);
            lines = at < 0 ? new TextSpan(lines.Start, lines.Start) : new TextSpan(lines.Start + at, lines.Start + at + Worte.Trim().Length);
        }

        return (Schnitt.Fassen(text, lines), lines.In(text));
    }
}
