namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Groups by average linkage over the similar pairs: no number of groups has to be known.</summary>
internal sealed class LinkageGrouping : IDemandGrouping
{
    /// <summary>Lowest mean similarity within a group: rather single demands than a wrong group.</summary>
    public const float Threshold = 0.2f;

    /// <inheritdoc/>
    public List<List<int>> Group(IReadOnlyList<DemandVector> demands, IReadOnlyList<string> felder)
    {
        var edges = DemandGraph.Edges(demands, (first, second) => MayMeet(felder[first], felder[second]));
        return AverageLinkage.Cluster([.. demands.Select(demand => demand.Polarity)], edges, Threshold);
    }

    private static bool MayMeet(string first, string second) => first == second || first.Length == 0 || second.Length == 0;
}
