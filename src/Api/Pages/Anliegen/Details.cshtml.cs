using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Api.Handlungsempfehlungen;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>An opposed Anliegen and what was said for it.</summary>
internal sealed record Gegenforderung(Domain.Anliegen Anliegen, IReadOnlyList<Beleg> Belege);

/// <summary>One Anliegen with its evidence and the voices against it.</summary>
internal sealed class DetailsModel(AnliegenStore anliegen, BeitragStore beitraege) : PageModel
{
    public Domain.Anliegen Anliegen { get; private set; } = null!;

    public Wiederkehr Wiederkehr { get; private set; } = null!;

    public IReadOnlyList<Beleg> Belege { get; private set; } = [];

    public IReadOnlyList<Gegenforderung> Gegen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await anliegen.GetAsync(id, cancellationToken) is not { } stand)
        {
            return NotFound();
        }

        if (stand.Ersatz is { } ersatz)
        {
            return RedirectToPage(new { id = ersatz });
        }

        Anliegen = stand.Anliegen;
        var own = await LoadAsync(id, cancellationToken);
        Wiederkehr = Recurrence.Count(own);
        Belege = ToBelege(own);
        var against = new List<Gegenforderung>();
        foreach (var opposed in Anliegen.Gegen)
        {
            if (await anliegen.GetAsync(opposed, cancellationToken) is { } other)
            {
                against.Add(new Gegenforderung(other.Anliegen, ToBelege(await LoadAsync(opposed, cancellationToken))));
            }
        }

        Gegen = against;
        return Page();
    }

    public async Task<IActionResult> OnPostEntwurfAsync(string id, [FromServices] Entwuerfe entwuerfe, CancellationToken cancellationToken) =>
        (await entwuerfe.CreateAsync(id, cancellationToken)).Stored is { } draft
            ? RedirectToPage("/Handlungsempfehlungen/Details", new { id = draft.Id })
            : NotFound();

    private Task<IReadOnlyList<AbgelegterBeitrag>> LoadAsync(string id, CancellationToken cancellationToken) =>
        beitraege.LoadAsync(new BeitragFilter { Anliegen = id }, cancellationToken);

    private static List<Beleg> ToBelege(IEnumerable<AbgelegterBeitrag> rows) =>
        [.. rows.Select(row => new Beleg { Beitrag = row.Id, Sitzung = row.Sitzung, Span = row.Beitrag.Span, Zitat = row.Beitrag.Text })];
}
