using Fokuslupe.Api.Anliegen;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>Several Anliegen become one: which and which stays, is chosen here, without script, too.</summary>
internal sealed class ZusammenfuehrenModel(AnliegenStore anliegen, Entscheidungen entscheidungen) : PageModel
{
    private const int MostAnliegen = 50;

    /// <summary>The chosen ones, the broadest first.</summary>
    public IReadOnlyList<AnliegenStand> Gewaehlt { get; private set; } = [];

    /// <summary>Which could be chosen in addition.</summary>
    public IReadOnlyList<AnliegenStand> Weitere { get; private set; } = [];

    public string? Q { get; private set; }

    /// <summary>Id of the one that takes the others in.</summary>
    public string? Bleibt { get; private set; }

    /// <summary>True when opposed ones are among them: then it has to be confirmed.</summary>
    public bool Gegensatz { get; private set; }

    public Meldung? Meldung { get; private set; }

    public async Task<IActionResult> OnGetAsync(string[] anliegen, string? q, string? bleibt, CancellationToken cancellationToken)
    {
        if (anliegen.Length == 0)
        {
            TempData[Meldungen.Errors] = new[] { "Es war kein Anliegen ausgewählt. Bitte kreuzen Sie an, was zusammengehört." };
            return RedirectToPage("/Anliegen/Index");
        }

        (Q, Bleibt) = (string.IsNullOrWhiteSpace(q) ? null : q.Trim(), bleibt);
        return await ShowAsync(anliegen, cancellationToken);
    }

    /// <param name="anliegen">Ids of the chosen ones.</param>
    /// <param name="bleibt">Id of the one that stays.</param>
    /// <param name="stand">Versions of the chosen ones as they were seen, «id:version»; of the one that stays it decides.</param>
    /// <param name="version">The same for the one that stays, where only that is known.</param>
    /// <param name="trotzGegensatz">True when merging opposed ones was confirmed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IActionResult> OnPostAsync(
        string[] anliegen, string? bleibt, string[] stand, int? version, bool trotzGegensatz, CancellationToken cancellationToken)
    {
        Bleibt = bleibt;
        string[] others = [.. anliegen.Where(id => id != bleibt).Distinct()];
        if (string.IsNullOrEmpty(bleibt) || others.Length is 0 or > MostAnliegen)
        {
            Meldung = new(Meldungsstil.Warning, "Bitte wählen Sie mindestens zwei Anliegen und das, das bleiben soll. Es wurde nichts geändert.");
            return await RefuseAsync(anliegen, StatusCodes.Status400BadRequest, cancellationToken);
        }

        var result = await entscheidungen.MergeAsync(bleibt, version ?? Seen(stand, bleibt), others, trotzGegensatz, cancellationToken);
        switch (result.Outcome)
        {
            case EntscheidungOutcome.Stored:
                new Entschieden(
                    result.Entscheidung,
                    $"{Deutsch.Anzahl(others.Length, "Anliegen ist", "Anliegen sind")} jetzt Teil von «{result.Current!.Anliegen.Titel}».").Leave(TempData);
                return RedirectToPage("/Anliegen/Details", new { id = bleibt });
            case EntscheidungOutcome.NotFound:
                return NotFound();
            case EntscheidungOutcome.MergedAway:
                TempData[Meldungen.Errors] = new[] { Ablehnung.Satz(result) };
                return RedirectToPage("/Anliegen/Details", new { id = result.Current!.Ersatz });
            default:
                Meldung = new(Meldungsstil.Warning, Ablehnung.Satz(result));
                return await RefuseAsync(anliegen, StatusCodes.Status409Conflict, cancellationToken);
        }
    }

    private static int Seen(IEnumerable<string> stand, string id) => stand
        .Where(one => one.StartsWith(id + ":", StringComparison.Ordinal))
        .Select(one => int.TryParse(one.AsSpan(id.Length + 1), out var version) ? version : 0)
        .FirstOrDefault();

    private async Task<IActionResult> RefuseAsync(string[] chosen, int status, CancellationToken cancellationToken)
    {
        Response.StatusCode = status;
        return await ShowAsync(chosen, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(string[] chosen, CancellationToken cancellationToken)
    {
        var snapshot = await anliegen.GetSnapshotAsync(cancellationToken);
        Gewaehlt = [.. chosen.Distinct().Take(MostAnliegen)
            .Select(snapshot.Find)
            .OfType<AnliegenNennungen>()
            .Select(one => one.Stand)
            .Where(one => one.Ersatz is null)
            .OrderByDescending(one => one.Sitzungen)
            .ThenByDescending(one => one.Beitraege)];
        if (Gewaehlt.Count == 0)
        {
            return NotFound();
        }

        var first = Gewaehlt[0];
        Bleibt = Gewaehlt.Any(one => one.Anliegen.Id == Bleibt) ? Bleibt : first.Anliegen.Id;
        Gegensatz = Gewaehlt.Any(one => Gewaehlt.Any(other => one.Anliegen.Gegen.Contains(other.Anliegen.Id)));
        var ids = Gewaehlt.Select(one => one.Anliegen.Id).ToHashSet(StringComparer.Ordinal);
        Weitere = Q is { } q
            ? await Zielsuche.SearchAsync(anliegen, q, first.Anliegen.Handlungsfeld, ids, cancellationToken)
            : [.. (await Zielsuche.SimilarAsync(anliegen, snapshot, first, cancellationToken)).Where(one => !ids.Contains(one.Anliegen.Id))];
        return Page();
    }
}
