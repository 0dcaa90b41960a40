using System.CommandLine;

using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Protokolle;

using Spectre.Console;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>read FILE</c>: what the service would store of a document.</summary>
internal static class ReadVerb
{
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "Minutes: txt, md, csv, docx, odt or pdf." };
        var models = shell.CreateModelsOption();
        var corpus = shell.CreateCorpusOption();
        var command = new Command("read", "Reads minutes and files every contribution.") { file, models, corpus };
        command.SetAction((parse, cancellationToken) => RunAsync(
            shell.Report(parse),
            shell.Reading,
            parse.GetRequiredValue(file),
            parse.GetRequiredValue(models),
            parse.GetRequiredValue(corpus),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Report report, ReadingOptions options, string file, string models, string corpus, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            return report.Refuse($"{file}: no such file.");
        }

        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        var reading = await new ProtokollReader(options).ReadAsync(bytes, Path.GetFileName(file), cancellationToken);
        if (!reading.Succeeded)
        {
            return report.Refuse($"{file}: {reading.Advice}");
        }

        var protokoll = reading.Protokoll;
        var result = ReadJson.From(protokoll, ModelSet.Load(models, corpus).Classifier.Classify(protokoll));
        return report.Complete(result, console => Print(console, result));
    }

    private static void Print(IAnsiConsole console, ReadJson result)
    {
        console.WriteLine(result.Titel ?? "Ohne Titel");
        console.WriteLine($"{result.Gremium ?? "Unbekanntes Gremium"}, {(result.Datum is { } datum ? Numbers.Day(datum) : "ohne Datum")}");
        var table = new Table().AddColumns("Zeichen", "Bezug", "These", "Art", "Haltung", "Handlungsfeld", "p", "Text");
        foreach (var beitrag in result.Beitraege)
        {
            table.AddRow(
                new Text($"{beitrag.Start}–{beitrag.Ende}"),
                new Text(beitrag.Bezug),
                new Text($"{beitrag.These}"),
                new Text(beitrag.Art),
                new Text(beitrag.Haltung),
                new Text(beitrag.Handlungsfeld),
                new Text(Numbers.Share(beitrag.Wahrscheinlichkeit) + (beitrag.Unsicher ? "?" : "")),
                new Text(beitrag.Text));
        }

        console.Write(table);
        console.WriteLine($"{result.Beitraege.Count} Beiträge, {result.Bilanz.Zeilen} Zeilen, davon ohne Beitrag:");
        foreach (var (grund, zeilen) in result.Bilanz.Gruende)
        {
            console.WriteLine($"  {grund}: {zeilen}");
        }
    }
}
