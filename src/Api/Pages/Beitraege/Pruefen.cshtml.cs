using System.Globalization;

using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Beitraege;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Beitraege;

/// <summary>The review as a stack: one card at a time, right or not, then the next.</summary>
internal sealed class PruefenModel(Pruefstapel stapel, BeitragStore beitraege, ModelSet models, Feldnamen felder, TimeProvider time) : PageModel
{
    private const string Last = "ZuletztEntschieden";
    private const string InText = "text";
    private const int MaxSkipped = 200;
    private const int Ahead = 6;

    public Auswahl Auswahl { get; private set; } = new([]);

    public bool Textfolge { get; private set; }

    /// <summary>Cards that were in the stack when it was begun.</summary>
    public int Stapel { get; private set; }

    /// <summary>Cards that are still in it.</summary>
    public int Offen { get; private set; }

    public IReadOnlyList<KarteView> Karten { get; private set; } = [];

    /// <summary>What was decided last, to be taken back; null when nothing was.</summary>
    public Zuletzt? Zuletzt { get; private set; }

    /// <summary>What is wrong with the address, or null.</summary>
    public string? Hinweis { get; private set; }

    private BeitragFilter Filter { get; set; } = new();

    private IReadOnlyList<long> Skipped { get; set; } = [];

    /// <summary>Query of the selection alone.</summary>
    public string Liste => Auswahl.Adresse;

    /// <summary>Query of this stack.</summary>
    public string Adresse => With(Skipped);

    public async Task<IActionResult> OnGetAsync(
        BeitraegeQuery query, string? reihenfolge, string? ohne, int stapel, long? beitrag, CancellationToken cancellationToken)
    {
        Read(query, reihenfolge, ohne, stapel);
        if (TempData[Last] is string[] { Length: 3 } last)
        {
            Zuletzt = new(long.Parse(last[0], CultureInfo.InvariantCulture), int.Parse(last[1], CultureInfo.InvariantCulture), last[2]);
        }

        await LoadAsync(beitrag, null, 1, cancellationToken);
        return Page();
    }

    /// <summary>The cards that follow, for the script.</summary>
    public async Task<IActionResult> OnGetKartenAsync(
        BeitraegeQuery query, string? reihenfolge, string? ohne, int stapel, long? beitrag, CancellationToken cancellationToken)
    {
        Read(query, reihenfolge, ohne, stapel);
        await LoadAsync(beitrag, null, Ahead, cancellationToken);
        return Partial("_Karten", Karten);
    }

    public async Task<IActionResult> OnPostEntscheidungAsync(
        BeitraegeQuery query, string? reihenfolge, string? ohne, int stapel, [FromForm] Entscheidungsformular formular, CancellationToken cancellationToken)
    {
        Read(query, reihenfolge, ohne, stapel);
        if (formular.ToChange(felder) is not { } change)
        {
            return BadRequest();
        }

        var result = await beitraege.UpdateAsync(formular.Beitrag, formular.Version, change, time.GetUtcNow(), cancellationToken);
        switch (result)
        {
            case { Outcome: UpdateOutcome.Updated, Current: { } current }:
                TempData[Last] = new[]
                {
                    current.Id.ToString(CultureInfo.InvariantCulture), current.Version.ToString(CultureInfo.InvariantCulture),
                    $"«{current.Beitrag.Text}»: {felder.Name(current.Einordnung.Handlungsfeld)}, {current.Einordnung.Art}",
                };
                return LocalRedirect("/beitraege/pruefen" + Adresse);
            case { Outcome: UpdateOutcome.Conflict, Current: { } other }:
                Response.StatusCode = StatusCodes.Status409Conflict;
                await LoadAsync(other.Id, Conflict(other, change), 1, cancellationToken);
                return Page();
            default:
                return NotFound();
        }
    }

    public async Task<IActionResult> OnPostZurueckAsync(
        BeitraegeQuery query, string? reihenfolge, string? ohne, int stapel, long beitrag, int version, CancellationToken cancellationToken)
    {
        Read(query, reihenfolge, ohne, stapel);
        var result = await beitraege.TakeBackAsync(beitrag, version, cancellationToken);
        if (result.Outcome != UpdateOutcome.Updated)
        {
            TempData[Meldungen.Errors] = new[] { "Das ließ sich nicht zurücknehmen: Inzwischen hat jemand anderes über diesen Beitrag entschieden." };
            return LocalRedirect("/beitraege/pruefen" + Adresse);
        }

        return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/beitraege/pruefen{Adresse}&beitrag={beitrag}"));
    }

    private Meldung Conflict(AbgelegterBeitrag other, BeitragChange change) => new(
        Meldungsstil.Warning,
        $"Inzwischen hat jemand anderes über diesen Beitrag entschieden: {felder.Name(other.Einordnung.Handlungsfeld)}, {other.Einordnung.Art}.")
    {
        Einzelheiten = [$"Ihre Wahl ({felder.Name(change.Handlungsfeld!)}) ist nicht gespeichert. Wählen Sie noch einmal, wenn sie gelten soll, oder gehen Sie weiter."],
    };

    private void Read(BeitraegeQuery query, string? reihenfolge, string? ohne, int stapel)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var filter = query.ToFilter(check);
        if (ModelState.IsValid && check.Problem is null)
        {
            (Filter, Auswahl) = (filter, Auswahl.From(query).With("geprueft", null));
        }
        else
        {
            Hinweis = "Die Adresse nennt einen Wert, den es nicht gibt. Der Stapel umfasst deshalb alle offenen Beiträge.";
        }

        Textfolge = reihenfolge == InText;
        Stapel = Math.Max(0, stapel);
        Skipped = [.. (ohne ?? "").Split(',').Select(id => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(id => id > 0).Distinct().TakeLast(MaxSkipped)];
    }

    private async Task LoadAsync(long? first, Meldung? message, int count, CancellationToken cancellationToken)
    {
        Offen = await stapel.CountAsync(Filter, cancellationToken);
        Stapel = Math.Max(Stapel, Offen);
        var card = first is { } id ? await stapel.GetAsync(id, cancellationToken) : null;
        var cards = card is not null ? [card] : await stapel.TakeAsync(Filter, Textfolge, Skipped, count, cancellationToken);
        Karten = [.. cards.Select(one => new KarteView(one, Adresse, With([.. Skipped, one.Beitrag.Id])) { Meldung = message })];
    }

    private string With(IReadOnlyList<long> skipped)
    {
        var query = Auswahl.With("stapel", Stapel.ToString(CultureInfo.InvariantCulture)).With("reihenfolge", Textfolge ? InText : null);
        return query.With("ohne", skipped.Count == 0 ? null : string.Join(',', skipped.TakeLast(MaxSkipped))).Adresse;
    }
}

/// <summary>A decision that can be taken back.</summary>
/// <param name="Beitrag">Id of the Beitrag.</param>
/// <param name="Version">Its version since.</param>
/// <param name="Text">What was decided, for people.</param>
internal sealed record Zuletzt(long Beitrag, int Version, string Text);
