namespace Fokuslupe.Analysis.Models.Registry;

/// <summary>What <c>models/registry.json</c> holds: which versions decide, and how that came about.</summary>
public sealed record RegistryState
{
    /// <summary>The active version of each task.</summary>
    public required IReadOnlyDictionary<string, string> Active { get; init; }

    /// <summary>All changes of <see cref="Active"/>, oldest first.</summary>
    public IReadOnlyList<RegistryEntry> History { get; init; } = [];

    /// <summary>The latest change of a task that is not undone yet: what a rollback would undo. Null when there is none.</summary>
    internal RegistryEntry? LastChange(string task)
    {
        var undoable = new Stack<RegistryEntry>();
        foreach (var entry in History.Where(entry => entry.Changes.TryGetValue(task, out var change) && change.From is not null))
        {
            if (entry.Event == RegistryEvent.Rollback)
            {
                undoable.TryPop(out _);
            }
            else
            {
                undoable.Push(entry);
            }
        }

        return undoable.TryPeek(out var last) ? last : null;
    }

    /// <summary>The state after a change.</summary>
    internal RegistryState With(RegistryEntry entry)
    {
        var active = new SortedDictionary<string, string>(Active.ToDictionary(), StringComparer.Ordinal);
        foreach (var (task, change) in entry.Changes)
        {
            active[task] = change.To;
        }

        return new RegistryState { Active = active, History = [.. History, entry] };
    }
}

/// <summary>What changed the active versions.</summary>
public enum RegistryEvent
{
    /// <summary>A person made versions active.</summary>
    Promotion,

    /// <summary>A person undid the latest promotion of a task.</summary>
    Rollback,

    /// <summary>A release of the program brought versions, which took the place of those of the release before.</summary>
    Delivery,
}

/// <summary>One change of the active versions; all of it happened at once.</summary>
public sealed record RegistryEntry
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What it was.</summary>
    public required RegistryEvent Event { get; init; }

    /// <summary>Versions by task.</summary>
    public required IReadOnlyDictionary<string, VersionChange> Changes { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string By { get; init; }

    /// <summary>Why, in that person's words; null where nothing was said.</summary>
    public string? Reason { get; init; }

    /// <summary>True when it was done although a figure is worse.</summary>
    public bool Forced { get; init; }

    /// <summary>What spoke against it, in sentences.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];
}

/// <summary>One version in the place of another.</summary>
/// <param name="From">Version before; null for none.</param>
/// <param name="To">Version after.</param>
public sealed record VersionChange(string? From, string To);
