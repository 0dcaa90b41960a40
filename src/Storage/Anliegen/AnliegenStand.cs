namespace Fokuslupe.Storage;

/// <summary>An Anliegen and how widely it recurs, counted by the database.</summary>
public sealed record AnliegenStand
{
    /// <summary>The demand.</summary>
    public required Domain.Anliegen Anliegen { get; init; }

    /// <summary>Number of Beitraege.</summary>
    public required int Beitraege { get; init; }

    /// <summary>Number of different Sitzungen.</summary>
    public required int Sitzungen { get; init; }

    /// <summary>Number of different Gremien.</summary>
    public required int Gremien { get; init; }

    /// <summary>First day, or null when no Sitzung has a date.</summary>
    public DateOnly? Von { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? Bis { get; init; }

    /// <summary>Sum of votes.</summary>
    public required int Punkte { get; init; }
}

/// <summary>Which Anliegen are wanted; what is null does not restrict.</summary>
public sealed record AnliegenFilter
{
    /// <summary>Id of the Handlungsfeld.</summary>
    public string? Handlungsfeld { get; init; }

    /// <summary>Words or beginnings of words that must all occur in the title.</summary>
    public string? Q { get; init; }

    /// <summary>Lowest number of Sitzungen, default 1; 0 also shows what was never demanded.</summary>
    public int MinSitzungen { get; init; } = 1;
}

/// <summary>Demands that grouping found to be one Anliegen.</summary>
/// <param name="Anliegen">Id, title, field, opposed Anliegen; not a known one.</param>
/// <param name="Forderungen">Ids of its Beitraege.</param>
public sealed record Gruppe(Domain.Anliegen Anliegen, IReadOnlyList<long> Forderungen);
