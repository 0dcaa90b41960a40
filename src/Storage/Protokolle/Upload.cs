namespace Fokuslupe.Storage;

/// <summary>A document as a person hands it in.</summary>
public sealed record Upload
{
    /// <summary>Name of the file, for people only.</summary>
    public required string Dateiname { get; init; }

    /// <summary>The bytes as they came.</summary>
    public required byte[] Inhalt { get; init; }

    /// <summary>The Gremium; what the document says counts when null.</summary>
    public string? Gremium { get; init; }

    /// <summary>Day of the Sitzung; what the document says counts when null.</summary>
    public DateOnly? Datum { get; init; }
}

/// <summary>What became of an upload.</summary>
public enum UploadOutcome
{
    /// <summary>Stored as a new Protokoll, its import waits.</summary>
    Added,

    /// <summary>The same bytes were there already and their import had failed or been stopped: it waits again.</summary>
    Requeued,

    /// <summary>The same bytes are there already; nothing was stored.</summary>
    Duplicate,
}

/// <summary>The Protokoll that holds the bytes, and its latest Auftrag.</summary>
public sealed record UploadResult(UploadOutcome Outcome, long Protokoll, long Auftrag);
