using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Einstellungen;

/// <summary>What was found in one Protokoll; a false hit can be left readable.</summary>
internal sealed class FundeModel(DatenschutzStore store, ProtokollStore protokolle, Ordnungen ordnungen, Aenderung aenderung) : PageModel
{
    public ProtokollZeile Zeile { get; private set; } = null!;

    public int Version { get; private set; }

    /// <summary>What was found, each word once with the number of its places.</summary>
    public IReadOnlyList<(Personenfund Fund, int Stellen, bool Verdeckt)> Funde { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellationToken)
    {
        if (await protokolle.GetAsync(id, cancellationToken) is not { } protokoll)
        {
            return NotFound();
        }

        Zeile = protokoll.Zeile;
        (Version, var ordnung) = ordnungen.Get<Datenschutzordnung>();
        Funde =
        [
            .. (await store.LoadFundeAsync(id, cancellationToken))
                .GroupBy(fund => (fund.Art, fund.Text))
                .Select(group => (group.First(), group.Count(), ordnung.Verdeckt(group).Any())),
        ];
        return Page();
    }

    public Task<IActionResult> OnPostFreigebenAsync(long id, int version, string wort, CancellationToken cancellationToken) =>
        StoreAsync(id, version, ordnung => ordnung.Freigeben(wort), $"«{wort}» bleibt lesbar", cancellationToken);

    public Task<IActionResult> OnPostVerdeckenAsync(long id, int version, string? wort, CancellationToken cancellationToken) =>
        StoreAsync(id, version, ordnung => ordnung.Verdecken(wort?.Trim() ?? ""), $"«{wort?.Trim()}» wird verdeckt", cancellationToken);

    public static string Artname(Fundart art) => art switch
    {
        Fundart.Telefon => "Telefonnummer",
        Fundart.EMail => "E-Mail-Adresse",
        Fundart.Adresse => "Anschrift",
        _ => "Name",
    };

    private async Task<IActionResult> StoreAsync(
        long id, int version, Func<Datenschutzordnung, Datenschutzordnung> change, string was, CancellationToken cancellationToken)
    {
        await aenderung.StoreAsync(version, change, was, cancellationToken);
        return RedirectToPage(new { id });
    }
}
