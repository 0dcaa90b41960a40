using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>The Anliegen by breadth.</summary>
internal sealed class IndexModel(AnliegenStore anliegen, Feldnamen felder) : PageModel
{
    private const int PageSize = 50;

    /// <summary>The field that restricts the list, or null.</summary>
    public string? Handlungsfeld { get; private set; }

    public Page<AnliegenStand> Liste { get; private set; } = null!;

    /// <summary>Titles of the opposed Anliegen that were demanded as well, by id.</summary>
    public IReadOnlyDictionary<string, string> Titel { get; private set; } = null!;

    public Blaettern Blaettern { get; private set; } = null!;

    public async Task OnGetAsync(string? handlungsfeld, int seite, CancellationToken cancellationToken)
    {
        Handlungsfeld = felder.Knows(handlungsfeld) ? handlungsfeld : null;
        var filter = new AnliegenFilter { Handlungsfeld = Handlungsfeld };
        Liste = await anliegen.ListAsync(filter, new Paging(Math.Max(1, seite), PageSize), cancellationToken);
        Blaettern = Blaettern.Over(Liste.Total, PageSize, seite, new KeyValuePair<string, string?>("handlungsfeld", Handlungsfeld));
        if (Blaettern.Seite < seite)
        {
            Liste = await anliegen.ListAsync(filter, new Paging(Blaettern.Seite, PageSize), cancellationToken);
        }

        Titel = (await anliegen.LoadAsync(cancellationToken)).ToDictionary(a => a.Id, a => a.Titel, StringComparer.Ordinal);
    }
}
