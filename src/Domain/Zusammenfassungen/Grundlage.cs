namespace Fokuslupe.Domain;

/// <summary>The ledger of a summary: what became of all lines and Beitraege of the period, so that nobody has to guess what was left out.</summary>
public sealed record Grundlage
{
    /// <summary>Protokolle of the period that were read.</summary>
    public required int Protokolle { get; init; }

    /// <summary>Protokolle that a period leaves out because they have no date; 0 without a period.</summary>
    public int OhneDatum { get; init; }

    /// <summary>Lines by what became of them; every line is in one class.</summary>
    public required IReadOnlyDictionary<Zeilenart, int> Zeilen { get; init; }

    /// <summary>Beitraege of all fields in the period.</summary>
    public required int Beitraege { get; init; }

    /// <summary>Number of all lines.</summary>
    public int ZeilenGesamt => Zeilen.Values.Sum();

    /// <summary>Number of lines of a class.</summary>
    public int Anzahl(Zeilenart art) => Zeilen.GetValueOrDefault(art);
}
