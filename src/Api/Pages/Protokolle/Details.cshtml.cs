using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Protokolle;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>One Protokoll: its text beside its Beitraege, their filing to be corrected, the ledger.</summary>
internal sealed class DetailsModel(
    ProtokollStore protokolle, BeitragStore beitraege, AnliegenStore anliegen, SchrittStore schritte, Feldnamen felder, TimeProvider time) : PageModel
{
    private const int PageSize = 100;
    private const string Saved = "Gespeichert";
    private const string OnlyUnsure = "unsicher";

    public GespeichertesProtokoll Protokoll { get; private set; } = null!;

    /// <summary>Null before the import has read the document.</summary>
    public Bilanzansicht? Bilanz { get; private set; }

    public Textansicht Text { get; private set; } = Textansicht.Empty;

    public IReadOnlyList<Kartengruppe> Gruppen { get; private set; } = [];

    public Blaettern Blaettern { get; private set; } = null!;

    public Arbeitsstand Stand { get; private set; } = null!;

    public bool NurUnsichere { get; private set; }

    /// <summary>Why nothing was changed, or null.</summary>
    public Meldung? Hinweis { get; private set; }

    private string? Nur => NurUnsichere ? OnlyUnsure : null;

    /// <summary>True when a script asks only for the parts of the page that change.</summary>
    private bool WantsParts => Request.Headers.ContainsKey("X-Seitenteile");

    public async Task<IActionResult> OnGetAsync(long id, string? nur, int seite, long? beitrag, CancellationToken cancellationToken)
    {
        NurUnsichere = nur == OnlyUnsure;
        var message = TempData[Saved] is true && beitrag is { } corrected ? new Kartenmeldung(corrected, new Meldung(Meldungsstil.Success, "Gespeichert.")) : null;
        return await LoadAsync(id, seite, beitrag, message, cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostKorrekturAsync(long id, string? nur, Korrekturformular formular, CancellationToken cancellationToken)
    {
        if (formular.ToChange(felder) is not { } change)
        {
            return BadRequest();
        }

        NurUnsichere = nur == OnlyUnsure;
        var result = await beitraege.UpdateAsync(formular.Beitrag, formular.Version, change, time.GetUtcNow(), cancellationToken);
        var conflict = new Kartenmeldung(formular.Beitrag, new Meldung(Meldungsstil.Warning, formular.ConflictMessage(felder)));
        switch (result.Outcome)
        {
            case UpdateOutcome.Updated when WantsParts:
                var stored = new Kartenmeldung(formular.Beitrag, new Meldung(Meldungsstil.Success, "Gespeichert."));
                return await PartsAsync(id, [formular.Beitrag], [stored], "Gespeichert.", cancellationToken);
            case UpdateOutcome.Updated when NurUnsichere:
                // A person has decided, so the card is no longer among the unsure ones.
                TempData[Meldungen.Success] = $"Gespeichert: «{result.Current!.Beitrag.Text}»";
                return RedirectToPage(null, null, new { id, nur }, "h-beitraege");
            case UpdateOutcome.Updated:
                TempData[Saved] = true;
                return RedirectToPage(null, null, new { id, beitrag = formular.Beitrag }, $"b-{formular.Beitrag}");
            case UpdateOutcome.Conflict when WantsParts:
                Response.StatusCode = StatusCodes.Status409Conflict;
                return await PartsAsync(id, [formular.Beitrag], [conflict], "", cancellationToken);
            case UpdateOutcome.Conflict:
                Response.StatusCode = StatusCodes.Status409Conflict;
                NurUnsichere = false;
                return await LoadAsync(id, 1, formular.Beitrag, conflict, cancellationToken) ? Page() : NotFound();
            default:
                return NotFound();
        }
    }

    /// <summary>Corrects or confirms several cards at once.</summary>
    public async Task<IActionResult> OnPostSammelAsync(long id, string? nur, Sammelformular formular, CancellationToken cancellationToken)
    {
        if (formular.ToBeitraege() is not { } marked || formular.ToChange(felder) is not { } change)
        {
            return BadRequest();
        }

        NurUnsichere = nur == OnlyUnsure;
        var results = await beitraege.UpdateAsync(marked, change, time.GetUtcNow(), cancellationToken);
        var done = results.Count(result => result.Outcome == UpdateOutcome.Updated);
        var sentence = $"{Deutsch.Anzahl(done, "Beitrag", "Beiträge")} gespeichert.";
        const string conflict = "Inzwischen hat jemand anderes diesen Beitrag geändert; Ihre Änderung ist nicht gespeichert. Hier steht der neue Stand.";
        List<AbgelegterBeitrag> others = [.. results.Where(result => result.Outcome == UpdateOutcome.Conflict).Select(result => result.Current!)];
        if (WantsParts)
        {
            Response.StatusCode = others.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status200OK;
            return await PartsAsync(
                id,
                [.. marked.Select(one => one.Id)],
                [.. others.Select(other => new Kartenmeldung(other.Id, new Meldung(Meldungsstil.Warning, conflict)))],
                sentence,
                cancellationToken);
        }

        TempData[Meldungen.Success] = done > 0 ? sentence : null;
        TempData[Meldungen.Errors] = others.Count > 0 ? others.Select(other => $"«{other.Beitrag.Text}»: {conflict}").ToArray()
            : marked.Count == 0 ? ["Bitte markieren Sie mindestens einen Beitrag."] : null;
        return RedirectToPage(null, null, new { id, nur, beitrag = marked.Count > 0 ? marked[0].Id : (long?)null }, "h-beitraege");
    }

    /// <summary>Takes the last step back.</summary>
    public async Task<IActionResult> OnPostRueckgaengigAsync(long id, string? nur, long schritt, CancellationToken cancellationToken)
    {
        NurUnsichere = nur == OnlyUnsure;
        var result = await schritte.UndoAsync(id, schritt, time.GetUtcNow(), cancellationToken);
        switch (result)
        {
            case { Outcome: SchrittOutcome.NotFound }:
                return NotFound();
            case { Outcome: SchrittOutcome.Undone, Art: Schrittart.Korrektur } when WantsParts:
                return await PartsAsync(id, result.Beitraege, [], "Der letzte Schritt ist zurückgenommen.", cancellationToken);
            case { Outcome: SchrittOutcome.Undone }:
                TempData[Meldungen.Success] = "Der letzte Schritt ist zurückgenommen.";
                var first = result.Beitraege.Count > 0 ? result.Beitraege[0] : (long?)null;
                return RedirectToPage(null, null, new { id, nur, beitrag = first }, first is null ? "h-beitraege" : $"b-{first}");
            default:
                return await RefuseAsync(
                    id,
                    result.Outcome == SchrittOutcome.Cited
                        ? $"Die Empfehlung «{result.Empfehlung}» stützt sich auf einen Beitrag, der dabei verschwände. Bitte nehmen Sie ihn zuerst dort aus den Belegen."
                        : "Inzwischen wurde hier weitergearbeitet; zurückgenommen ist nichts. Hier steht der neue Stand.",
                    cancellationToken);
        }
    }

    /// <summary>Makes a Beitrag of words selected in the text.</summary>
    public async Task<IActionResult> OnPostErgaenzenAsync(
        long id, int start, int ende, [FromServices] Zuschnitt zuschnitt, [FromServices] ModelSet models, CancellationToken cancellationToken)
    {
        var result = await zuschnitt.AddAsync(models, id, new TextSpan(start, Math.Max(start, ende)), cancellationToken);
        switch (result.Outcome)
        {
            case ZuschnittOutcome.Done:
                TempData[Meldungen.Success] = "Der neue Beitrag ist aufgenommen und eingeordnet.";
                return RedirectToPage(null, null, new { id, beitrag = result.Neu![0] }, $"b-{result.Neu[0]}");
            case ZuschnittOutcome.NotFound:
                return NotFound();
            default:
                return await RefuseAsync(id, Zuschnittmeldungen.For(result), cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostEinlesenAsync(
        long id, [FromServices] AuftragStore auftraege, [FromServices] AuftragQueue queue, CancellationToken cancellationToken)
    {
        await auftraege.RepeatImportAsync(id, time.GetUtcNow(), cancellationToken);
        queue.NotifyWork();
        return RedirectToPage("/Index");
    }

    private async Task<IActionResult> RefuseAsync(long id, string sentence, CancellationToken cancellationToken)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        Hinweis = new Meldung(Meldungsstil.Warning, sentence);
        return await LoadAsync(id, 1, null, null, cancellationToken) ? Page() : NotFound();
    }

    private async Task<IActionResult> PartsAsync(
        long id, IReadOnlyList<long> ids, IReadOnlyList<Kartenmeldung> messages, string sentence, CancellationToken cancellationToken)
    {
        if (await protokolle.GetAsync(id, cancellationToken) is not { } protokoll)
        {
            return NotFound();
        }

        await LoadStandAsync(protokoll.Zeile, cancellationToken);
        return Partial("_Seitenteile", new Seitenteile(await CardsAsync(ids, messages, cancellationToken), Stand, sentence));
    }

    private async Task<bool> LoadAsync(long id, int seite, long? beitrag, Kartenmeldung? message, CancellationToken cancellationToken)
    {
        if (await protokolle.GetAsync(id, cancellationToken) is not { } protokoll)
        {
            return false;
        }

        Protokoll = protokoll;
        await LoadStandAsync(protokoll.Zeile, cancellationToken);
        if (beitrag is { } wanted && await beitraege.CountBeforeAsync(id, wanted, NurUnsichere, cancellationToken) is { } before)
        {
            seite = 1 + (before / PageSize);
        }

        Blaettern = Blaettern.Over(NurUnsichere ? protokoll.Zeile.Unsicher : protokoll.Zeile.Beitraege, PageSize, seite, new KeyValuePair<string, string?>("nur", Nur));
        var filter = new BeitragFilter { Protokoll = id, Unsicher = NurUnsichere ? true : null };
        var shown = (await beitraege.ListAsync(filter, new Paging(Blaettern.Seite, PageSize), cancellationToken)).Items;
        await LoadTextAsync(id, shown, cancellationToken);
        Gruppen = Kartengruppe.Group(
            await CardsAsync([.. shown.Select(row => row.Id)], message is null ? [] : [message], cancellationToken), protokoll.Thesen);
        return true;
    }

    private async Task LoadStandAsync(ProtokollZeile zeile, CancellationToken cancellationToken) =>
        Stand = new Arbeitsstand(zeile.Id, zeile.Beitraege, zeile.Unsicher, await schritte.GetLastAsync(zeile.Id, cancellationToken), Nur);

    private async Task LoadTextAsync(long id, IReadOnlyList<AbgelegterBeitrag> shown, CancellationToken cancellationToken)
    {
        if (await protokolle.GetTextAsync(id, cancellationToken) is not { } text
            || await protokolle.GetBilanzAsync(id, cancellationToken) is not { } bilanz)
        {
            return;
        }

        var start = Blaettern.Seite == 1 || shown.Count == 0 ? 0 : shown[0].Beitrag.Span.Start;
        var end = Blaettern.Seite == Blaettern.Seiten || shown.Count == 0 ? text.Length : shown[^1].Beitrag.Span.End;
        Text = Textansicht.Cut(text, bilanz, shown, new TextSpan(start, end));
        Bilanz = Bilanzansicht.From(id, text, bilanz);
    }

    private async Task<IReadOnlyList<BeitragKarte>> CardsAsync(
        IReadOnlyList<long> ids, IReadOnlyList<Kartenmeldung> messages, CancellationToken cancellationToken)
    {
        var explained = await beitraege.LoadExplainedAsync(ids, cancellationToken);
        var titles = await anliegen.LoadTitelAsync(explained.Select(row => row.Anliegen).OfType<string>().Distinct(), cancellationToken);
        return [.. explained.Select(row => new BeitragKarte(row)
        {
            Anliegentitel = row.Anliegen is null ? null : titles.GetValueOrDefault(row.Anliegen),
            Nur = Nur,
            Meldung = messages.FirstOrDefault(message => message.Beitrag == row.Id),
        })];
    }
}
