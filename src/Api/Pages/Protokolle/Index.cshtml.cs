using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>All Protokolle, the latest Sitzung first, narrowed by Gremium, year and words.</summary>
internal sealed class IndexModel(ProtokollStore protokolle) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Gremium { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Jahr { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public Page<ProtokollZeile> Protokolle { get; private set; } = null!;

    public IReadOnlyList<string> Gremien { get; private set; } = [];

    public IReadOnlyList<int> Jahre { get; private set; } = [];

    public Blaettern Blaettern { get; private set; } = null!;

    /// <summary>True when the list shows less than there is.</summary>
    public bool Gefiltert => !string.IsNullOrEmpty(Gremium) || Jahr is not null || !string.IsNullOrWhiteSpace(Q);

    public async Task OnGetAsync(int seite, CancellationToken cancellationToken)
    {
        (Gremien, Jahre) = await protokolle.LoadAuswahlAsync(cancellationToken);
        Jahr = Jahr is { } year && Jahre.Contains(year) ? year : null;
        var filter = new ProtokollFilter { Gremium = string.IsNullOrEmpty(Gremium) ? null : Gremium, Jahr = Jahr, Q = Q, Folge = Protokollfolge.Sitzung };
        Protokolle = await protokolle.ListAsync(filter, new Paging(Math.Max(1, seite), PageSize), cancellationToken);
        Blaettern = Blaettern.Over(Protokolle.Total, PageSize, seite, new("gremium", Gremium), new("jahr", Jahr?.ToString(System.Globalization.CultureInfo.InvariantCulture)), new("q", Q));
        if (Blaettern.Seite < seite)
        {
            Protokolle = await protokolle.ListAsync(filter, new Paging(Blaettern.Seite, PageSize), cancellationToken);
        }
    }
}
