namespace Fokuslupe.Domain;

/// <summary>What became of an Anliegen between two runs.</summary>
public enum Veraenderungsart
{
    /// <summary>There was none.</summary>
    Neu,

    /// <summary>The same Beitraege under another title or id.</summary>
    Umbenannt,

    /// <summary>It took Beitraege in and lost none.</summary>
    Gewachsen,

    /// <summary>Beitraege left it that are now under no Anliegen.</summary>
    Geschrumpft,

    /// <summary>Beitraege left it for other Anliegen.</summary>
    Geteilt,

    /// <summary>It is gone; most of its Beitraege went to one other Anliegen.</summary>
    Zusammengefuehrt,

    /// <summary>It has no Beitraege any more, and no other Anliegen has most of them.</summary>
    Verschwunden,
}

/// <summary>What became of one Anliegen.</summary>
public sealed record Veraenderung
{
    /// <summary>Id; that of the new run where the two differ.</summary>
    public required string Id { get; init; }

    /// <summary>Title, that of the new run where there is one.</summary>
    public required string Titel { get; init; }

    /// <summary>What happened.</summary>
    public required Veraenderungsart Art { get; init; }

    /// <summary>Id before, where it goes on under another one; else null.</summary>
    public string? IdVorher { get; init; }

    /// <summary>Title before, where it was another one; else null.</summary>
    public string? TitelVorher { get; init; }

    /// <summary>Id of the Anliegen that took it in, where it was <see cref="Veraenderungsart.Zusammengefuehrt"/>; else null.</summary>
    public string? Ziel { get; init; }

    /// <summary>Number of Beitraege before.</summary>
    public required int Vorher { get; init; }

    /// <summary>Number of Beitraege after.</summary>
    public required int Nachher { get; init; }
}

/// <summary>Beitraege that go from one Anliegen to another.</summary>
/// <param name="Von">Id of the Anliegen they stood under, or null: under none.</param>
/// <param name="Nach">Id of the Anliegen they stand under in the new run, or null: under none.</param>
/// <param name="Beitraege">Their ids, rising; at least one.</param>
public sealed record Umzug(string? Von, string? Nach, IReadOnlyList<long> Beitraege);

/// <summary>How two groupings of the same Beitraege differ.</summary>
public sealed record Veraenderungen
{
    /// <summary>Every Anliegen that changed, once, by id.</summary>
    public required IReadOnlyList<Veraenderung> Anliegen { get; init; }

    /// <summary>Every Beitrag that changed its Anliegen, once; by Von and Nach.</summary>
    public required IReadOnlyList<Umzug> Umzuege { get; init; }

    /// <summary>Number of Anliegen that stay as they are.</summary>
    public required int Unveraendert { get; init; }
}
