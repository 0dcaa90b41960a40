namespace Fokuslupe.Analysis.Anliegen;

/// <summary>A group of demands that no known Anliegen covers.</summary>
/// <param name="Anliegen">Identity and title; an earlier group that shares most of its demands hands its id on.</param>
/// <param name="Forderungen">Ids of the Beitraege, at least two, rising.</param>
public sealed record AnliegenGruppe(Domain.Anliegen Anliegen, IReadOnlyList<long> Forderungen);

/// <summary>
/// Groups the demands that match no known Anliegen among themselves. Deterministic; the order of input does not matter.
/// Demands for more and for less of something never meet in a group. Safe for concurrent use.
/// </summary>
public sealed class AnliegenGrouper
{
    /// <summary>Lowest mean similarity within a group: rather single demands than a wrong group.</summary>
    private const float Threshold = 0.2f;

    private readonly AnliegenMatcher _matcher;

    /// <summary>A grouper that compares demands by words, letters, concepts and the known Anliegen they resemble.</summary>
    public AnliegenGrouper(AnliegenMatcher matcher)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        _matcher = matcher;
    }

    /// <summary>Groups demands; those that stay alone are in no group.</summary>
    /// <param name="forderungen">Demands without a known Anliegen; each id once.</param>
    /// <param name="bisher">Groups of the last run, whose ids live on.</param>
    public IReadOnlyList<AnliegenGruppe> Group(IReadOnlyList<Forderung> forderungen, IReadOnlyList<AnliegenGruppe> bisher)
    {
        ArgumentNullException.ThrowIfNull(forderungen);
        ArgumentNullException.ThrowIfNull(bisher);
        var ordered = forderungen.DistinctBy(forderung => forderung.Id).OrderBy(forderung => forderung.Id).ToList();
        var vectors = _matcher.Vectors(ordered);
        var edges = DemandGraph.Edges(vectors, (first, second) => MayMeet(ordered[first].Handlungsfeld, ordered[second].Handlungsfeld));
        var clusters = AverageLinkage.Cluster([.. vectors.Select(vector => vector.Polarity)], edges, Threshold);
        var naming = new GroupNaming(_matcher.Katalog, bisher);
        return naming.Name([.. clusters.Select(members => members.Select(member => (ordered[member], vectors[member])).ToList())]);
    }

    private static bool MayMeet(string first, string second) => first == second || first.Length == 0 || second.Length == 0;
}
