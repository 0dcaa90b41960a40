namespace Fokuslupe.Analysis.Anliegen;

/// <summary>A demand to be matched or grouped.</summary>
/// <param name="Id">Id of its Beitrag; the order of input never matters, ids break ties.</param>
/// <param name="Text">The demand, lines joined.</param>
/// <param name="Handlungsfeld">Id of its field; empty when it is not known.</param>
public sealed record Forderung(long Id, string Text, string Handlungsfeld);

/// <summary>The known Anliegen a demand matches.</summary>
/// <param name="Anliegen">Id, or null: none of the known ones.</param>
/// <param name="Wahrscheinlichkeit">Calibrated probability of the best candidate, 0 to 1.</param>
public sealed record AnliegenTreffer(string? Anliegen, double Wahrscheinlichkeit);

/// <summary>Matches demands to the catalogue of known Anliegen, or abstains. Safe for concurrent use.</summary>
public sealed class AnliegenMatcher
{
    /// <summary>The catalogue.</summary>
    public IReadOnlyList<Domain.Anliegen> Katalog => throw new NotSupportedException();

    /// <summary>Matches each demand; the answer has their order.</summary>
    public IReadOnlyList<AnliegenTreffer> Match(IReadOnlyList<Forderung> forderungen) => throw new NotSupportedException();
}
