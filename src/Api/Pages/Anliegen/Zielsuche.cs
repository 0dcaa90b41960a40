using Fokuslupe.Storage;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>Finds Anliegen that Beitraege could be moved to, or that could be merged.</summary>
internal static class Zielsuche
{
    private const int Most = 12;

    /// <summary>Those with words of the title, then those of the same Thema by breadth.</summary>
    public static async Task<IReadOnlyList<AnliegenStand>> SimilarAsync(
        AnliegenStore store, AnliegenSnapshot snapshot, AnliegenStand stand, CancellationToken cancellationToken)
    {
        var similar = await store.FindSimilarAsync(stand.Anliegen.Titel, 40, cancellationToken);
        var neighbours = stand.Thema is null ? [] : await store.SearchAsync(new AnliegenFilter { Thema = stand.Thema }, cancellationToken);
        return [.. similar.Select(snapshot.Find).OfType<AnliegenNennungen>().Where(one => one.Stand.Beitraege > 0).Take(Most / 2)
            .Concat(neighbours)
            .Where(one => one.Id != stand.Anliegen.Id)
            .DistinctBy(one => one.Id)
            .Take(Most)
            .Select(one => one.Stand)];
    }

    /// <summary>Those whose titles have the words, whether they were demanded or not; those of the same field first.</summary>
    public static async Task<IReadOnlyList<AnliegenStand>> SearchAsync(
        AnliegenStore store, string q, string? handlungsfeld, IReadOnlyCollection<string> without, CancellationToken cancellationToken) =>
        [.. (await store.SearchAsync(new AnliegenFilter { Q = q, MinSitzungen = 0 }, cancellationToken))
            .Where(one => !without.Contains(one.Id))
            .OrderByDescending(one => one.Stand.Anliegen.Handlungsfeld == handlungsfeld)
            .Take(2 * Most)
            .Select(one => one.Stand)];
}
