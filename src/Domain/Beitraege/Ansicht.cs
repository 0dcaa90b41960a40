namespace Fokuslupe.Domain;

/// <summary>A search for Beitraege that somebody keeps under a name.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name, unique whatever the case.</param>
/// <param name="Adresse">Query of its address, with the question mark; empty for all Beitraege.</param>
public sealed record Ansicht(long Id, string Name, string Adresse);
