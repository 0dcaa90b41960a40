namespace Fokuslupe.Domain;

/// <summary>One value of a Beitrag changed by a person.</summary>
/// <param name="Beitrag">Id of the Beitrag.</param>
/// <param name="Feld">Which value: <c>handlungsfeld</c>, <c>art</c>, <c>haltung</c> or <c>anliegen</c>.</param>
/// <param name="Alt">Code before; null for none.</param>
/// <param name="Neu">Code after; null for none.</param>
/// <param name="Wann">When.</param>
public sealed record Korrektur(long Beitrag, string Feld, string? Alt, string? Neu, DateTimeOffset Wann);
