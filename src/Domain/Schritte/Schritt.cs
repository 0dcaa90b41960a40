namespace Fokuslupe.Domain;

/// <summary>What a person did in a Protokoll.</summary>
public enum Schrittart
{
    /// <summary>Corrected or confirmed the filing of Beitraege.</summary>
    Korrektur,

    /// <summary>Cut a Beitrag in two.</summary>
    Teilung,

    /// <summary>Made one of two neighbours.</summary>
    Verbindung,

    /// <summary>Made a Beitrag of words that were none.</summary>
    Ergaenzung,

    /// <summary>Said that something is no Beitrag.</summary>
    Aussonderung,
}

/// <summary>One step of a person's work in a Protokoll; the last one can be taken back.</summary>
/// <param name="Id">Id; counts up.</param>
/// <param name="Protokoll">Id of the Protokoll.</param>
/// <param name="Art">What was done.</param>
/// <param name="Wann">When.</param>
/// <param name="Beitraege">Number of Beitraege that it changed, created or took away.</param>
public sealed record Schritt(long Id, long Protokoll, Schrittart Art, DateTimeOffset Wann, int Beitraege);
