using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Handlungsempfehlungen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Requests;
using Fokuslupe.Api.Sprachmodell;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Handlungsempfehlungen;

/// <summary>The editor of one Handlungsempfehlung.</summary>
internal sealed class DetailsModel(
    HandlungsempfehlungStore handlungsempfehlungen,
    Bearbeitung bearbeitung,
    Belegstellen belegstellen,
    Entwuerfe entwuerfe,
    Glaettung glaettung,
    ModelSet models,
    TimeProvider time) : PageModel
{
    /// <summary>The stored state.</summary>
    public Handlungsempfehlung Empfehlung { get; private set; } = null!;

    /// <summary>What stands in the form.</summary>
    public Empfehlungsformular Formular { get; private set; } = null!;

    /// <summary>The sentences of the form with what stands beside them.</summary>
    public IReadOnlyList<Satzansicht> Saetze { get; private set; } = [];

    /// <summary>Ids of Beitraege that it rests on and that are no longer stored.</summary>
    public IReadOnlySet<long> Fehlend { get; private set; } = new HashSet<long>();

    /// <summary>What can be chosen for the sentence whose Belege are being chosen.</summary>
    public (IReadOnlyList<Beleg> Belege, int Gesamt) Auswahl { get; private set; } = ([], 0);

    /// <summary>Index of the sentence that takes the focus, or null.</summary>
    public int? Fokus { get; private set; }

    /// <summary>True when the form holds what is not stored.</summary>
    public bool Ungespeichert { get; private set; }

    /// <summary>Why nothing was stored; empty when nothing is wrong.</summary>
    public IReadOnlyList<string> Fehler { get; private set; } = [];

    /// <summary>When somebody else was faster: what differs between the stored state and the form; else null.</summary>
    public IReadOnlyList<Teilvergleich>? Konflikt { get; private set; }

    /// <summary>True when a chat server may smooth the wording.</summary>
    public bool KannGlaetten => glaettung.IstEingerichtet;

    /// <summary>What became of the request to smooth, with the wordings that were refused; null when there was none.</summary>
    public Meldung? Geglaettet { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellationToken) =>
        await handlungsempfehlungen.GetAsync(id, cancellationToken) is { } stored
            ? await ShowAsync(stored, Empfehlungsformular.From(stored), cancellationToken)
            : NotFound();

    /// <summary>Stores what was typed.</summary>
    public async Task<IActionResult> OnPostSpeichernAsync(long id, Empfehlungsformular formular, CancellationToken cancellationToken)
    {
        var (stored, answer) = await KeepAsync(id, formular, cancellationToken);
        return answer ?? Done(stored!, stored!.Version == formular.Version ? "Es war nichts zu speichern." : "Gespeichert.");
    }

    /// <summary>Changes the form, not what is stored: moves sentences, adds and removes them and their Belege.</summary>
    public async Task<IActionResult> OnPostUmbauAsync(long id, Empfehlungsformular formular, string? aktion, CancellationToken cancellationToken)
    {
        if (await handlungsempfehlungen.GetAsync(id, cancellationToken) is not { } stored)
        {
            return NotFound();
        }

        (Ungespeichert, Fokus) = (true, Formularumbau.Apply(formular, aktion));
        return await ShowAsync(stored, formular, cancellationToken);
    }

    /// <summary>Stores what was typed, then drafts anew what is not locked.</summary>
    public async Task<IActionResult> OnPostNeuAsync(long id, Empfehlungsformular formular, CancellationToken cancellationToken)
    {
        var (stored, answer) = await KeepAsync(id, formular, cancellationToken);
        if (answer is not null)
        {
            return answer;
        }

        if (await entwuerfe.RenewAsync(stored!, cancellationToken) is { } result)
        {
            return result.Outcome == UpdateOutcome.Updated
                ? Done(stored!, "Neu entworfen. Gesperrtes ist geblieben, wie es war.")
                : await ConflictAsync(result.Current, formular, cancellationToken);
        }

        TempData[Meldungen.Errors] = new[] { "Zu dieser Empfehlung gibt es kein Anliegen mit Beiträgen mehr, aus dem sie neu entworfen werden könnte." };
        return RedirectToPage(new { id });
    }

    /// <summary>Stores what was typed, then lets the chat server smooth what is not locked; shows what was refused.</summary>
    public async Task<IActionResult> OnPostGlaettenAsync(long id, Empfehlungsformular formular, CancellationToken cancellationToken)
    {
        var (stored, answer) = await KeepAsync(id, formular, cancellationToken);
        if (answer is not null)
        {
            return answer;
        }

        var result = await glaettung.SmoothAsync(stored!, cancellationToken);
        if (result.Update is { Outcome: not UpdateOutcome.Updated } update)
        {
            return await ConflictAsync(update.Current, formular, cancellationToken);
        }

        Geglaettet = result.Problem is { } problem
            ? new(Meldungsstil.Warning, problem.ProblemDetails.Detail!)
            : new(Meldungsstil.Info, result is { Uebernommen: 0, Abgelehnt.Count: 0 }
                ? "Das Sprachmodell hat keinen Satz geändert."
                : $"{Deutsch.Anzahl(result.Uebernommen, "Satz", "Sätze")} geglättet, {Deutsch.Anzahl(result.Abgelehnt.Count, "Vorschlag", "Vorschläge")} abgelehnt.")
            {
                Einzelheiten = [.. result.Abgelehnt.Select(satz => $"Satz {satz.Nr} abgelehnt: „{satz.Text}“ {string.Join(" ", satz.Maengel.Select(mangel => mangel.Hinweis))}")],
            };
        var current = result.Update?.Current ?? stored!;
        return await ShowAsync(current, Empfehlungsformular.From(current), cancellationToken);
    }

    /// <summary>Says how far it has come.</summary>
    public async Task<IActionResult> OnPostStatusAsync(long id, int version, string? status, CancellationToken cancellationToken)
    {
        if (await handlungsempfehlungen.GetAsync(id, cancellationToken) is not { } current)
        {
            return NotFound();
        }

        if (current.Version != version)
        {
            return await ConflictAsync(current, Empfehlungsformular.From(current), cancellationToken);
        }

        var check = new ValueCheck(Problems.InvalidValue, models.Feldordnung);
        var edited = new HandlungsempfehlungPut(Status: status ?? "").Apply(current, check);
        if (check.Problem is not null)
        {
            TempData[Meldungen.Errors] = new[] { "Bitte wählen Sie einen Stand, der auf den jetzigen folgen kann." };
            return RedirectToPage(new { id });
        }

        var result = await handlungsempfehlungen.UpdateAsync(edited, Versionsvorgang.Bearbeitung, time.GetUtcNow(), cancellationToken);
        return result.Outcome == UpdateOutcome.Updated
            ? Done(current, $"Der Stand ist jetzt: {Deutsch.Name(edited.Status)}.")
            : await ConflictAsync(result.Current, Empfehlungsformular.From(current), cancellationToken);
    }

    /// <summary>Stores the form, unless it says what is stored already.</summary>
    /// <returns>The stored state, or the page that shows why there is none.</returns>
    private async Task<(Handlungsempfehlung? Stored, IActionResult? Answer)> KeepAsync(long id, Empfehlungsformular form, CancellationToken cancellationToken)
    {
        if (await handlungsempfehlungen.GetAsync(id, cancellationToken) is not { } current)
        {
            return (null, NotFound());
        }

        var check = new ValueCheck(Problems.InvalidValue, models.Feldordnung);
        var edited = await bearbeitung.CheckAsync(current, form.ToPut().Apply(current, check), check, cancellationToken);
        Fehler = [.. form.Fehler(), .. form.Fehler().Any() || check.Problem is null ? Array.Empty<string>() : [check.Problem.ProblemDetails.Detail!]];
        if (form.Version != current.Version)
        {
            return (null, await ConflictAsync(current, form, cancellationToken));
        }

        if (Fehler.Count > 0)
        {
            (Ungespeichert, Response.StatusCode) = (true, StatusCodes.Status422UnprocessableEntity);
            return (null, await ShowAsync(current, form, cancellationToken));
        }

        if (Fassungsvergleich.Of(current, edited).Count == 0 && current.Gesperrt.SequenceEqual(edited.Gesperrt))
        {
            return (current, null);
        }

        var result = await handlungsempfehlungen.UpdateAsync(edited, Versionsvorgang.Bearbeitung, time.GetUtcNow(), cancellationToken);
        return result.Outcome == UpdateOutcome.Updated ? (result.Current, null) : (null, await ConflictAsync(result.Current, form, cancellationToken));
    }

    /// <summary>Shows what was typed beside what somebody else stored meanwhile; storing again takes the place of it.</summary>
    private async Task<IActionResult> ConflictAsync(Handlungsempfehlung? current, Empfehlungsformular form, CancellationToken cancellationToken)
    {
        if (current is null)
        {
            return NotFound();
        }

        var typed = form.ToPut().Apply(current, new ValueCheck(Problems.InvalidValue, models.Feldordnung));
        (Konflikt, Ungespeichert, Response.StatusCode) = (Fassungsvergleich.Of(current, typed), true, StatusCodes.Status409Conflict);
        form.Version = current.Version;
        return await ShowAsync(current, form, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(Handlungsempfehlung stored, Empfehlungsformular form, CancellationToken cancellationToken)
    {
        (Empfehlung, Formular) = (stored, form);
        form.Kriterien.RemoveAll(kriterium => kriterium.IstLeer);
        // What is refused when it is stored is only marked here.
        var check = new ValueCheck(Problems.InvalidValue, models.Feldordnung);
        var marked = await bearbeitung.CheckAsync(stored, form.ToPut().Apply(stored, check), check, cancellationToken);
        var belege = await belegstellen.LoadAsync(
            [.. form.Saetze.SelectMany(satz => satz.Ids).Union(Belegstellen.Ids(stored))],
            form.Saetze.SelectMany(satz => satz.Ids.Take(Satzansicht.MostShown)).ToHashSet(),
            cancellationToken);
        Fehlend = Belegstellen.Fehlend(Belegstellen.Ids(stored), belege);
        var written = new Queue<Begruendungssatz>(marked.Begruendung);
        Saetze = [.. form.Saetze.Select(satz => new Satzansicht(satz, satz.IstLeer || !written.TryDequeue(out var one) ? null : one, belege))];
        if (form.Wahl is { } index && index >= 0 && index < form.Saetze.Count)
        {
            Auswahl = await belegstellen.FindAsync(stored, form.Saetze[index].Ids, form.Suche, cancellationToken);
        }

        return Page();
    }

    private RedirectToPageResult Done(Handlungsempfehlung stored, string success)
    {
        TempData[Meldungen.Success] = success;
        return RedirectToPage(new { stored.Id });
    }
}
