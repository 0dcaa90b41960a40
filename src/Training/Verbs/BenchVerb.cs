using System.CommandLine;
using System.Globalization;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Evaluation;
using Fokuslupe.Training.Bench;

using Spectre.Console;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>bench [TRAIN.tsv TEST.tsv --text COL --label COL]</c>: speed, memory and the ratio to peers.</summary>
internal static class BenchVerb
{
    public static Command Create(Shell shell)
    {
        var train = new Argument<string?>("TRAIN.tsv") { Description = "Table to learn from; without it, the labelled contributions of the corpus.", Arity = ArgumentArity.ZeroOrOne };
        var test = new Argument<string?>("TEST.tsv") { Description = "Table to measure on; without it, the frozen tenth.", Arity = ArgumentArity.ZeroOrOne };
        var text = new Option<string?>("--text") { Description = "Column of the texts." };
        var label = new Option<string?>("--label") { Description = "Column of the classes." };
        var runs = new Option<int>("--runs") { Description = "How often each is measured; the median counts.", DefaultValueFactory = _ => 1 };
        var models = shell.CreateModelsOption();
        var corpus = shell.CreateCorpusOption();
        var command = new Command("bench", "Measures speed and memory, and compares with fastText and scikit-learn where they are installed.")
        {
            train, test, text, label, runs, models, corpus,
        };
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(train), result.GetValue(test), result.GetValue(text), result.GetValue(label) }.Count(given => given is null) is not (0 or 4))
            {
                result.AddError("TRAIN.tsv, TEST.tsv, --text and --label belong together.");
            }
        });
        runs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--runs must be 1 or more.");
            }
        });
        command.SetAction(async (parse, cancellationToken) =>
        {
            var report = shell.Report(parse);
            if (parse.GetValue(train) is { } table)
            {
                var (words, classes) = (parse.GetValue(text)!, parse.GetValue(label)!);
                var own = new BenchSet(TsvTable.Read(table).Labelled(words, classes), TsvTable.Read(parse.GetValue(test)!).Labelled(words, classes));
                try
                {
                    var contest = await Contest.RunAsync(own, Shell.OpenCorpus(parse.GetRequiredValue(corpus)), parse.GetValue(runs), cancellationToken);
                    return Complete(report, own, null, contest.Results, contest.LeftOut);
                }
                catch (TrainingSetException problem)
                {
                    return report.Refuse($"{Path.GetFileName(table)}, column '{classes}': {problem.Message}");
                }
            }

            return await RunCorpusAsync(
                report, parse.GetRequiredValue(models), parse.GetRequiredValue(corpus), parse.GetValue(runs), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunCorpusAsync(Report report, string models, string corpus, int runs, CancellationToken cancellationToken)
    {
        var split = WrittenSplit.Read(corpus);
        var set = new BenchSet(split.Train, split.Test);
        var shipped = report.Progress("Measuring", _ => ModelBench.Run(models, corpus, runs, cancellationToken));
        var contest = await Contest.RunAsync(set, Shell.OpenCorpus(corpus), runs, cancellationToken);
        return Complete(
            report, set, shipped, [ModelBench.FieldModel(models, corpus, set, shipped.SentencesPerSecond), .. contest.Results], contest.LeftOut);
    }

    private static int Complete(Report report, BenchSet set, ModelBench? models, IReadOnlyList<BenchResult> results, IReadOnlyList<string> leftOut) =>
        report.Complete(new BenchJson(models, set.Train.Count, set.Test.Count, set.Classes.Count, results, leftOut), console => Print(console, set, models, results, leftOut));

    private static void Print(IAnsiConsole console, BenchSet set, ModelBench? models, IReadOnlyList<BenchResult> results, IReadOnlyList<string> leftOut)
    {
        if (models is not null)
        {
            console.Write(new Table().AddColumns("Shipped models", "")
                .AddRow("12-word sentences filed per second, one core, all features", Whole(models.SentencesPerSecond))
                .AddRow("seconds to train all models", Numbers.Share(models.TrainSeconds))
                .AddRow("peak memory of this program, training included, MB", Whole(models.PeakMegabytes))
                .AddRow("memory of the loaded models, MB", Whole(models.Loaded))
                .AddRow("size of the model files, MB", Numbers.Share(models.ModelMegabytes)));
        }

        var ours = results.First(result => result.TrainSeconds is not null);
        var table = new Table().AddColumns("", "Accuracy", "Macro F1", "Train seconds", "to ours", "Predictions per second", "to ours");
        foreach (var result in results)
        {
            table.AddRow(
                result.Name,
                Numbers.Share(result.Accuracy),
                Numbers.Share(result.MacroF1),
                Numbers.Share(result.TrainSeconds),
                Ratio(result.TrainSeconds / ours.TrainSeconds),
                Whole(result.PredictPerSecond),
                Ratio(result.PredictPerSecond / ours.PredictPerSecond));
        }

        console.Write(table);
        console.WriteLine($"{set.Train.Count} texts to learn from, {set.Test.Count} to measure on, {set.Classes.Count} classes; «ours» is what fit learns from the same texts.");
        foreach (var reason in leftOut)
        {
            console.WriteLine(reason);
        }
    }

    private static string Whole(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Ratio(double? value) => value?.ToString("× 0.00", CultureInfo.InvariantCulture) ?? "–";

    private sealed record BenchJson(
        ModelBench? Models, int Rows, int TestRows, int Classes, IReadOnlyList<BenchResult> Results, IReadOnlyList<string> LeftOut);
}
