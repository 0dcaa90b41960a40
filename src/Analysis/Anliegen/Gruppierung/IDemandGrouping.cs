namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Puts demands that mean the same together, without knowing any Anliegen. Safe for concurrent use.</summary>
internal interface IDemandGrouping
{
    /// <summary>Groups demands. The same input gives the same groups; demands for more and for less never meet.</summary>
    /// <param name="demands">The demands.</param>
    /// <param name="felder">Id of the Handlungsfeld of each, empty where it is not known; demands of two fields never meet.</param>
    /// <returns>The groups of two and more, members rising.</returns>
    List<List<int>> Group(IReadOnlyList<DemandVector> demands, IReadOnlyList<string> felder);
}
