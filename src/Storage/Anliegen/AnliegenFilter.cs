namespace Fokuslupe.Storage;

/// <summary>Which Anliegen are wanted; what is null does not restrict.</summary>
public sealed record AnliegenFilter
{
    /// <summary>Id of the Handlungsfeld.</summary>
    public string? Handlungsfeld { get; init; }

    /// <summary>Id of the Thema.</summary>
    public string? Thema { get; init; }

    /// <summary>Only those demanded in a Sitzung of this year.</summary>
    public int? Jahr { get; init; }

    /// <summary>Words or beginnings of words that must all occur in the title.</summary>
    public string? Q { get; init; }

    /// <summary>Lowest number of Sitzungen, default 1; 0 also shows what was never demanded.</summary>
    public int MinSitzungen { get; init; } = 1;

    /// <summary>The order.</summary>
    public AnliegenSortierung Sortierung { get; init; }
}

/// <summary>Orders of a list of Anliegen; ids decide between equals.</summary>
public enum AnliegenSortierung
{
    /// <summary>Sitzungen, Gremien, Beitraege, all falling.</summary>
    Breite,

    /// <summary>Beitraege, falling.</summary>
    Beitraege,

    /// <summary>Votes, falling.</summary>
    Punkte,

    /// <summary>The last Sitzung, falling.</summary>
    Zuletzt,

    /// <summary>By title.</summary>
    Titel,
}
