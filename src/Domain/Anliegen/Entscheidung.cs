namespace Fokuslupe.Domain;

/// <summary>Kind of an <see cref="Entscheidung"/>.</summary>
public enum Entscheidungsart
{
    /// <summary>Anliegen became one.</summary>
    Zusammenfuehrung,

    /// <summary>Beitraege left an Anliegen for another one.</summary>
    Teilung,

    /// <summary>A title was changed, locked or confirmed.</summary>
    Bearbeitung,

    /// <summary>The proposal of a full regrouping was accepted.</summary>
    Regruppierung,
}

/// <summary>What an editor decided about Anliegen. Who it was is not known: the service has no log-in.</summary>
public sealed record Entscheidung
{
    /// <summary>Id; later decisions have higher ones.</summary>
    public required long Id { get; init; }

    /// <summary>Kind.</summary>
    public required Entscheidungsart Art { get; init; }

    /// <summary>Id of the Anliegen it is about: the one that took others in, that was split or edited; null for a regrouping.</summary>
    public string? Anliegen { get; init; }

    /// <summary>Ids of the others: those taken in, or the one that Beitraege went to.</summary>
    public IReadOnlyList<string> Andere { get; init; } = [];

    /// <summary>Number of Beitraege that went to another Anliegen.</summary>
    public int Beitraege { get; init; }

    /// <summary>True when opposed Anliegen were merged, which was confirmed in so many words.</summary>
    public bool TrotzGegensatz { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Wann { get; init; }

    /// <summary>When it was taken back, or null.</summary>
    public DateTimeOffset? Zurueckgenommen { get; init; }
}
