namespace Fokuslupe.Domain;

/// <summary>A Beitrag of a stored Protokoll, with its filing: what recurrence, drafts and summaries work on.</summary>
public sealed record AbgelegterBeitrag
{
    /// <summary>Id, unique over all Protokolle.</summary>
    public required long Id { get; init; }

    /// <summary>Where it was said.</summary>
    public required Sitzung Sitzung { get; init; }

    /// <summary>What was said.</summary>
    public required Beitrag Beitrag { get; init; }

    /// <summary>How it is filed; corrections by people already applied.</summary>
    public required Einordnung Einordnung { get; init; }

    /// <summary>Id of the Anliegen it belongs to, or null.</summary>
    public string? Anliegen { get; init; }

    /// <summary>Number of the card, the same for all copies of it; null when nobody compared it with others.</summary>
    public long? Karte { get; init; }

    /// <summary>True once a person has corrected or confirmed it.</summary>
    public bool Geprueft { get; init; }

    /// <summary>Counts up with every correction, from 1: the ETag.</summary>
    public int Version { get; init; } = 1;
}

/// <summary>One meeting of one Gremium: the unit in which recurrence is counted.</summary>
/// <param name="Protokoll">Id of its Protokoll.</param>
/// <param name="Gremium">Uniform spelling, or <see cref="UnbekanntesGremium"/>.</param>
/// <param name="Datum">Day, or null.</param>
/// <param name="Titel">Title of the Protokoll.</param>
public sealed record Sitzung(long Protokoll, string Gremium, DateOnly? Datum, string Titel)
{
    /// <summary>Stands for a Gremium that the document does not name.</summary>
    public const string UnbekanntesGremium = "Unbekanntes Gremium";
}
