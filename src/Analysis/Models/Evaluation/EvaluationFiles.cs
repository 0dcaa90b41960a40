namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>Puts evaluations into the folders of their models, as <c>evaluation.md</c> and <c>evaluation.svg</c>.</summary>
public static class EvaluationFiles
{
    internal const string Document = "evaluation.md";

    internal const string Picture = "evaluation.svg";

    /// <summary>Writes both files of each evaluation; those of an earlier one are replaced.</summary>
    /// <param name="models">Folder of models or of one version, as it was measured.</param>
    /// <param name="evaluations">What was measured.</param>
    /// <returns>Paths of the Markdown files.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(string models, IReadOnlyList<TaskEvaluation> evaluations)
    {
        ArgumentNullException.ThrowIfNull(evaluations);
        var root = ModelFolder.At(models).Models;
        return [.. evaluations.Select(evaluation =>
        {
            var folder = Path.Combine(root, evaluation.Task, evaluation.Version);
            File.WriteAllText(Path.Combine(folder, Picture), EvaluationSvg.Write(evaluation));
            var document = Path.Combine(folder, Document);
            File.WriteAllText(document, EvaluationMarkdown.Write(evaluation));
            return document;
        })];
    }
}
