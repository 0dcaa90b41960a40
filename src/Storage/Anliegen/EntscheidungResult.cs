namespace Fokuslupe.Storage;

/// <summary>What became of an editor's decision about Anliegen; everything but the first leaves all as it was.</summary>
public enum EntscheidungOutcome
{
    /// <summary>Stored.</summary>
    Stored,

    /// <summary>Nothing has this id.</summary>
    NotFound,

    /// <summary>The Anliegen was merged into another one.</summary>
    MergedAway,

    /// <summary>Somebody else was faster.</summary>
    Stale,

    /// <summary>Merging or splitting an Anliegen with itself.</summary>
    Itself,

    /// <summary>Another Anliegen that is named does not exist, or no longer stands for itself.</summary>
    UnknownOther,

    /// <summary>Opposed Anliegen are only merged when that is confirmed.</summary>
    Opposed,

    /// <summary>A Beitrag that is named does not stand under the Anliegen.</summary>
    ForeignBeitrag,

    /// <summary>Nothing would be left of the Anliegen.</summary>
    NothingLeft,
}

/// <summary>The outcome of a decision.</summary>
public sealed record EntscheidungResult(EntscheidungOutcome Outcome)
{
    /// <summary>The Anliegen as it is stored now; null when nothing has the id.</summary>
    public AnliegenStand? Current { get; init; }

    /// <summary>The other Anliegen of a split.</summary>
    public AnliegenStand? Other { get; init; }

    /// <summary>Id of the stored decision.</summary>
    public long Entscheidung { get; init; }

    /// <summary>What stands in the way: ids of Anliegen or of a Beitrag.</summary>
    public IReadOnlyList<string> InTheWay { get; init; } = [];
}

/// <summary>Beitraege that leave an Anliegen, for a new one or for one that exists.</summary>
/// <param name="Beitraege">Their ids.</param>
/// <param name="Ziel">Id of the Anliegen they go to; null for a new one.</param>
/// <param name="Neu">What the new one is to be; its id is varied when it is taken. Null for one that exists.</param>
public sealed record Abspaltung(IReadOnlyList<long> Beitraege, string? Ziel, Domain.Anliegen? Neu);

/// <summary>What an editor wants to be different about an Anliegen; null leaves a value.</summary>
public sealed record AnliegenChange
{
    /// <summary>Title; locks it.</summary>
    public string? Titel { get; init; }

    /// <summary>Whether its title is locked.</summary>
    public bool? Gesperrt { get; init; }

    /// <summary>True: it is as it should be, and so are its Beitraege.</summary>
    public bool Bestaetigt { get; init; }
}

/// <summary>What became of taking a decision back.</summary>
public enum RuecknahmeOutcome
{
    /// <summary>All is as it was before, but for what came later.</summary>
    Done,

    /// <summary>There is no such decision.</summary>
    NotFound,

    /// <summary>It was taken back before.</summary>
    Already,

    /// <summary>A later decision stands; that one first.</summary>
    NotTheLast,
}
