using System.CommandLine;

using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>evaluate</c>: measures the active models on the frozen test split.</summary>
internal static class EvaluateVerb
{
    public static Command Create(Shell shell)
    {
        var models = shell.CreateModelsOption();
        var corpus = shell.CreateCorpusOption();
        var command = new Command("evaluate", "Measures the active models on the frozen test split.") { models, corpus };
        command.SetAction((parse, cancellationToken) =>
        {
            var report = shell.Report(parse);
            var evaluations = report.Progress("Measuring", progress => ModelEvaluation.Run(
                parse.GetRequiredValue(corpus), parse.GetRequiredValue(models), progress, cancellationToken));
            var results = evaluations.ToDictionary(
                evaluation => evaluation.Task,
                evaluation => new TaskFigures(evaluation.Version, evaluation.MeasuredOn, evaluation.Metrics));
            return Task.FromResult(report.Complete(results, console => TaskFigures.Print(console, results)));
        });
        return command;
    }
}
