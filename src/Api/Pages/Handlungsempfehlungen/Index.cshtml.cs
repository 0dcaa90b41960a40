using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Handlungsempfehlungen;

/// <summary>All Handlungsempfehlungen, newest first.</summary>
internal sealed class IndexModel(HandlungsempfehlungStore handlungsempfehlungen) : PageModel
{
    public IReadOnlyList<Handlungsempfehlung> Empfehlungen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Empfehlungen = await handlungsempfehlungen.ListAsync(handlungsfeld: null, status: null, cancellationToken);
}
