namespace Fokuslupe.Analysis.Models;

/// <summary>Which engine learns.</summary>
/// <param name="Engine">Name of the engine.</param>
/// <param name="Trainer">Name of its learner; null for the engine's own choice.</param>
public sealed record EngineChoice(string Engine, string? Trainer = null)
{
    /// <summary>The engine that is always there.</summary>
    public static EngineChoice BuiltIn { get; } = new(TextEngines.BuiltInName);

    /// <summary>What is wrong with the choice, in English; null when nothing is.</summary>
    public string? Problem => TextEngines.Find(Engine) is not { } engine ? TextEngines.Missing(Engine)
        : Trainer is null || engine.Trainers.Contains(Trainer) ? null
        : engine.Trainers.Count == 0 ? $"Engine {Engine} has no trainers to choose from."
        : $"Engine {Engine} has no trainer '{Trainer}', but {string.Join(", ", engine.Trainers)}.";

    /// <summary>The engine.</summary>
    /// <exception cref="ArgumentException">The choice has a <see cref="Problem"/>.</exception>
    internal ITextEngine Resolve() => Problem is { } problem ? throw new ArgumentException(problem)
        : Trainer is null ? TextEngines.Find(Engine)!
        : TextEngines.Find(Engine)!.With(Trainer);
}
