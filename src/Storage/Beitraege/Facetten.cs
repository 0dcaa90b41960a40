namespace Fokuslupe.Storage;

/// <summary>
/// How many Beitraege there are for each value that a filter could take: every kind of value counted under the filter's other choices,
/// so that a person sees what choosing another would give.
/// </summary>
public sealed record Facetten
{
    /// <summary>Beitraege that meet the whole filter.</summary>
    public required int Gesamt { get; init; }

    /// <summary>By id of the Handlungsfeld.</summary>
    public required IReadOnlyDictionary<string, int> Handlungsfelder { get; init; }

    /// <summary>By code of the Art.</summary>
    public required IReadOnlyDictionary<string, int> Arten { get; init; }

    /// <summary>By code of the Haltung.</summary>
    public required IReadOnlyDictionary<string, int> Haltungen { get; init; }

    /// <summary>By name of the Gremium.</summary>
    public required IReadOnlyDictionary<string, int> Gremien { get; init; }

    /// <summary>By year; undated ones are left out.</summary>
    public required IReadOnlyDictionary<int, int> Jahre { get; init; }

    /// <summary>Whether a person should look.</summary>
    public required IReadOnlyDictionary<bool, int> Unsicher { get; init; }

    /// <summary>Whether a person has decided.</summary>
    public required IReadOnlyDictionary<bool, int> Geprueft { get; init; }

    /// <summary>Whether they are under an Anliegen.</summary>
    public required IReadOnlyDictionary<bool, int> MitAnliegen { get; init; }
}
