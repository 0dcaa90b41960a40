using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>Which Beitraege are wanted; what is null does not restrict.</summary>
public sealed record BeitragFilter
{
    /// <summary>Ids of leading Handlungsfelder, any of which will do; empty for all.</summary>
    public IReadOnlyList<string> Handlungsfelder { get; init; } = [];

    /// <summary>What it does.</summary>
    public Art? Art { get; init; }

    /// <summary>Stance to the These above.</summary>
    public Haltung? Haltung { get; init; }

    /// <summary>Name of the Gremium.</summary>
    public string? Gremium { get; init; }

    /// <summary>First day of the Sitzung; leaves undated ones out.</summary>
    public DateOnly? Von { get; init; }

    /// <summary>Last day of the Sitzung; leaves undated ones out.</summary>
    public DateOnly? Bis { get; init; }

    /// <summary>Year of the Sitzung; leaves undated ones out.</summary>
    public int? Jahr { get; init; }

    /// <summary>Id of the Anliegen.</summary>
    public string? Anliegen { get; init; }

    /// <summary>Only those under an Anliegen, or only the others.</summary>
    public bool? MitAnliegen { get; init; }

    /// <summary>Only those a person should look at, or only the others.</summary>
    public bool? Unsicher { get; init; }

    /// <summary>Only those that a person has corrected or confirmed, or only the others.</summary>
    public bool? Geprueft { get; init; }

    /// <summary>Id of the Protokoll.</summary>
    public long? Protokoll { get; init; }

    /// <summary>
    /// Words or parts of words that must all occur, in any order. Case does not matter, nor whether umlauts are written as such or
    /// spelt out; a word of one or two letters must stand alone.
    /// </summary>
    public string? Q { get; init; }
}
