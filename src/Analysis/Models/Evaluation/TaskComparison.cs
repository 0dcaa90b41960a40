namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>A text that two models answer differently.</summary>
/// <param name="Text">The text.</param>
/// <param name="A">What the first answers; several classes are parted by commas, and none is empty.</param>
/// <param name="B">What the second answers.</param>
public sealed record DifferentAnswer(string Text, string A, string B);

/// <summary>Two models of one task on one set of texts.</summary>
/// <param name="Set">Name of the texts: <c>frozen</c>, <c>minutes</c> or, without context, <c>minutes.alone</c>.</param>
/// <param name="MeasuredOn">What they are, in a sentence.</param>
/// <param name="Comparison">Which is better, and whether that is more than chance.</param>
/// <param name="Differing">The texts on which the answers of the service would differ, in the order of the set.</param>
/// <param name="LargestDifference">Largest difference of a probability, 0 to 1; 0 for tasks that have none.</param>
public sealed record ComparedSet(string Set, string MeasuredOn, ModelComparison Comparison, IReadOnlyList<DifferentAnswer> Differing, double LargestDifference);

/// <summary>Two models of one task.</summary>
/// <param name="Task">Task.</param>
/// <param name="VersionA">Version of the first.</param>
/// <param name="VersionB">Version of the second.</param>
/// <param name="Sets">One entry per set of texts; the first decides on promotion.</param>
public sealed record TaskComparison(string Task, string VersionA, string VersionB, IReadOnlyList<ComparedSet> Sets)
{
    private const int Seed = 1;

    /// <summary>The comparison on texts that neither model was trained on; of Haltung, on the few there are.</summary>
    public ModelComparison Decisive => Sets[0].Comparison;

    /// <summary>Compares two models of a task, or all tasks of two folders.</summary>
    /// <param name="corporaFolder">Folder <c>corpora</c>.</param>
    /// <param name="a">Folder of models or of one version: <c>models</c> or <c>models/handlungsfeld/0001</c>.</param>
    /// <param name="b">The same kind of folder. A version takes its place among the models of <paramref name="a"/>, all else being equal.</param>
    /// <param name="progress">Receives shares of the work, 0 to 1.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or it holds no models, or the two hold other tasks.</exception>
    /// <exception cref="InvalidModelException">A model is missing or broken.</exception>
    /// <exception cref="Corpora.CorpusException">The corpus is broken.</exception>
    public static IReadOnlyList<TaskComparison> Run(
        string corporaFolder, string a, string b, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        var (folderA, folderB) = (ModelFolder.At(a), ModelFolder.At(b));
        if (folderA.Task != folderB.Task)
        {
            throw new DirectoryNotFoundException($"'{a}' is {folderA.Description}, '{b}' is {folderB.Description}: name two of a kind.");
        }

        var partsA = folderA.Load();
        var partsB = folderA.Task is null ? folderB.Load() : folderB.LoadInto(partsA);
        return Run(corporaFolder, partsA, partsB, folderA.Task is null ? ModelParts.Tasks : [folderA.Task], progress, cancellationToken);
    }

    /// <summary>Compares some tasks of models that are loaded.</summary>
    internal static IReadOnlyList<TaskComparison> Run(
        string corporaFolder, ModelParts a, ModelParts b, IReadOnlyList<string> tasks, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var test = TestSet.Read(corporaFolder, cancellationToken);
        progress?.Report(0.3);
        cancellationToken.ThrowIfCancellationRequested();
        var decisionsA = ModelDecisions.Of(a, test);
        progress?.Report(0.5);
        cancellationToken.ThrowIfCancellationRequested();
        var decisionsB = ModelDecisions.Of(b, test);
        progress?.Report(0.7);
        TaskComparison[] comparisons = [.. tasks.Select(task => new TaskComparison(
            task,
            a.CardOf(task).Version,
            b.CardOf(task).Version,
            [.. decisionsA[task].Zip(decisionsB[task], (first, second) => Decisions.Compare(first, second, Seed))]))];
        progress?.Report(1);
        return comparisons;
    }
}
