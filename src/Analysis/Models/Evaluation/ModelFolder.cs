namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>A folder of models, or one version in it.</summary>
/// <param name="Models">Folder <c>models</c>.</param>
/// <param name="Task">Task of the version; null for the whole folder.</param>
/// <param name="Version">The version; null for the whole folder.</param>
internal sealed record ModelFolder(string Models, string? Task, string? Version)
{
    /// <summary>What it is, for messages.</summary>
    public string Description => Task is null ? "a folder of models" : $"a model of task '{Task}'";

    /// <summary>Tells which of the two a path is.</summary>
    /// <exception cref="DirectoryNotFoundException">Neither.</exception>
    public static ModelFolder At(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"There is no folder '{path}'.");
        }

        var folder = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        if (ModelParts.Tasks.Any(task => Directory.Exists(Path.Combine(folder.FullName, task))))
        {
            return new ModelFolder(folder.FullName, null, null);
        }

        return folder.Parent is { Parent: { } models } task && ModelParts.Tasks.Contains(task.Name)
            ? new ModelFolder(models.FullName, task.Name, folder.Name)
            : throw new DirectoryNotFoundException($"'{path}' is neither a folder of models nor one of their versions, such as models/handlungsfeld/0001.");
    }

    /// <summary>The models of the folder, with this version among them.</summary>
    public ModelParts Load() =>
        ModelParts.Load(Models, Task is null ? null : new Dictionary<string, string> { [Task] = Version! });

    /// <summary>Other models, with this version among them.</summary>
    public ModelParts LoadInto(ModelParts parts) => Task is null ? parts : parts.With(Models, Task, Version!);
}
