using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Evaluation;
using Fokuslupe.Analysis.Models.Registry;

namespace Fokuslupe.Api.Modelle;

/// <summary>What there is of models, for the pages.</summary>
internal sealed class ModellAuskunft(ModelFolders folders)
{
    /// <summary>All versions and the history, or why they cannot be read.</summary>
    public Modellbestand Read()
    {
        try
        {
            var state = ModelRegistry.Read(folders.Own);
            return new(ModelRegistry.List(folders.Own, state), [.. state.History.Reverse()], null);
        }
        catch (InvalidModelException exception)
        {
            return new([], [], exception.Message);
        }
    }

    /// <summary>What was measured on a version; null when nothing was.</summary>
    public EvaluationReading? Evaluation(string task, string version) => EvaluationReading.Of(folders.Own, task, version);
}

/// <summary>The models of this installation.</summary>
/// <param name="Versionen">By task and version.</param>
/// <param name="Verlauf">Changes of the active versions, the latest first.</param>
/// <param name="Problem">Why they cannot be read, or null.</param>
internal sealed record Modellbestand(IReadOnlyList<ModelVersion> Versionen, IReadOnlyList<RegistryEntry> Verlauf, string? Problem)
{
    /// <summary>The versions of a task, rising.</summary>
    public IReadOnlyList<ModelVersion> Of(string task) => [.. Versionen.Where(version => version.Task == task)];

    /// <summary>The active version of a task, or null.</summary>
    public ModelVersion? Active(string task) => Versionen.FirstOrDefault(version => version.Task == task && version.Status == VersionStatus.Active);
}
