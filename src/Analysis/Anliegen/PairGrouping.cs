namespace Fokuslupe.Analysis.Anliegen;

/// <summary>A demand as the grouping sees it.</summary>
/// <param name="Vector">What it is compared by.</param>
/// <param name="Felder">Its field, as <see cref="FieldShares"/> tells it.</param>
/// <param name="Side">What keeps it apart from others.</param>
internal sealed record GroupedDemand(DemandVector Vector, float[] Felder, DemandSide Side);

/// <summary>Groups demands by average linkage over the probabilities of the pair model: no number of groups has to be known.</summary>
internal static class PairGrouping
{
    /// <summary>Groups demands. Only what they are decides, and, of equal ones, their order.</summary>
    /// <param name="model">Tells which are the same.</param>
    /// <param name="demands">The demands in an order that their content decides.</param>
    /// <param name="cancellationToken">Stops the grouping.</param>
    /// <returns>The groups, single demands too.</returns>
    public static List<List<int>> Group(PairModel model, IReadOnlyList<GroupedDemand> demands, CancellationToken cancellationToken) =>
        Group(model, demands, null, cancellationToken);

    /// <summary>Groups open demands with each other and with filed ones.</summary>
    /// <param name="model">Tells which are the same.</param>
    /// <param name="demands">The demands in an order that their content decides.</param>
    /// <param name="reach">Of each open demand the filed ones it is compared with; null for a filed one. Null: all are open.</param>
    /// <param name="cancellationToken">Stops the grouping.</param>
    /// <returns>The groups, single demands too.</returns>
    public static List<List<int>> Group(PairModel model, IReadOnlyList<GroupedDemand> demands, int[]?[]? reach, CancellationToken cancellationToken)
    {
        // Similar ones side by side: the graph looks at neighbours first.
        var order = Enumerable.Range(0, demands.Count).OrderBy(i => demands[i].Vector.Nearest).ThenBy(i => i).ToArray();
        int[] open = reach is null ? [.. Enumerable.Range(0, order.Length)] : [.. Enumerable.Range(0, order.Length).Where(place => reach[order[place]] is not null)];
        var edges = DemandGraph.Edges(
            [.. open.Select(place => demands[order[place]].Vector)],
            (first, second, overlap) => Probability(model, overlap, demands[order[open[second]]], demands[order[open[first]]]),
            cancellationToken);
        if (reach is not null)
        {
            edges = [.. edges.Select(edge => (open[edge.First], open[edge.Second], edge.Probability)), .. Reached(model, demands, reach, order, open)];
        }

        return [.. AverageLinkage.Cluster([.. order.Select(i => demands[i].Side)], edges, (float)model.Threshold)
            .Select(members => members.Select(member => order[member]).Order().ToList())
            .OrderBy(members => members[0])];
    }

    /// <summary>The pairs of open and filed demands.</summary>
    private static IEnumerable<(int First, int Second, float Probability)> Reached(
        PairModel model, IReadOnlyList<GroupedDemand> demands, int[]?[] reach, int[] order, int[] open)
    {
        var places = new int[order.Length];
        foreach (var (place, demand) in order.Index())
        {
            places[demand] = place;
        }

        var found = new (int, int, float)[open.Length][];
        Parallel.For(0, open.Length, () => new DemandOverlap(), (i, _, overlap) =>
        {
            var demand = demands[order[open[i]]];
            overlap.Begin(demand.Vector);
            found[i] = [.. reach[order[open[i]]]!
                .Where(filed => overlap.With(demands[filed].Vector) >= DemandGraph.Least)
                .Select(filed => (open[i], places[filed], Probability(model, overlap, demand, demands[filed])))
                .Where(edge => edge.Item3 >= DemandGraph.Floor)];
            return overlap;
        }, _ => { });
        return found.SelectMany(pairs => pairs);
    }

    /// <summary>Probability that two demands are the same; the first has just been compared with the other.</summary>
    private static float Probability(PairModel model, DemandOverlap overlap, GroupedDemand own, GroupedDemand other) =>
        own.Side.MayMeet(other.Side) ? model.Probability(overlap, other.Vector, FieldShares.Agreement(own.Felder, other.Felder)) : 0;
}
