namespace Fokuslupe.Analysis.Anliegen;

/// <summary>A demand as the grouping sees it.</summary>
/// <param name="Vector">What it is compared by.</param>
/// <param name="Felder">Its field, as <see cref="FieldShares"/> tells it.</param>
/// <param name="Side">What keeps it apart from others.</param>
internal sealed record GroupedDemand(DemandVector Vector, float[] Felder, DemandSide Side)
{
    /// <summary>Number of the group it was in before, or -1.</summary>
    public int Before { get; init; } = -1;

    /// <summary>What it may mean, as far as opposites are concerned.</summary>
    public PossibleMeanings Meanings { get; init; } = PossibleMeanings.None;
}

/// <summary>
/// Groups demands by average linkage over the probabilities of the pair model: no number of groups has to be known. Groups
/// in which demands may stand against each other are parted again.
/// </summary>
internal static class PairGrouping
{
    /// <summary>Demands this much alike by their letters say the same or the contrary: what they contradict each other in is no accident.</summary>
    private const float Alike = 0.4f;

    /// <summary>Share of the doubt that falls away where two were together before: people know their groups, and new demands should add to them.</summary>
    private const float Habit = 0.8f;

    /// <summary>Groups demands. Only what they are decides, and, of equal ones, their order.</summary>
    /// <param name="model">Tells which are the same.</param>
    /// <param name="demands">The demands in an order that their content decides.</param>
    /// <param name="reach">Of each open demand the filed ones it is compared with; null for a filed one. Null: all are open.</param>
    /// <param name="cancellationToken">Stops the grouping.</param>
    /// <returns>The groups, single demands too.</returns>
    public static List<List<int>> Group(PairModel model, IReadOnlyList<GroupedDemand> demands, int[]?[]? reach, CancellationToken cancellationToken)
    {
        var order = Order(demands);
        GroupedDemand[] ordered = [.. order.Select(i => demands[i])];
        int[] open = reach is null ? [.. Enumerable.Range(0, order.Length)] : [.. Enumerable.Range(0, order.Length).Where(place => reach[order[place]] is not null)];
        var edges = Edges(model, [.. open.Select(place => ordered[place])], cancellationToken);
        if (reach is not null)
        {
            edges = [.. edges.Select(edge => (open[edge.First], open[edge.Second], edge.Probability)), .. Reached(model, demands, reach, order, open)];
        }

        return [.. DisputedGroups.Part(model, ordered, edges, Cluster(ordered, edges, model.Threshold))
            .Select(members => members.Select(member => order[member]).Order().ToList())
            .OrderBy(members => members[0])];
    }

    /// <summary>The order in which demands are compared: similar ones side by side, for the graph looks at neighbours first.</summary>
    public static int[] Order(IReadOnlyList<GroupedDemand> demands) =>
        [.. Enumerable.Range(0, demands.Count).OrderBy(i => demands[i].Vector.Nearest).ThenBy(i => i)];

    /// <summary>The similar pairs of demands that lie in their <see cref="Order"/>.</summary>
    public static IEnumerable<(int First, int Second, float Probability)> Edges(PairModel model, GroupedDemand[] ordered, CancellationToken cancellationToken) =>
        DemandGraph.Edges(
            [.. ordered.Select(demand => demand.Vector)],
            (first, second, overlap) => Probability(model, overlap, ordered[second], ordered[first]),
            cancellationToken);

    /// <summary>The groups before the disputed ones are parted.</summary>
    public static List<List<int>> Cluster(
        IReadOnlyList<GroupedDemand> ordered, IEnumerable<(int First, int Second, float Probability)> edges, double threshold) =>
        AverageLinkage.Cluster([.. ordered.Select(demand => demand.Side.Firm)], edges, (float)threshold);

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
                .Where(filed => overlap.Compares(demands[filed].Vector))
                .Select(filed => (open[i], places[filed], Probability(model, overlap, demand, demands[filed])))
                .Where(edge => edge.Item3 is >= DemandGraph.Floor or DemandGraph.Never)];
            return overlap;
        }, _ => { });
        return found.SelectMany(pairs => pairs);
    }

    /// <summary>Probability that two demands are the same; the first has just been compared with the other.</summary>
    private static float Probability(PairModel model, DemandOverlap overlap, GroupedDemand own, GroupedDemand other)
    {
        if (own.Side.IsApart(other.Side))
        {
            return 0;
        }

        if (own.Side.Anliegen < 0 && own.Side.Contradicts(other.Side) && PairInputs.Letters(overlap.Shared) > Alike)
        {
            return DemandGraph.Never;
        }

        var same = model.Probability(overlap, other.Vector, FieldShares.Agreement(own.Felder, other.Felder));
        if (same >= DemandGraph.Floor && own.Meanings.MayOppose(other.Meanings))
        {
            return DemandGraph.Never;
        }

        return own.Before >= 0 && own.Before == other.Before ? same + (Habit * (1 - same)) : same;
    }
}
