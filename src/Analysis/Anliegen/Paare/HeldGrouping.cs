namespace Fokuslupe.Analysis.Anliegen;

/// <summary>A demand that was held out, with what is right.</summary>
/// <param name="Demand">The demand as the grouping sees it.</param>
/// <param name="Class">Index of its Anliegen; below 0 and its own when it belongs with no other.</param>
/// <param name="Part">Demands are judged within their part only: a field, or one for all.</param>
internal sealed record HeldDemand(GroupedDemand Demand, int Class, string Part);

/// <summary>Groups demands that were held out, and judges the groups.</summary>
internal sealed class HeldGrouping
{
    private readonly HeldDemand[] _ordered;
    private readonly GroupedDemand[] _demands;
    private readonly IEnumerable<(int First, int Second, float Probability)> _edges;
    private readonly int[][] _opposed;

    /// <param name="model">Tells which are the same.</param>
    /// <param name="demands">The demands.</param>
    /// <param name="katalog">Knows which Anliegen are opposed.</param>
    /// <param name="cancellationToken">Stops the comparisons.</param>
    public HeldGrouping(PairModel model, IReadOnlyList<HeldDemand> demands, IReadOnlyList<Domain.Anliegen> katalog, CancellationToken cancellationToken)
    {
        _opposed = CandidateSearch.Opposed(katalog);
        _ordered = [.. PairGrouping.Order([.. demands.Select(one => one.Demand)]).Select(i => demands[i])];
        _demands = [.. _ordered.Select(one => one.Demand)];
        _edges = PairGrouping.Edges(model, _demands, cancellationToken);
    }

    /// <summary>The groups before the disputed ones are parted.</summary>
    public List<List<int>> Cluster(double threshold) => PairGrouping.Cluster(_demands, _edges, threshold);

    /// <summary>The groups after it.</summary>
    public List<List<int>> Part(PairModel model, List<List<int>> groups) => DisputedGroups.Part(model, _demands, _edges, groups);

    /// <summary>What each group of two and more looks like, and whether opposed demands are in it.</summary>
    public IEnumerable<(double[] Look, bool Opposed)> Look(List<List<int>> groups) => DisputedGroups.Look(_demands, _edges, groups)
        .Zip(groups)
        .Where(one => one.First is not null)
        .Select(one => (one.First!, Opposed(one.Second) > 0));

    /// <summary>Opposed pairs that are together.</summary>
    public int Opposed(List<List<int>> groups) => groups.Sum(Opposed);

    private int Opposed(List<int> members)
    {
        int[] classes = [.. members.Select(member => _ordered[member].Class).Where(known => known >= 0)];
        return classes.Sum(known => _opposed[known].Length == 0 ? 0 : classes.Count(_opposed[known].Contains)) / 2;
    }

    /// <summary>Pairs put together rightly, within the parts.</summary>
    public double PairF1(List<List<int>> groups) => PairCounts.Sum(groups
        .SelectMany((members, number) => members.Select(member => (Group: number, Held: _ordered[member])))
        .GroupBy(one => one.Held.Part, StringComparer.Ordinal)
        .Select(part => PairCounts.Of([.. part.Select(one => one.Group)], [.. part.Select(one => one.Held.Class)]))).F1;
}
