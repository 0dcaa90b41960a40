namespace Fokuslupe.Analysis.Models.Registry;

/// <summary>What a version of a task is.</summary>
public enum VersionStatus
{
    /// <summary>Trained, never active.</summary>
    Candidate,

    /// <summary>Decides.</summary>
    Active,

    /// <summary>Was active.</summary>
    Retired,
}

/// <summary>One version of a task.</summary>
/// <param name="Task">Task.</param>
/// <param name="Version">Version.</param>
/// <param name="Status">What it is.</param>
/// <param name="Card">Its card; null when it cannot be read.</param>
/// <param name="Problem">Why the card cannot be read, else null.</param>
public sealed record ModelVersion(string Task, string Version, VersionStatus Status, ModelCard? Card, string? Problem);

/// <summary>A folder of models: its versions, which of them are active, and how that came about.</summary>
public static class ModelRegistry
{
    /// <summary>Reads which versions are active, and the history.</summary>
    /// <exception cref="InvalidModelException">The registry cannot be read.</exception>
    public static RegistryState Read(string modelsFolder) => RegistryFile.Read(modelsFolder);

    /// <summary>When the registry was last written, UTC; a day long ago when there is none.</summary>
    public static DateTime WrittenAt(string modelsFolder) => File.GetLastWriteTimeUtc(Path.Combine(modelsFolder, RegistryFile.Name));

    /// <summary>All versions of all tasks, by task and version.</summary>
    /// <param name="modelsFolder">Folder <c>models</c>.</param>
    /// <param name="state">What <see cref="Read"/> gave.</param>
    public static IReadOnlyList<ModelVersion> List(string modelsFolder, RegistryState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [.. ModelStore.Tasks(modelsFolder).SelectMany(task => ModelStore.Versions(modelsFolder, task).Select(version => Describe(modelsFolder, state, task, version)))];
    }

    /// <summary>Writes a change, if the versions it starts from are still active.</summary>
    /// <returns>False when somebody else was faster; nothing is changed then.</returns>
    internal static bool TryChange(string modelsFolder, RegistryEntry entry)
    {
        using var locked = WholeFile.Lock(modelsFolder);
        var state = RegistryFile.Read(modelsFolder);
        // What nobody has decided on yet may start from nothing: without a registry, the first version counts as active.
        if (entry.Changes.Any(change => state.Active.GetValueOrDefault(change.Key) != (change.Value.From ?? change.Value.To)))
        {
            return false;
        }

        RegistryFile.Write(modelsFolder, state.With(entry));
        return true;
    }

    private static ModelVersion Describe(string modelsFolder, RegistryState state, string task, string version)
    {
        var status = state.Active.GetValueOrDefault(task) == version ? VersionStatus.Active
            : state.History.Any(entry => entry.Changes.TryGetValue(task, out var change) && (change.From == version || change.To == version)) ? VersionStatus.Retired
            : VersionStatus.Candidate;
        try
        {
            return new ModelVersion(task, version, status, ModelStore.ReadCard(modelsFolder, task, version), null);
        }
        catch (InvalidModelException exception)
        {
            return new ModelVersion(task, version, status, null, exception.Message);
        }
    }
}
