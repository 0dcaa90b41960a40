using System.CommandLine;
using System.Diagnostics;

using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Models;

using Spectre.Console;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>cluster FILE.tsv --text COL</c>: puts the demands of a table together, and compares with a gold column.</summary>
internal static class ClusterVerb
{
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE.tsv") { Description = "Table with a header row." };
        var text = new Option<string>("--text") { Description = "Column of the demands.", Required = true };
        var field = new Option<string?>("--field") { Description = "Column of the ids of their Handlungsfelder; cells may be empty." };
        var gold = new Option<string?>("--gold") { Description = "Column of right answers; rows with an empty cell are not counted." };
        var target = new Option<string?>("--out") { Description = "Table to write, with a column cluster." };
        var models = shell.CreateModelsOption();
        var corpus = shell.CreateCorpusOption();
        var command = new Command("cluster", "Puts demands together that one recommendation would meet.")
        {
            file, text, field, gold, target, models, corpus,
        };
        var engine = new EngineOptions(command, trainers: false);
        command.SetAction(parse =>
        {
            var table = TsvTable.Read(parse.GetRequiredValue(file));
            var texts = table.Texts(parse.GetRequiredValue(text));
            var fields = parse.GetValue(field) is { } fieldColumn ? table.Cells(fieldColumn) : null;
            var answers = parse.GetValue(gold) is { } goldColumn ? table.Texts(goldColumn) : null;
            var report = shell.Report(parse);
            var watch = new Stopwatch();
            var clusters = report.Progress("Clustering", _ =>
            {
                var set = ModelSet.Load(parse.GetRequiredValue(models), parse.GetRequiredValue(corpus));
                watch.Start();
                return new ForderungClustering(new AnliegenBildung(set.Matcher, engine.Choice(parse)), set.Classifier).Cluster(texts, fields);
            });
            watch.Stop();
            if (parse.GetValue(target) is { } outFile)
            {
                table.Write(outFile, ("cluster", clusters.Select(cluster => $"{cluster}")));
            }

            var result = ClusterJson.From(clusters, answers, watch.Elapsed);
            return report.Complete(result, console => Print(console, result));
        });
        return command;
    }

    private static void Print(IAnsiConsole console, ClusterJson result)
    {
        var table = new Table().AddColumns("Rows", "Clusters", "Pair F1", "Precision", "Recall", "ARI", "V-measure", "Seconds");
        table.AddRow(
            $"{result.Rows}",
            $"{result.Clusters}",
            Numbers.Share(result.PairF1),
            Numbers.Share(result.PairPrecision),
            Numbers.Share(result.PairRecall),
            Numbers.Share(result.Ari),
            Numbers.Share(result.VMeasure),
            Numbers.Share(result.Seconds));
        console.Write(table);
    }

    /// <summary>The JSON; the measures are null without a gold column.</summary>
    private sealed record ClusterJson(
        int Rows, int Clusters, double? PairF1, double? PairPrecision, double? PairRecall, double? Ari, double? VMeasure, double Seconds)
    {
        public static ClusterJson From(IReadOnlyList<int> clusters, IReadOnlyList<string>? gold, TimeSpan elapsed)
        {
            var metrics = gold is null ? null : Compare(clusters, gold);
            return new(
                clusters.Count,
                clusters.Distinct().Count(),
                metrics?.PairF1,
                metrics?.PairPrecision,
                metrics?.PairRecall,
                metrics?.Ari,
                metrics?.VMeasure,
                elapsed.TotalSeconds);
        }

        private static ClusterMetrics Compare(IReadOnlyList<int> clusters, IReadOnlyList<string> gold)
        {
            var counted = clusters.Zip(gold).Where(row => !string.IsNullOrWhiteSpace(row.Second)).ToList();
            return ClusterMetrics.Compare([.. counted.Select(row => row.First)], [.. counted.Select(row => row.Second)]);
        }
    }
}
