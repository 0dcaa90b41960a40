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
    public static List<List<int>> Group(PairModel model, IReadOnlyList<GroupedDemand> demands, CancellationToken cancellationToken)
    {
        // Similar ones side by side: the graph looks at neighbours first.
        var order = Enumerable.Range(0, demands.Count).OrderBy(i => demands[i].Vector.Nearest).ThenBy(i => i).ToArray();
        DemandVector[] vectors = [.. order.Select(i => demands[i].Vector)];
        var edges = DemandGraph.Edges(
            vectors,
            (first, second) => demands[order[first]] is var a && demands[order[second]] is var b && a.Side.MayMeet(b.Side)
                ? model.Probability(a.Vector, b.Vector, FieldShares.Agreement(a.Felder, b.Felder))
                : 0,
            cancellationToken);
        return [.. AverageLinkage.Cluster([.. order.Select(i => demands[i].Side)], edges, (float)model.Threshold)
            .Select(members => members.Select(member => order[member]).Order().ToList())
            .OrderBy(members => members[0])];
    }
}
