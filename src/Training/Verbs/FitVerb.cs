using System.CommandLine;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Models;

using Spectre.Console;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>fit TRAIN.tsv TEST.tsv --text COL --label COL</c>: trains the same kind of classifier on any labelled set.</summary>
internal static class FitVerb
{
    private const int Seed = 1;

    public static Command Create(Shell shell)
    {
        var train = new Argument<string>("TRAIN.tsv") { Description = "Table to learn from." };
        var test = new Argument<string>("TEST.tsv") { Description = "Table to measure on." };
        var text = new Option<string>("--text") { Description = "Column of the texts.", Required = true };
        var label = new Option<string>("--label") { Description = "Column of the classes.", Required = true };
        var target = new Option<string?>("--out") { Description = "Table to write: the test table with a column prediction." };
        var corpus = shell.CreateCorpusOption();
        var command = new Command("fit", "Trains a classifier on a table and measures it on another.") { train, test, text, label, target, corpus };
        var engine = new EngineOptions(command);
        command.SetAction((parse, cancellationToken) => Task.FromResult(Run(
            shell.Report(parse),
            TsvTable.Read(parse.GetRequiredValue(train)),
            TsvTable.Read(parse.GetRequiredValue(test)),
            parse.GetRequiredValue(text),
            parse.GetRequiredValue(label),
            parse.GetValue(target),
            parse.GetRequiredValue(corpus),
            engine.Choice(parse),
            cancellationToken)));
        return command;
    }

    private static int Run(
        Report report,
        TsvTable train,
        TsvTable test,
        string text,
        string label,
        string? target,
        string corpus,
        EngineChoice engine,
        CancellationToken cancellationToken)
    {
        var known = Shell.OpenCorpus(corpus);
        var (trainRows, testRows) = (train.Labelled(text, label), test.Labelled(text, label));
        FitResult result;
        try
        {
            result = report.Progress("Training", progress =>
                TextClassifierFit.Run(trainRows, testRows, known, Seed, TimeProvider.System, engine, progress, cancellationToken));
        }
        catch (TrainingSetException problem)
        {
            return report.Refuse($"{Path.GetFileName(train.File)}, column '{label}': {problem.Message}");
        }

        if (target is not null)
        {
            test.Write(target, ("prediction", result.Predictions));
        }

        return report.Complete(
            new FitJson(result.Rows, result.Classes, result.Accuracy, result.MacroF1, result.TrainSeconds, result.PredictPerSecond),
            console => Print(console, result));
    }

    private static void Print(IAnsiConsole console, FitResult result)
    {
        var table = new Table().AddColumns("Rows", "Classes", "Accuracy", "Macro F1", "Train seconds", "Predictions per second");
        table.AddRow(
            $"{result.Rows}",
            $"{result.Classes}",
            Numbers.Share(result.Accuracy),
            Numbers.Share(result.MacroF1),
            Numbers.Share(result.TrainSeconds),
            $"{result.PredictPerSecond:0}");
        console.Write(table);
    }

    private sealed record FitJson(int Rows, int Classes, double Accuracy, double MacroF1, double TrainSeconds, double PredictPerSecond);
}
