using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Protokolle;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>A word of a Beitrag, and where it begins in the text.</summary>
internal sealed record Wort(int Stelle, string Text);

/// <summary>One Beitrag to be cut in two, joined with a neighbour or set aside.</summary>
internal sealed class ZuschneidenModel(ProtokollStore protokolle, BeitragStore beitraege, Zuschnitt zuschnitt, ModelSet models) : PageModel
{
    public AbgelegterBeitrag Beitrag { get; private set; } = null!;

    public AbgelegterBeitrag? Davor { get; private set; }

    public AbgelegterBeitrag? Danach { get; private set; }

    /// <summary>The words of the span, verbatim.</summary>
    public IReadOnlyList<Wort> Worte { get; private set; } = [];

    /// <summary>Why nothing was changed, or null.</summary>
    public Meldung? Hinweis { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, long beitrag, CancellationToken cancellationToken) =>
        await LoadAsync(id, beitrag, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostTeilenAsync(long id, long beitrag, int version, int stelle, CancellationToken cancellationToken) =>
        await AnswerAsync(id, beitrag, await zuschnitt.SplitAsync(models, beitrag, version, stelle, cancellationToken), "Der Beitrag ist geteilt.", cancellationToken);

    public async Task<IActionResult> OnPostVerbindenAsync(long id, long beitrag, int version, long mit, int mitVersion, CancellationToken cancellationToken) =>
        await AnswerAsync(
            id, beitrag, await zuschnitt.JoinAsync(models, beitrag, version, mit, mitVersion, cancellationToken), "Die beiden Beiträge sind verbunden.", cancellationToken);

    public async Task<IActionResult> OnPostAussondernAsync(long id, long beitrag, int version, string? grund, CancellationToken cancellationToken) =>
        Codes.TryParse<Aussonderungsgrund>(grund, out var reason)
            ? await AnswerAsync(id, beitrag, await zuschnitt.SetAsideAsync(beitrag, version, reason, cancellationToken), "Der Beitrag ist ausgesondert.", cancellationToken)
            : BadRequest();

    private async Task<IActionResult> AnswerAsync(long id, long beitrag, ZuschnittResult result, string sentence, CancellationToken cancellationToken)
    {
        if (result.Outcome == ZuschnittOutcome.Done)
        {
            TempData[Meldungen.Success] = sentence;
            var first = result.Neu is [var made, ..] ? made : (long?)null;
            return RedirectToPage("/Protokolle/Details", null, new { id, beitrag = first }, first is null ? "h-beitraege" : $"b-{first}");
        }

        if (!await LoadAsync(id, beitrag, cancellationToken))
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        Hinweis = new Meldung(Meldungsstil.Warning, Zuschnittmeldungen.For(result));
        return Page();
    }

    private async Task<bool> LoadAsync(long id, long beitrag, CancellationToken cancellationToken)
    {
        if (await beitraege.CountBeforeAsync(id, beitrag, nurUnsichere: false, cancellationToken) is not { } before
            || await protokolle.GetTextAsync(id, cancellationToken) is not { } text)
        {
            return false;
        }

        // The one before, the Beitrag, the one after.
        var rows = new List<AbgelegterBeitrag?>();
        for (var place = before; place <= before + 2; place++)
        {
            var page = place == 0 ? null : await beitraege.ListAsync(new BeitragFilter { Protokoll = id }, new Paging(place, 1), cancellationToken);
            rows.Add(page?.Items is [var one] ? one : null);
        }

        (Davor, Beitrag, Danach) = (rows[0], rows[1]!, rows[2]);
        Worte = [.. WordsOf(text, Beitrag.Beitrag.Span)];
        return true;
    }

    private static IEnumerable<Wort> WordsOf(string text, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var end = at;
            while (end < span.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (end > at)
            {
                yield return new Wort(at, text[at..end]);
            }

            at = end + 1;
        }
    }
}
