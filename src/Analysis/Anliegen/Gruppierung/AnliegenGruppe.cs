namespace Fokuslupe.Analysis.Anliegen;

/// <summary>An Anliegen and the demands that belong to it.</summary>
/// <param name="Anliegen">Identity and title.</param>
/// <param name="Forderungen">Ids of the Beitraege, rising; a known Anliegen has one or more, one found by grouping two or more.</param>
public sealed record AnliegenGruppe(Domain.Anliegen Anliegen, IReadOnlyList<long> Forderungen)
{
    /// <summary>The Thema that its demands are about; null where nobody asked or its field has none.</summary>
    public Domain.Thema? Thema { get; init; }
}
