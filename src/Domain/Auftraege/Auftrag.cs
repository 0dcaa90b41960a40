namespace Fokuslupe.Domain;

/// <summary>State of a background job.</summary>
public enum Auftragsstatus
{
    /// <summary>Not begun.</summary>
    Wartet,

    /// <summary>Under way.</summary>
    Laeuft,

    /// <summary>Done.</summary>
    Fertig,

    /// <summary>Failed; <see cref="Auftrag.Meldung"/> says why.</summary>
    Fehler,
}

/// <summary>A background job.</summary>
public sealed record Auftrag
{
    /// <summary>Id.</summary>
    public required long Id { get; init; }

    /// <summary>Kind: <c>import</c>.</summary>
    public required string Vorgang { get; init; }

    /// <summary>Id of the Protokoll it works on, or null.</summary>
    public long? Protokoll { get; init; }

    /// <summary>State.</summary>
    public required Auftragsstatus Status { get; init; }

    /// <summary>How far, 0 to 1.</summary>
    public double Fortschritt { get; init; }

    /// <summary>German sentence for people, or null.</summary>
    public string? Meldung { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset Erstellt { get; init; }

    /// <summary>When it ended, or null.</summary>
    public DateTimeOffset? Beendet { get; init; }
}
