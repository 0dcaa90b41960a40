using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Analysis.Models.Registry;

/// <summary>Models that are ready to work, and what kept the active ones from being used.</summary>
/// <param name="Models">The models.</param>
/// <param name="Problem">Null when they are the active ones, else why others had to take their place.</param>
public sealed record LoadedModels(ModelSet Models, string? Problem);

/// <summary>
/// The models of an installation: an ordinary folder of models beside its data, into which every release brings its own. The
/// shipped folder may be read-only.
/// </summary>
/// <param name="ownFolder">Folder of the installation.</param>
/// <param name="shippedFolder">Folder of the release.</param>
/// <param name="corporaFolder">Folder <c>corpora</c>.</param>
public sealed class OwnModels(string ownFolder, string shippedFolder, string corporaFolder)
{
    /// <summary>Folder of the installation.</summary>
    public string Folder { get; } = ownFolder;

    /// <summary>
    /// Takes in what the release brings, each model once. Where nobody has chosen anything else than the last release brought,
    /// the new versions become active; elsewhere they are candidates.
    /// </summary>
    /// <param name="now">Dates the history.</param>
    /// <exception cref="InvalidModelException">The shipped models or the registry cannot be read.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public void TakeDelivery(DateTimeOffset now)
    {
        var before = RegistryFile.Read(Folder);
        var delivered = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (task, version) in RegistryFile.Read(shippedFolder).Active)
        {
            var (card, model) = ModelStore.Load(shippedFolder, task, version);
            delivered[task] = ModelStore.Save(Folder, card, model).Version;
            CopyEvaluation(Path.Combine(shippedFolder, task, version), Path.Combine(Folder, task, delivered[task]));
        }

        var changes = delivered.Where(model => before.Active.GetValueOrDefault(model.Key) != model.Value)
            .ToDictionary(model => model.Key, model => new VersionChange(before.Active.GetValueOrDefault(model.Key), model.Value), StringComparer.Ordinal);
        if (changes.Count > 0 && before.Active.All(model => LastDelivered(before, model.Key) == model.Value))
        {
            ModelRegistry.TryChange(Folder, new RegistryEntry { At = now, Event = RegistryEvent.Delivery, Changes = changes, By = "Fokuslupe" });
        }
    }

    /// <summary>Loads the active versions; when they cannot be used, those that were active before, and at last the shipped ones.</summary>
    /// <exception cref="InvalidModelException">Not even the shipped models can be used.</exception>
    public LoadedModels Load()
    {
        string? problem = null;
        foreach (var active in LastActive())
        {
            try
            {
                return new LoadedModels(ModelSet.From(ModelParts.Load(Folder, active), corporaFolder), problem);
            }
            catch (InvalidModelException exception)
            {
                problem ??= exception.Message;
            }
        }

        return new LoadedModels(ModelSet.Load(shippedFolder, corporaFolder), problem ?? $"The registry in {Folder} cannot be read.");
    }

    private static void CopyEvaluation(string from, string to)
    {
        foreach (var name in (string[])[EvaluationFiles.Document, EvaluationFiles.Picture])
        {
            if (File.Exists(Path.Combine(from, name)))
            {
                File.Copy(Path.Combine(from, name), Path.Combine(to, name), overwrite: true);
            }
        }
    }

    /// <summary>The active versions now, before the latest change, before the one before that …</summary>
    private IEnumerable<IReadOnlyDictionary<string, string>> LastActive()
    {
        RegistryState state;
        try
        {
            state = RegistryFile.Read(Folder);
        }
        catch (InvalidModelException)
        {
            yield break;
        }

        var active = state.Active.ToDictionary(StringComparer.Ordinal);
        yield return active;
        foreach (var entry in state.History.Reverse())
        {
            foreach (var (task, change) in entry.Changes.Where(change => change.Value.From is not null))
            {
                active[task] = change.From!;
            }

            yield return active;
        }
    }

    private static string? LastDelivered(RegistryState state, string task) => state.History
        .LastOrDefault(entry => entry.Event == RegistryEvent.Delivery && entry.Changes.ContainsKey(task))?.Changes[task].To;
}
