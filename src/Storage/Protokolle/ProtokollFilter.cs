namespace Fokuslupe.Storage;

/// <summary>Which Protokolle are wanted, and in which order; what is null does not restrict.</summary>
public sealed record ProtokollFilter
{
    /// <summary>Name of the Gremium.</summary>
    public string? Gremium { get; init; }

    /// <summary>Year of the Sitzung.</summary>
    public int? Jahr { get; init; }

    /// <summary>Part of the title or of the file's name, or words that a Beitrag must hold.</summary>
    public string? Q { get; init; }

    /// <summary>True: only those whose Auftrag waits or runs.</summary>
    public bool Offen { get; init; }

    /// <summary>Their order.</summary>
    public Protokollfolge Folge { get; init; }
}

/// <summary>Orders of a list of Protokolle.</summary>
public enum Protokollfolge
{
    /// <summary>Those uploaded last first.</summary>
    Hochgeladen,

    /// <summary>The latest Sitzung first, undated ones last.</summary>
    Sitzung,

    /// <summary>Those with the most unsure Beitraege first; those without any are left out.</summary>
    Unsicher,
}
