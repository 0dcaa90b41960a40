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

    /// <summary>A person stopped it.</summary>
    Abgebrochen,
}

/// <summary>A background job.</summary>
public sealed record Auftrag
{
    /// <summary>The kind that reads a Protokoll.</summary>
    public const string Import = "import";

    /// <summary>The kind that learns new models.</summary>
    public const string Training = "training";

    /// <summary>The kind that forms all Anliegen anew.</summary>
    public const string Regruppierung = "regruppierung";

    /// <summary>The kind that files stored Beitraege anew.</summary>
    public const string Einordnung = "einordnung";

    /// <summary>Id.</summary>
    public required long Id { get; init; }

    /// <summary>Kind: <c>import</c>, <c>training</c>, <c>regruppierung</c> or <c>einordnung</c>.</summary>
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
