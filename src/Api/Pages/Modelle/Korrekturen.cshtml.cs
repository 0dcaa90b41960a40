using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Modelle;

/// <summary>What people confirmed or changed, the latest first.</summary>
internal sealed class KorrekturenModel(KorrekturStore korrekturen, AnliegenStore anliegen) : PageModel
{
    private const int PageSize = 50;

    public Page<Korrekturzeile> Liste { get; private set; } = null!;

    public Blaettern Blaettern { get; private set; } = null!;

    public IReadOnlyDictionary<string, string> Anliegentitel { get; private set; } = new Dictionary<string, string>();

    public bool NurGeaenderte { get; private set; }

    public async Task OnGetAsync(string? nur, int seite, CancellationToken cancellationToken)
    {
        NurGeaenderte = nur == "geaendert";
        Liste = await korrekturen.ListLogAsync(NurGeaenderte, new Paging(Math.Max(1, seite), PageSize), cancellationToken);
        Blaettern = Blaettern.Over(Liste.Total, PageSize, seite, new KeyValuePair<string, string?>("nur", NurGeaenderte ? "geaendert" : null));
        Anliegentitel = await anliegen.LoadTitelAsync(
            Liste.Items.Where(zeile => zeile.Korrektur.Feld == "anliegen").SelectMany(zeile => (string?[])[zeile.Korrektur.Alt, zeile.Korrektur.Neu]).OfType<string>().Distinct(),
            cancellationToken);
    }

    /// <summary>A value of the log for people.</summary>
    public string Wert(Korrektur korrektur, string? code, Feldnamen felder) =>
        code is null ? "keines" : korrektur.Feld == "anliegen" ? Anliegentitel.GetValueOrDefault(code, code) : Aufgaben.Wert(code, felder);
}
