namespace Fokuslupe.Domain;

/// <summary>What made a version of a Handlungsempfehlung.</summary>
public enum Versionsvorgang
{
    /// <summary>It was drafted.</summary>
    Entwurf,

    /// <summary>A person edited it.</summary>
    Bearbeitung,

    /// <summary>It was drafted anew around what is locked.</summary>
    Neufassung,

    /// <summary>The chat server smoothed it.</summary>
    Glaettung,

    /// <summary>An earlier state was taken back.</summary>
    Wiederherstellung,
}

/// <summary>A state of a Handlungsempfehlung.</summary>
/// <param name="Version">Counts up from 1.</param>
/// <param name="Vorgang">What made it; null when that was before versions were kept.</param>
/// <param name="Wann">When; null when that was before versions were kept.</param>
public sealed record Empfehlungsversion(int Version, Versionsvorgang? Vorgang, DateTimeOffset? Wann);
