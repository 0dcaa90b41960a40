using System.Globalization;

using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Analysis.Models.Registry;

/// <summary>Makes versions active, or undoes that. All that is refused leaves everything as it was.</summary>
/// <param name="modelsFolder">Folder <c>models</c>.</param>
/// <param name="corporaFolder">Folder <c>corpora</c>, with the frozen cards that candidates are compared on.</param>
/// <param name="time">Dates the history.</param>
public sealed class ModelPromotion(string modelsFolder, string corporaFolder, TimeProvider time)
{
    /// <summary>
    /// Makes versions active if the whole set loads with them and neither macro-F1 nor the recall of any class gets worse beyond
    /// the bootstrap interval, in any task.
    /// </summary>
    /// <param name="versions">The versions by task: more than one where they need each other.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="reason">Why, in that person's words.</param>
    /// <param name="force">True: also when a figure is worse; the history keeps which.</param>
    /// <param name="cancellationToken">Stops the comparison; nothing is changed then.</param>
    /// <exception cref="InvalidModelException">The registry cannot be read.</exception>
    /// <exception cref="Corpora.CorpusException">The corpus is broken.</exception>
    public PromotionResult Promote(
        IReadOnlyDictionary<string, string> versions, string by, string? reason, bool force, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(versions);
        var state = RegistryFile.Read(modelsFolder);
        foreach (var (task, version) in versions)
        {
            if (!state.Active.ContainsKey(task) || !ModelStore.Versions(modelsFolder, task).Contains(version))
            {
                return Refuse(PromotionOutcome.Unknown, $"There is no version {version} of task '{task}'.");
            }
        }

        var changes = versions.Where(version => state.Active[version.Key] != version.Value)
            .ToDictionary(version => version.Key, version => new VersionChange(state.Active[version.Key], version.Value), StringComparer.Ordinal);
        if (changes.Count == 0)
        {
            return Refuse(PromotionOutcome.AlreadyActive, "These versions are active already.");
        }

        var entry = new RegistryEntry { At = time.GetUtcNow(), Event = RegistryEvent.Promotion, Changes = changes, By = by, Reason = reason };
        if (TryLoad(state.With(entry), out var candidate, out var models) is { } unusable)
        {
            return Refuse(PromotionOutcome.Unusable, unusable);
        }

        if (TryLoad(state, out var present, out _) is { } broken)
        {
            // Nothing to compare with: anything that loads is better.
            return Apply(entry with { Findings = [broken] }, models!);
        }

        // All tasks, not only those that change: a model may spoil the decisions of another.
        var worse = TaskComparison.Run(corporaFolder, present!, candidate!, ModelParts.Tasks, progress: null, cancellationToken)
            .SelectMany(task => task.Decisive.Worse.Select(figure => new WorseFigure(task.Task, figure))).ToArray();
        string[] findings = [.. worse.Select(Describe)];
        return worse.Length > 0 && !force
            ? Refuse(PromotionOutcome.Worse, string.Join(" ", findings)) with { Worse = worse }
            : Apply(entry with { Forced = worse.Length > 0, Findings = findings }, models!);
    }

    /// <summary>Undoes the latest promotion of a task that is not undone yet, with all versions that became active by it.</summary>
    /// <param name="task">Task.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="reason">Why, in that person's words.</param>
    /// <exception cref="InvalidModelException">The registry cannot be read.</exception>
    public PromotionResult Rollback(string task, string by, string? reason)
    {
        var state = RegistryFile.Read(modelsFolder);
        if (!state.Active.ContainsKey(task))
        {
            return Refuse(PromotionOutcome.Unknown, $"There is no task '{task}'.");
        }

        if (state.LastChange(task) is not { } last)
        {
            return Refuse(PromotionOutcome.NothingToUndo, $"No version of task '{task}' was active before {state.Active[task]}.");
        }

        var undone = last.Changes.Where(change => change.Value.From is not null)
            .ToDictionary(change => change.Key, change => new VersionChange(change.Value.To, change.Value.From!), StringComparer.Ordinal);
        if (undone.Keys.FirstOrDefault(other => state.LastChange(other) != last) is { } later)
        {
            return Refuse(PromotionOutcome.NothingToUndo, $"Task '{later}' became active together with '{task}' and was changed since. Please roll back '{later}' first.");
        }

        var entry = new RegistryEntry { At = time.GetUtcNow(), Event = RegistryEvent.Rollback, Changes = undone, By = by, Reason = reason };
        return TryLoad(state.With(entry), out _, out var models) is { } unusable ? Refuse(PromotionOutcome.Unusable, unusable) : Apply(entry, models!);
    }

    private PromotionResult Apply(RegistryEntry entry, ModelSet models) => ModelRegistry.TryChange(modelsFolder, entry)
        ? new PromotionResult { Outcome = PromotionOutcome.Done, Entry = entry, Models = models }
        : Refuse(PromotionOutcome.Overtaken, "Somebody else changed the active versions meanwhile.");

    private string? TryLoad(RegistryState state, out ModelParts? parts, out ModelSet? models)
    {
        (parts, models) = (null, null);
        try
        {
            parts = ModelParts.Load(modelsFolder, state.Active);
            models = ModelSet.From(parts, corporaFolder);
            return null;
        }
        catch (InvalidModelException exception)
        {
            return exception.Message;
        }
    }

    private static PromotionResult Refuse(PromotionOutcome outcome, string reason) => new() { Outcome = outcome, Reason = reason };

    private static string Describe(WorseFigure worse) => string.Create(
        CultureInfo.InvariantCulture,
        $"{worse.Task}: {worse.Figure.Name} falls from {worse.Figure.A:F3} to {worse.Figure.B:F3} (95 % interval {worse.Figure.Interval.Low:+0.000;-0.000} to {worse.Figure.Interval.High:+0.000;-0.000}).");
}
