using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Analysis.Models.Registry;

/// <summary>What became of a promotion or a rollback.</summary>
public enum PromotionOutcome
{
    /// <summary>The versions are active.</summary>
    Done,

    /// <summary>No such task or version.</summary>
    Unknown,

    /// <summary>The version is active already.</summary>
    AlreadyActive,

    /// <summary>A model is broken, or does not go with the other active ones.</summary>
    Unusable,

    /// <summary>A figure is worse beyond its interval.</summary>
    Worse,

    /// <summary>There is no promotion of this task to undo, or a later one of another task stands on it.</summary>
    NothingToUndo,

    /// <summary>Somebody else changed the active versions meanwhile.</summary>
    Overtaken,
}

/// <summary>A figure that speaks against a promotion.</summary>
/// <param name="Task">Task.</param>
/// <param name="Figure">The figure: A is the active model, B the candidate.</param>
public sealed record WorseFigure(string Task, ComparedFigure Figure);

/// <summary>What became of a promotion or a rollback, and why.</summary>
public sealed record PromotionResult
{
    /// <summary>What became of it; nothing was changed unless it is <see cref="PromotionOutcome.Done"/>.</summary>
    public required PromotionOutcome Outcome { get; init; }

    /// <summary>Why it was refused, in a sentence; empty when it was done.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The figures that are worse.</summary>
    public IReadOnlyList<WorseFigure> Worse { get; init; } = [];

    /// <summary>What was written into the history; null when it was refused.</summary>
    public RegistryEntry? Entry { get; init; }

    /// <summary>The models that are active now; null when it was refused.</summary>
    public ModelSet? Models { get; init; }
}
