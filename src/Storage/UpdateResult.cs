namespace Fokuslupe.Storage;

/// <summary>What became of a change to something that others may have changed meanwhile.</summary>
public enum UpdateOutcome
{
    /// <summary>Stored.</summary>
    Updated,

    /// <summary>Nothing has this id.</summary>
    NotFound,

    /// <summary>Somebody else was faster; nothing was stored.</summary>
    Conflict,

    /// <summary>The Anliegen to file it under does not exist; nothing was stored.</summary>
    UnknownAnliegen,

    /// <summary>No person has decided anything that could be taken back.</summary>
    NothingToUndo,
}

/// <summary>The outcome, and what is stored now: the new state, after a conflict the other's; null when nothing is.</summary>
public sealed record UpdateResult<T>(UpdateOutcome Outcome, T? Current)
    where T : class;
