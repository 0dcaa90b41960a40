using System.CommandLine;

using Fokuslupe.Analysis.Models.Evaluation;

using Spectre.Console;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>compare A B</c>: two models on the frozen test split, or the models of two folders.</summary>
internal static class CompareVerb
{
    private const double Tolerance = 0.001;
    private const int Examples = 5;

    public static Command Create(Shell shell)
    {
        var a = new Argument<string>("A") { Description = "Folder of models, or of one version: models/handlungsfeld/0001." };
        var b = new Argument<string>("B") { Description = "The same of what A is compared with; one version takes its place among the models of A." };
        var same = new Option<bool>("--same") { Description = "End with 1 unless all decisions are equal and all probabilities within 0.001." };
        var corpus = shell.CreateCorpusOption();
        var command = new Command("compare", "Compares models on the frozen test split: is B better than A, and is it more than chance?") { a, b, same, corpus };
        command.SetAction((parse, cancellationToken) =>
        {
            var report = shell.Report(parse);
            var comparisons = report.Progress("Comparing", progress => TaskComparison.Run(
                parse.GetRequiredValue(corpus), parse.GetRequiredValue(a), parse.GetRequiredValue(b), progress, cancellationToken));
            var code = report.Complete(CompareJson.From(comparisons), console => Print(console, comparisons));
            return Task.FromResult(parse.GetValue(same) && comparisons.Any(IsDifferent) ? report.Fail("The models differ.") : code);
        });
        return command;
    }

    private static bool IsDifferent(TaskComparison comparison) =>
        comparison.Sets.Any(set => set.Differing.Count > 0 || set.LargestDifference > Tolerance);

    private static void Print(IAnsiConsole console, IReadOnlyList<TaskComparison> comparisons)
    {
        foreach (var comparison in comparisons)
        {
            foreach (var set in comparison.Sets)
            {
                Print(console, $"{comparison.Task}, {set.Set}", comparison, set);
            }
        }
    }

    private static void Print(IAnsiConsole console, string title, TaskComparison comparison, ComparedSet set)
    {
        var table = new Table().Title(new TableTitle(title))
            .AddColumns("Metric", $"A: {comparison.VersionA}", $"B: {comparison.VersionB}", "B - A", "95 %", "");
        foreach (var figure in set.Comparison.Recalls.Prepend(set.Comparison.MacroF1).Prepend(set.Comparison.Accuracy))
        {
            table.AddRow(
                figure.Name,
                Numbers.Share(figure.A),
                Numbers.Share(figure.B),
                Numbers.Difference(figure.Difference),
                $"{Numbers.Difference(figure.Interval.Low)} to {Numbers.Difference(figure.Interval.High)}",
                figure.Worse ? "worse" : "");
        }

        console.Write(table);
        console.WriteLine(set.MeasuredOn);
        console.WriteLine(
            $"{set.Differing.Count} of {set.Comparison.Rows} decisions differ; only A is right in {set.Comparison.OnlyA}, only B in {set.Comparison.OnlyB} "
            + $"(McNemar p {Numbers.Share(set.Comparison.McNemarP)}); largest difference of a probability {Numbers.Share(set.LargestDifference)}.");
        foreach (var answer in set.Differing.Take(Examples))
        {
            console.WriteLine($"  A: {answer.A}  B: {answer.B}  «{answer.Text}»");
        }

        console.WriteLine();
    }
}
