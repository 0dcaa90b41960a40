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

    /// <summary>Only those demanded in a Sitzung of this day or later; undated Sitzungen do not count then.</summary>
    public DateOnly? Von { get; init; }

    /// <summary>Only those demanded in a Sitzung up to this day.</summary>
    public DateOnly? Bis { get; init; }

    /// <summary>Words or beginnings of words that must all occur in the title.</summary>
    public string? Q { get; init; }

    /// <summary>Lowest number of Sitzungen, default 1; 0 also shows what was never demanded.</summary>
    public int MinSitzungen { get; init; } = 1;

    /// <summary>Only those with an opposed one that was demanded, too.</summary>
    public bool Umstritten { get; init; }

    /// <summary>The order.</summary>
    public AnliegenSortierung Sortierung { get; init; }

    /// <summary>Those that meet the filter, in its order.</summary>
    /// <param name="snapshot">All Anliegen.</param>
    /// <param name="titled">Ids of those whose titles meet <see cref="Q"/>; null: it does not restrict.</param>
    internal IReadOnlyList<AnliegenNennungen> Apply(AnliegenSnapshot snapshot, IReadOnlySet<string>? titled)
    {
        var found = snapshot.Anliegen.Where(one => one.Stand is { Ersatz: null } stand
            && stand.Sitzungen >= MinSitzungen
            && (Handlungsfeld is null || stand.Anliegen.Handlungsfeld == Handlungsfeld)
            && (Thema is null || stand.Thema == Thema)
            && (titled is null || titled.Contains(one.Id))
            && (!Umstritten || snapshot.Opposed(one).Any())
            && (Jahr is null && Von is null && Bis is null || one.Nennungen.Any(nennung => Meets(snapshot.Sitzungen[nennung.Sitzung].Datum))));

        // By id already, and the sorting keeps the order of equals.
        return [.. Sort(found)];
    }

    private bool Meets(DateOnly? datum) =>
        datum is { } day && (Jahr is null || day.Year == Jahr) && (Von is null || day >= Von) && (Bis is null || day <= Bis);

    private IEnumerable<AnliegenNennungen> Sort(IEnumerable<AnliegenNennungen> found) => Sortierung switch
    {
        AnliegenSortierung.Beitraege => found.OrderByDescending(one => one.Stand.Beitraege).ThenByDescending(one => one.Stand.Sitzungen),
        AnliegenSortierung.Punkte => found.OrderByDescending(one => one.Stand.Punkte).ThenByDescending(one => one.Stand.Sitzungen),
        AnliegenSortierung.Zuletzt => found.OrderByDescending(one => one.Stand.Bis).ThenByDescending(one => one.Stand.Sitzungen),
        AnliegenSortierung.Titel => found.OrderBy(one => one.Stand.Anliegen.Titel, StringComparer.OrdinalIgnoreCase),
        _ => found.OrderByDescending(one => one.Stand.Sitzungen).ThenByDescending(one => one.Stand.Gremien).ThenByDescending(one => one.Stand.Beitraege),
    };
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
