namespace Fokuslupe.Analysis.Anliegen;

/// <summary>An Anliegen and the demands that belong to it.</summary>
/// <param name="Anliegen">Identity and title.</param>
/// <param name="Forderungen">Ids of the Beitraege, rising; a known Anliegen has one or more, one found by grouping two or more.</param>
public sealed record AnliegenGruppe(Domain.Anliegen Anliegen, IReadOnlyList<long> Forderungen);
