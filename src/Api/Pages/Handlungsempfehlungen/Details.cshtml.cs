using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Api.Handlungsempfehlungen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Sprachmodell;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Handlungsempfehlungen;

/// <summary>One Handlungsempfehlung with its evidence, status and exports.</summary>
internal sealed class DetailsModel(HandlungsempfehlungStore handlungsempfehlungen, Entwuerfe entwuerfe, Glaettung glaettung, TimeProvider time) : PageModel
{
    public Handlungsempfehlung Empfehlung { get; private set; } = null!;

    /// <summary>The reckoning of the relevance, with its sum.</summary>
    public IEnumerable<(string Name, string Wert, string Gewicht)> Kriterien => Relevanzvorschlag.Rows(Empfehlung.Kriterien);

    /// <summary>True when somebody else was faster and the change was not stored.</summary>
    public bool Veraltet { get; private set; }

    /// <summary>True when a chat server may smooth the wording.</summary>
    public bool KannGlaetten => glaettung.IstEingerichtet;

    /// <summary>Wordings of the chat server that were refused just now.</summary>
    public IReadOnlyList<AbgelehnterSatz> Abgelehnt { get; private set; } = [];

    /// <summary>What became of the request to smooth, in a sentence; null when there was none.</summary>
    public string? Geglaettet { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellationToken)
    {
        if (await handlungsempfehlungen.GetAsync(id, cancellationToken) is not { } empfehlung)
        {
            return NotFound();
        }

        Empfehlung = empfehlung;
        return Page();
    }

    public async Task<IActionResult> OnPostStatusAsync(long id, int version, string status, CancellationToken cancellationToken) =>
        !Codes.TryParse<Empfehlungsstatus>(status, out var wanted) ? BadRequest()
        : await handlungsempfehlungen.GetAsync(id, cancellationToken) is not { } current ? NotFound()
        : await StoreAsync(current with { Status = wanted, Version = version }, "Der Status ist gespeichert.", cancellationToken);

    /// <summary>Locks a sentence against new drafts, or releases it.</summary>
    public async Task<IActionResult> OnPostSperreAsync(long id, int version, int satz, CancellationToken cancellationToken)
    {
        if (await handlungsempfehlungen.GetAsync(id, cancellationToken) is not { } current)
        {
            return NotFound();
        }

        // With the version of what was seen, the number of the sentence still means the same; else nothing is stored.
        var sentences = current.Begruendung.Select((one, index) => index == satz ? one with { Gesperrt = !one.Gesperrt } : one);
        return await StoreAsync(current with { Begruendung = [.. sentences], Version = version }, "Gespeichert.", cancellationToken);
    }

    /// <summary>Drafts anew what is not locked.</summary>
    public async Task<IActionResult> OnPostNeuAsync(long id, int version, CancellationToken cancellationToken)
    {
        if (await handlungsempfehlungen.GetAsync(id, cancellationToken) is not { } current)
        {
            return NotFound();
        }

        if (await entwuerfe.RenewAsync(current with { Version = version }, cancellationToken) is { } result)
        {
            return Answer(id, result, "Neu entworfen. Gesperrtes ist geblieben, wie es war.");
        }

        TempData[Meldungen.Errors] = new[] { "Zu dieser Empfehlung gibt es kein Anliegen mit Beiträgen mehr, aus dem sie neu entworfen werden könnte." };
        return RedirectToPage(new { id });
    }

    /// <summary>Lets the chat server smooth what is not locked; shows what was refused.</summary>
    public async Task<IActionResult> OnPostGlaettenAsync(long id, int version, CancellationToken cancellationToken)
    {
        if (await handlungsempfehlungen.GetAsync(id, cancellationToken) is not { } current)
        {
            return NotFound();
        }

        var result = await glaettung.SmoothAsync(current with { Version = version }, cancellationToken);
        if (result.Update is { Outcome: not UpdateOutcome.Updated } update)
        {
            return Answer(id, update, "");
        }

        (Empfehlung, Abgelehnt) = (result.Update?.Current ?? current, result.Abgelehnt);
        Geglaettet = result.Problem?.ProblemDetails.Detail ?? $"Übernommen: {result.Uebernommen}, abgelehnt: {result.Abgelehnt.Count}.";
        return Page();
    }

    private async Task<IActionResult> StoreAsync(Handlungsempfehlung edited, string success, CancellationToken cancellationToken) =>
        Answer(edited.Id, await handlungsempfehlungen.UpdateAsync(edited, Versionsvorgang.Bearbeitung, time.GetUtcNow(), cancellationToken), success);

    private IActionResult Answer(long id, UpdateResult<Handlungsempfehlung> result, string success)
    {
        if (result.Current is null)
        {
            return NotFound();
        }

        if (result.Outcome == UpdateOutcome.Updated)
        {
            TempData[Meldungen.Success] = success;
            return RedirectToPage(new { id });
        }

        (Empfehlung, Veraltet) = (result.Current, true);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
