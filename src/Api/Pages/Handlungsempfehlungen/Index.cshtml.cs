using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Handlungsempfehlungen;

/// <summary>The Handlungsempfehlungen, newest first.</summary>
internal sealed class IndexModel(HandlungsempfehlungStore handlungsempfehlungen, Feldnamen felder) : PageModel
{
    private const int PageSize = 30;

    public EmpfehlungFilter Filter { get; private set; } = new();

    public Page<Handlungsempfehlung> Liste { get; private set; } = null!;

    /// <summary>How many there are of each status.</summary>
    public IReadOnlyDictionary<Empfehlungsstatus, int> Anzahl { get; private set; } = null!;

    public Blaettern Blaettern { get; private set; } = null!;

    public async Task OnGetAsync(string? handlungsfeld, string? status, string? relevanz, int seite, CancellationToken cancellationToken)
    {
        Filter = new()
        {
            Handlungsfeld = felder.Knows(handlungsfeld) ? handlungsfeld : null,
            Status = Codes.TryParse<Empfehlungsstatus>(status, out var stand) ? stand : null,
            Relevanz = Codes.TryParse<Steuerungsrelevanz>(relevanz, out var wanted) ? wanted : null,
        };
        Anzahl = await handlungsempfehlungen.CountAsync(cancellationToken);
        Liste = await handlungsempfehlungen.ListAsync(Filter, new Paging(Math.Max(1, seite), PageSize), cancellationToken);
        Blaettern = Blaettern.Over(Liste.Total, PageSize, seite, new("handlungsfeld", Filter.Handlungsfeld), new("status", Filter.Status?.Code()), new("relevanz", Filter.Relevanz?.Code()));
        if (Blaettern.Seite < seite)
        {
            Liste = await handlungsempfehlungen.ListAsync(Filter, new Paging(Blaettern.Seite, PageSize), cancellationToken);
        }
    }
}
