namespace Fokuslupe.Domain;

/// <summary>State of the proposal of a full regrouping.</summary>
public enum Regruppierungsstatus
{
    /// <summary>An editor has yet to decide.</summary>
    Offen,

    /// <summary>Accepted and applied.</summary>
    Angenommen,

    /// <summary>Dropped; nothing was changed.</summary>
    Verworfen,

    /// <summary>Editors decided otherwise since, or a later one has come: it can no longer be accepted.</summary>
    Ueberholt,
}

/// <summary>What a full regrouping proposes.</summary>
public sealed record Regruppierung
{
    /// <summary>Id of the Auftrag it comes from.</summary>
    public required long Auftrag { get; init; }

    /// <summary>State.</summary>
    public required Regruppierungsstatus Status { get; init; }

    /// <summary>When it was ready.</summary>
    public required DateTimeOffset Erstellt { get; init; }

    /// <summary>When it was accepted or dropped, or null.</summary>
    public DateTimeOffset? Entschieden { get; init; }

    /// <summary>Beitraege that an acceptance left where they were, because they had changed or gone meanwhile.</summary>
    public int Uebergangen { get; init; }

    /// <summary>What would change, or has.</summary>
    public required Veraenderungen Veraenderungen { get; init; }
}
