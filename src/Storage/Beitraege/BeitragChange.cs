using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>What a person wants to be different about a Beitrag; null leaves a value.</summary>
public sealed record BeitragChange
{
    /// <summary>Id of the Handlungsfeld; naming the present one of an unsure Beitrag confirms it.</summary>
    public string? Handlungsfeld { get; init; }

    /// <summary>What it does.</summary>
    public Art? Art { get; init; }

    /// <summary>Stance to the These above.</summary>
    public Haltung? Haltung { get; init; }

    /// <summary>
    /// True when naming a value that stands already confirms it. A form that sends back all it shows leaves this out; there only
    /// the field of an unsure Beitrag is confirmed.
    /// </summary>
    public bool Bestaetigt { get; init; }

    /// <summary>Id of the Anliegen it belongs to; empty: to none.</summary>
    public string? Anliegen { get; init; }
}
