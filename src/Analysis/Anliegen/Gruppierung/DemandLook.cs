namespace Fokuslupe.Analysis.Anliegen;

/// <summary>What is found out about a demand before it is grouped.</summary>
/// <param name="Treffer">The known Anliegen it matches.</param>
/// <param name="Leading">The known one it comes closest to, with a probability of at least <see cref="LeastShare"/>, or null.</param>
/// <param name="Objects">Whether the known Anliegen that it matches, or else its own text, objects to something (<see cref="Objection"/>).</param>
/// <param name="Vector">What it is compared by.</param>
internal sealed record DemandLook(AnliegenTreffer Treffer, Domain.Anliegen? Leading, bool Objects, DemandVector Vector)
{
    /// <summary>True when it may as well mean an opposite of <see cref="Leading"/>.</summary>
    public bool Undecided { get; init; }

    /// <summary>What it may mean, as far as opposites are concerned.</summary>
    public PossibleMeanings Meanings { get; init; } = PossibleMeanings.None;

    /// <summary>From this probability on a demand is kept apart from the opposites of the Anliegen it comes closest to.</summary>
    public const float LeastShare = 0.05f;
}
