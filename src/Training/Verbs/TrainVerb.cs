using System.CommandLine;

using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>train</c>: learns all models from the corpora, writes model files and cards.</summary>
internal static class TrainVerb
{
    public static Command Create(Shell shell)
    {
        var corpus = shell.CreateCorpusOption();
        var target = shell.CreateModelsOption("--out");
        var seed = new Option<int>("--seed") { Description = "Seed; the same seed, corpora and program give the same models.", DefaultValueFactory = _ => 1 };
        var corrections = new Option<string?>("--corrections") { Description = "A file of corrections besides those in korrekturen/ of the corpora." };
        var terms = new Option<string?>("--terms") { Description = "A file of a district's own abbreviations and terms, as /einstellungen/begriffe exports it." };
        var command = new Command("train", "Trains all models and writes them with their cards.") { corpus, target, seed, corrections, terms };
        var engine = new EngineOptions(command);
        command.SetAction((parse, cancellationToken) =>
        {
            var report = shell.Report(parse);
            var cards = report.Progress("Training", progress => ModelTrainer.Run(
                parse.GetRequiredValue(corpus),
                parse.GetRequiredValue(target),
                parse.GetValue(seed),
                engine.Choice(parse),
                parse.GetValue(corrections),
                parse.GetValue(terms),
                progress,
                cancellationToken));
            var results = cards.ToDictionary(
                card => card.Task,
                card => new TaskFigures(card.Version, card.MeasuredOn, card.Metrics));
            return Task.FromResult(report.Complete(results, console => TaskFigures.Print(console, results)));
        });
        return command;
    }
}
