namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Lays demands out on a plane. Each Anliegen is a disc of its demands, an open demand a disc of its own. The discs start where the two
/// principal components of their middles lie (subspace iteration on the sparse vectors that grouping compares), spread evenly by rank;
/// a few rounds of springs between neighbours and of pushing apart what overlaps bring likes together. The same demands give the same
/// map, whatever their order; ten thousand take seconds. Safe for concurrent use.
/// </summary>
/// <param name="matcher">Knows the features.</param>
public sealed class DemandMap(AnliegenMatcher matcher)
{
    /// <summary>Turns from one demand of a disc to the next (Vogel's sunflower), in radians.</summary>
    private const double GoldenAngle = 2.399963229728653;

    /// <summary>The positions of demands, by id.</summary>
    /// <param name="forderungen">The demands; of the same id the first counts.</param>
    /// <param name="anliegen">Ids of the Anliegen that demands stand under, by id of the Beitrag; those that are missing are open.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public IReadOnlyList<Position> Place(
        IReadOnlyList<Forderung> forderungen, IReadOnlyDictionary<long, string> anliegen, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(forderungen);
        ArgumentNullException.ThrowIfNull(anliegen);
        List<Forderung> ordered = [.. forderungen.DistinctBy(one => one.Id).OrderBy(one => one.Id)];
        if (ordered.Count == 0)
        {
            return [];
        }

        var vectors = matcher.Look(ordered, cancellationToken).Select(look => look.Vector).ToList();
        var groups = Enumerable.Range(0, ordered.Count)
            .GroupBy(i => anliegen.TryGetValue(ordered[i].Id, out var id) ? (Id: id, Open: 0L) : (Id: "", Open: ordered[i].Id))
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Open)
            .Select(group => group.ToList())
            .ToList();
        var middles = MiddleVector.Of([.. groups.Select(group => group.Select(i => vectors[i]))]);
        var discs = new DiscLayout([.. groups.Select(group => group.Count)]);
        discs.Spread(PrincipalPlane.Of(middles, cancellationToken));
        discs.Settle(NearMiddles.Of(middles, cancellationToken), cancellationToken);
        return Scale(ordered, Fill(vectors, groups, middles, discs));
    }

    /// <summary>The demands within their discs, the most typical in the middle.</summary>
    private static (double X, double Y)[] Fill(
        List<DemandVector> vectors, List<List<int>> groups, IReadOnlyList<MiddleVector> middles, DiscLayout discs)
    {
        var places = new (double X, double Y)[vectors.Count];
        for (var g = 0; g < groups.Count; g++)
        {
            var group = groups[g].OrderByDescending(i => middles[g].Dot(vectors[i])).ThenBy(i => i).ToList();
            for (var rank = 0; rank < group.Count; rank++)
            {
                var radius = group.Count == 1 ? 0 : DiscLayout.Fill * Math.Sqrt(rank + 0.5);
                var (sin, cos) = Math.SinCos(rank * GoldenAngle);
                places[group[rank]] = (discs.X[g] + (radius * cos), discs.Y[g] + (radius * sin));
            }
        }

        return places;
    }

    private static List<Position> Scale(List<Forderung> ordered, (double X, double Y)[] places)
    {
        var (left, right) = (places.Min(place => place.X), places.Max(place => place.X));
        var (low, high) = (places.Min(place => place.Y), places.Max(place => place.Y));
        var half = Math.Max(Math.Max(right - left, high - low) / 2, 1e-9);
        return [.. ordered.Zip(places, (one, place) =>
            new Position(one.Id, (place.X - ((left + right) / 2)) / half, (place.Y - ((low + high) / 2)) / half))];
    }
}
