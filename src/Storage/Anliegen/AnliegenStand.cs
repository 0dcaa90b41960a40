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

    /// <summary>Id of its Thema, or null.</summary>
    public string? Thema { get; init; }

    /// <summary>True when editors created, split off, renamed or confirmed it.</summary>
    public bool Bestaetigt { get; init; }

    /// <summary>True when its title is locked: no run and no new catalogue changes it.</summary>
    public bool Gesperrt { get; init; }

    /// <summary>Id of the Anliegen that took it in; null while it stands for itself.</summary>
    public string? Ersatz { get; init; }

    /// <summary>Counts up with every decision about it, from 1: the ETag. New minutes do not change it.</summary>
    public int Version { get; init; } = 1;
}
