namespace Fokuslupe.Domain;

/// <summary>One demand that recurs in different words; a single recommendation could meet all its Beitraege.</summary>
/// <param name="Id">Stable, ASCII, starts with the id of its field.</param>
/// <param name="Titel">The demand as a title.</param>
/// <param name="Handlungsfeld">Id of its field.</param>
/// <param name="Gegen">Ids of opposed Anliegen; the relation is symmetric, and opposed Anliegen never merge.</param>
/// <param name="Bekannt">True when it comes from the catalogue, false when it was found by grouping.</param>
public sealed record Anliegen(string Id, string Titel, string Handlungsfeld, IReadOnlyList<string> Gegen, bool Bekannt);

/// <summary>How widely an Anliegen recurs. Breadth is counted in Sitzungen, never in cards alone.</summary>
public sealed record Wiederkehr
{
    /// <summary>Number of Beitraege.</summary>
    public required int Beitraege { get; init; }

    /// <summary>Number of different Sitzungen.</summary>
    public required int Sitzungen { get; init; }

    /// <summary>The Gremien, sorted by name, each once.</summary>
    public required IReadOnlyList<string> Gremien { get; init; }

    /// <summary>Years with at least one Sitzung, rising.</summary>
    public required IReadOnlyList<int> Jahre { get; init; }

    /// <summary>First day, or null when no Sitzung has a date.</summary>
    public DateOnly? Von { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? Bis { get; init; }

    /// <summary>Sum of votes, 0 when none were written.</summary>
    public int Punkte { get; init; }
}
