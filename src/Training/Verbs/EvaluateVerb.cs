using System.CommandLine;

using Fokuslupe.Analysis.Models.Evaluation;

using Spectre.Console;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>evaluate [MODEL]</c>: measures models on the frozen test split and leaves a report beside each.</summary>
internal static class EvaluateVerb
{
    public static Command Create(Shell shell)
    {
        var one = new Argument<string?>("MODEL") { Description = "Folder of one version, models/handlungsfeld/0001; else the active ones.", Arity = ArgumentArity.ZeroOrOne };
        var models = shell.CreateModelsOption();
        var corpus = shell.CreateCorpusOption();
        var command = new Command("evaluate", "Measures models on the frozen test split; leaves evaluation.md and evaluation.svg in their folders.") { one, models, corpus };
        command.SetAction((parse, cancellationToken) =>
        {
            var report = shell.Report(parse);
            var folder = parse.GetValue(one) ?? parse.GetRequiredValue(models);
            var evaluations = report.Progress("Measuring", progress => ModelEvaluation.Run(parse.GetRequiredValue(corpus), folder, progress, cancellationToken));
            var documents = EvaluationFiles.Write(folder, evaluations);
            var results = evaluations.ToDictionary(
                evaluation => evaluation.Task,
                evaluation => new TaskFigures(evaluation.Version, evaluation.MeasuredOn, evaluation.Metrics));
            return Task.FromResult(report.Complete(results, console =>
            {
                TaskFigures.Print(console, results);
                console.WriteLine($"Written: {string.Join(", ", documents)}, each with evaluation.svg.");
            }));
        });
        return command;
    }
}
