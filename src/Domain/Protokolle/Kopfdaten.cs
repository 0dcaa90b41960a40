namespace Fokuslupe.Domain;

/// <summary>What the head and the foot of a Protokoll say about its Sitzung. Null where the document does not say it.</summary>
public sealed record Kopfdaten
{
    /// <summary>Title as written, lines joined.</summary>
    public string? Titel { get; init; }

    /// <summary>The Gremium in its uniform spelling («Fokusgruppe Wohnen»).</summary>
    public string? Gremium { get; init; }

    /// <summary>Day of the Sitzung.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>Number of the Sitzung, counted from 1.</summary>
    public int? Sitzung { get; init; }

    /// <summary>Day of the next Sitzung.</summary>
    public DateOnly? NaechsteSitzung { get; init; }

    /// <summary>Dates on which committees deliberate, in the order of the document.</summary>
    public IReadOnlyList<Beratung> Beratungsfolge { get; init; } = [];
}

/// <summary>One step of a Beratungsfolge.</summary>
/// <param name="Datum">Day of the committee's meeting.</param>
/// <param name="Gremium">The committee, as written.</param>
public sealed record Beratung(DateOnly Datum, string Gremium);
