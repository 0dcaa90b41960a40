using System.CommandLine;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

using Spectre.Console;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>classify FILE.tsv --text COL --out OUT.tsv</c>: files the texts of a table under Handlungsfelder.</summary>
internal static class ClassifyVerb
{
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE.tsv") { Description = "Table with a header row." };
        var text = new Option<string>("--text") { Description = "Column of the texts.", Required = true };
        var context = new Option<string?>("--context") { Description = "Column of what stands above each text: a These or a heading." };
        var target = new Option<string>("--out") { Description = "Table to write.", Required = true };
        var models = shell.CreateModelsOption();
        var corpus = shell.CreateCorpusOption();
        var command = new Command("classify", "Adds handlungsfeld, wahrscheinlichkeit, unsicher and art to a table.")
        {
            file, text, context, target, models, corpus,
        };
        command.SetAction(parse =>
        {
            var table = TsvTable.Read(parse.GetRequiredValue(file));
            var karten = Karten(table, parse.GetRequiredValue(text), parse.GetValue(context));
            var report = shell.Report(parse);
            var einordnungen = report.Progress("Filing", _ =>
                ModelSet.Load(parse.GetRequiredValue(models), parse.GetRequiredValue(corpus)).Classifier.Classify(karten));
            table.Write(
                parse.GetRequiredValue(target),
                ("handlungsfeld", einordnungen.Select(einordnung => einordnung.Handlungsfeld)),
                ("wahrscheinlichkeit", einordnungen.Select(einordnung => Numbers.Share(einordnung.Wahrscheinlichkeit))),
                ("unsicher", einordnungen.Select(einordnung => einordnung.Unsicher ? "true" : "false")),
                ("art", einordnungen.Select(einordnung => einordnung.Art.Code())));
            return report.Complete(ClassifyJson.From(einordnungen), console => Print(console, einordnungen));
        });
        return command;
    }

    private static List<Karte> Karten(TsvTable table, string text, string? context)
    {
        var texts = table.Texts(text);
        var contexts = context is null ? null : table.Cells(context);
        return [.. texts.Select((words, row) => new Karte(
            words,
            string.IsNullOrWhiteSpace(contexts?[row]) ? null : new Kontext { These = contexts[row] }))];
    }

    private static void Print(IAnsiConsole console, IReadOnlyList<Einordnung> einordnungen)
    {
        var table = new Table().AddColumns("Handlungsfeld", "Beiträge", "Unsicher");
        foreach (var feld in einordnungen.GroupBy(einordnung => einordnung.Handlungsfeld).OrderByDescending(feld => feld.Count()))
        {
            table.AddRow(feld.Key, $"{feld.Count()}", $"{feld.Count(einordnung => einordnung.Unsicher)}");
        }

        console.Write(table);
    }

    private sealed record ClassifyJson(int Rows, int Unsicher, IReadOnlyDictionary<string, int> Handlungsfelder)
    {
        public static ClassifyJson From(IReadOnlyList<Einordnung> einordnungen) => new(
            einordnungen.Count,
            einordnungen.Count(einordnung => einordnung.Unsicher),
            einordnungen.CountBy(einordnung => einordnung.Handlungsfeld).OrderBy(feld => feld.Key, StringComparer.Ordinal).ToDictionary());
    }
}
