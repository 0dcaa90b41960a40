using Fokuslupe.Analysis.Models;

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
    private readonly AnliegenMatcher _matcher;
    private readonly IDemandGrouping _grouping;

    /// <summary>A grouper that compares demands by words, letters, concepts and the known Anliegen they resemble.</summary>
    /// <param name="matcher">Known Anliegen.</param>
    /// <param name="engine">The engine that groups; null for the built-in one.</param>
    public AnliegenGrouper(AnliegenMatcher matcher, EngineChoice? engine = null)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        (_matcher, _grouping) = (matcher, (engine ?? EngineChoice.BuiltIn).Resolve().Grouping);
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
        var clusters = _grouping.Group(vectors, [.. ordered.Select(forderung => forderung.Handlungsfeld)]);
        var naming = new GroupNaming(_matcher.Katalog, bisher);
        return naming.Name([.. clusters.Select(members => members.Select(member => (ordered[member], vectors[member])).ToList())]);
    }
}
