namespace Fokuslupe.Domain;

/// <summary>One demand that recurs in different words; a single recommendation could meet all its Beitraege.</summary>
/// <param name="Id">Stable, ASCII, starts with the id of its field.</param>
/// <param name="Titel">The demand as a title.</param>
/// <param name="Handlungsfeld">Id of its field.</param>
/// <param name="Gegen">Ids of opposed Anliegen; the relation is symmetric, and opposed Anliegen never merge.</param>
/// <param name="Bekannt">True when it comes from the catalogue, false when it was found by grouping.</param>
public sealed record Anliegen(string Id, string Titel, string Handlungsfeld, IReadOnlyList<string> Gegen, bool Bekannt);
