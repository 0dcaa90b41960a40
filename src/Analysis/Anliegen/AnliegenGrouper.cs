namespace Fokuslupe.Analysis.Anliegen;

/// <summary>A group of demands that no known Anliegen covers.</summary>
/// <param name="Anliegen">Identity and title; an earlier group that shares most of its demands hands its id on.</param>
/// <param name="Forderungen">Ids of the Beitraege, at least two, rising.</param>
public sealed record AnliegenGruppe(Domain.Anliegen Anliegen, IReadOnlyList<long> Forderungen);

/// <summary>Groups the demands that match no known Anliegen among themselves. Deterministic; the order of input does not matter.</summary>
public sealed class AnliegenGrouper
{
    /// <summary>Groups demands; those that stay alone are in no group.</summary>
    /// <param name="forderungen">Demands without a known Anliegen.</param>
    /// <param name="bisher">Groups of the last run, whose ids live on.</param>
    public IReadOnlyList<AnliegenGruppe> Group(IReadOnlyList<Forderung> forderungen, IReadOnlyList<AnliegenGruppe> bisher) =>
        throw new NotSupportedException();
}
