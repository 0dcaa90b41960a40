using System.Collections.Concurrent;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Api.Modelle;

/// <summary>Comparisons of two versions: they take seconds and never change, so each is made once, in the background.</summary>
internal sealed class Modellvergleiche(ModelFolders folders, IHostApplicationLifetime lifetime)
{
    private const int Kept = 16;

    private readonly ConcurrentDictionary<(string Task, string A, string B), Lazy<Task<Modellvergleich>>> _made = new();

    /// <summary>The comparison, or null while it is being made; both versions have to exist.</summary>
    public Modellvergleich? Get(string task, string a, string b)
    {
        if (_made.Count >= Kept)
        {
            _made.Clear();
        }

        var made = _made.GetOrAdd((task, a, b), _ => new(() => Task.Run(() => Compare(task, a, b), lifetime.ApplicationStopping))).Value;
        return made.IsCompletedSuccessfully ? made.Result : null;
    }

    private Modellvergleich Compare(string task, string a, string b)
    {
        try
        {
            string FolderOf(string version) => Path.Combine(folders.Own, task, version);
            var sets = TaskComparison.Run(folders.Corpora, FolderOf(a), FolderOf(b), cancellationToken: lifetime.ApplicationStopping).Single().Sets;
            return new(sets, null);
        }
        catch (Exception exception) when (exception is InvalidModelException or CorpusException or DirectoryNotFoundException)
        {
            return new([], exception.Message);
        }
    }
}

/// <summary>Two versions side by side.</summary>
/// <param name="Sets">One entry per set of texts, the decisive one first.</param>
/// <param name="Problem">Why they cannot be compared, or null.</param>
internal sealed record Modellvergleich(IReadOnlyList<ComparedSet> Sets, string? Problem);
