using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>One Protokoll: its text beside its Beitraege, their filing to be corrected, the ledger.</summary>
internal sealed class DetailsModel(
    ProtokollStore protokolle, BeitragStore beitraege, AnliegenStore anliegen, Feldnamen felder, TimeProvider time) : PageModel
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

    public bool NurUnsichere { get; private set; }

    private string? Nur => NurUnsichere ? OnlyUnsure : null;

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

        var result = await beitraege.UpdateAsync(formular.Beitrag, formular.Version, change, time.GetUtcNow(), cancellationToken);
        switch (result.Outcome)
        {
            case UpdateOutcome.Updated:
                if (nur == OnlyUnsure)
                {
                    // A person has decided, so the card is no longer among the unsure ones.
                    TempData[Meldungen.Success] = $"Gespeichert: «{result.Current!.Beitrag.Text}»";
                    return RedirectToPage(null, null, new { id, nur }, "h-beitraege");
                }

                TempData[Saved] = true;
                return RedirectToPage(null, null, new { id, beitrag = formular.Beitrag }, $"b-{formular.Beitrag}");
            case UpdateOutcome.Conflict:
                Response.StatusCode = StatusCodes.Status409Conflict;
                var message = new Kartenmeldung(formular.Beitrag, new Meldung(Meldungsstil.Warning, formular.ConflictMessage(felder)));
                return await LoadAsync(id, 1, formular.Beitrag, message, cancellationToken) ? Page() : NotFound();
            default:
                return NotFound();
        }
    }

    public async Task<IActionResult> OnPostEinlesenAsync(
        long id, [FromServices] AuftragStore auftraege, [FromServices] AuftragQueue queue, CancellationToken cancellationToken)
    {
        await auftraege.RepeatImportAsync(id, time.GetUtcNow(), cancellationToken);
        queue.NotifyWork();
        return RedirectToPage("/Index");
    }

    private async Task<bool> LoadAsync(long id, int seite, long? beitrag, Kartenmeldung? message, CancellationToken cancellationToken)
    {
        if (await protokolle.GetAsync(id, cancellationToken) is not { } protokoll)
        {
            return false;
        }

        Protokoll = protokoll;
        var filter = new BeitragFilter { Protokoll = id, Unsicher = NurUnsichere ? true : null };
        var all = await beitraege.LoadAsync(filter, cancellationToken);
        if (beitrag is { } wanted && all.Select(b => b.Id).ToList().IndexOf(wanted) is >= 0 and var index)
        {
            seite = 1 + (index / PageSize);
        }

        Blaettern = Blaettern.Over(all.Count, PageSize, seite, new KeyValuePair<string, string?>("nur", Nur));
        var shown = all.Skip((Blaettern.Seite - 1) * PageSize).Take(PageSize).ToList();
        await LoadTextAsync(id, shown, cancellationToken);
        await LoadCardsAsync(shown, message, cancellationToken);
        return true;
    }

    private async Task LoadTextAsync(long id, List<AbgelegterBeitrag> shown, CancellationToken cancellationToken)
    {
        if (await protokolle.GetTextAsync(id, cancellationToken) is not { } text
            || await protokolle.GetBilanzAsync(id, cancellationToken) is not { } bilanz)
        {
            return;
        }

        var start = Blaettern.Seite == 1 ? 0 : shown[0].Beitrag.Span.Start;
        var end = Blaettern.Seite == Blaettern.Seiten ? text.Length : shown[^1].Beitrag.Span.End;
        Text = Textansicht.Cut(text, bilanz, shown, new TextSpan(start, end));
        Bilanz = Bilanzansicht.From(text, bilanz);
    }

    private async Task LoadCardsAsync(List<AbgelegterBeitrag> shown, Kartenmeldung? message, CancellationToken cancellationToken)
    {
        var titles = (await anliegen.LoadAsync(cancellationToken)).ToDictionary(a => a.Id, a => a.Titel, StringComparer.Ordinal);
        var explained = await beitraege.LoadExplainedAsync([.. shown.Select(row => row.Id)], cancellationToken);
        var cards = explained.Select(row => new BeitragKarte(row)
        {
            Anliegentitel = row.Anliegen is null ? null : titles.GetValueOrDefault(row.Anliegen),
            Nur = Nur,
            Meldung = message?.Beitrag == row.Id ? message : null,
        });
        Gruppen = Kartengruppe.Group([.. cards], Protokoll.Thesen);
    }
}
