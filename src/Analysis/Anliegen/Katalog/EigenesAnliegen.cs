namespace Fokuslupe.Analysis.Anliegen;

/// <summary>What an installation adds to the trained catalogue: an Anliegen of its own, or what editors decided about a known one.</summary>
/// <param name="Anliegen">Identity and title; with an id of the trained catalogue it takes the place of the known Anliegen.</param>
/// <param name="Texte">Texts that editors confirmed for it; may be empty, as the title is learnt from too.</param>
public sealed record EigenesAnliegen(Domain.Anliegen Anliegen, IReadOnlyList<string> Texte);
