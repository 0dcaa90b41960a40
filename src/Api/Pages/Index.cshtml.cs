using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Pages;

/// <summary>Upload, the Protokolle that are there, and the broadest Anliegen.</summary>
internal sealed class IndexModel(
    ProtokollStore protokolle, BeitragStore beitraege, AnliegenStore anliegen, IOptions<ReadingOptions> reading) : PageModel
{
    private const int PageSize = 50;
    private const int TopAnliegen = 6;

    public Page<ProtokollZeile> Protokolle { get; private set; } = null!;

    public Blaettern Blaettern { get; private set; } = null!;

    /// <summary>The broadest of those that came up in more than one Sitzung.</summary>
    public Page<AnliegenStand> Anliegen { get; private set; } = null!;

    public int Beitraege { get; private set; }

    public int Unsicher { get; private set; }

    public int MaxMegabyte => reading.Value.MaxBytes / (1024 * 1024);

    /// <summary>Those whose import waits or runs.</summary>
    public IEnumerable<ProtokollZeile> Laufende =>
        Protokolle.Items.Where(zeile => zeile.Status is Auftragsstatus.Wartet or Auftragsstatus.Laeuft);

    public async Task OnGetAsync(int seite, CancellationToken cancellationToken)
    {
        var page = Math.Max(1, seite);
        Protokolle = await protokolle.ListAsync(new Paging(page, PageSize), cancellationToken);
        Blaettern = Blaettern.Over(Protokolle.Total, PageSize, page);
        var first = new Paging(1, 1);
        Beitraege = (await beitraege.ListAsync(new BeitragFilter(), first, cancellationToken)).Total;
        Unsicher = (await beitraege.ListAsync(new BeitragFilter { Unsicher = true }, first, cancellationToken)).Total;
        Anliegen = await anliegen.ListAsync(new AnliegenFilter { MinSitzungen = 2 }, new Paging(1, TopAnliegen), cancellationToken);
    }
}
