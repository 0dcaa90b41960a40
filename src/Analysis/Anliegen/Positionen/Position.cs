namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Where a demand lies on the map: near ones want similar things. The axes mean nothing.</summary>
/// <param name="Beitrag">Id of the Beitrag.</param>
/// <param name="X">-1 to 1.</param>
/// <param name="Y">-1 to 1.</param>
public readonly record struct Position(long Beitrag, double X, double Y);
