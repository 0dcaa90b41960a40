using System.CommandLine;

using Fokuslupe.Analysis.Models.Registry;

using Spectre.Console;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>models</c>: lists all versions, which of them decide, and how that came about.</summary>
internal static class ModelsVerb
{
    public static Command Create(Shell shell)
    {
        var models = shell.CreateModelsOption();
        var command = new Command("models", "Lists the versions of all models and the history of the active ones.") { models };
        command.SetAction(parse =>
        {
            var folder = parse.GetRequiredValue(models);
            var state = ModelRegistry.Read(folder);
            var versions = ModelRegistry.List(folder, state);
            var listing = new Listing([.. versions.Select(VersionJson.From)], [.. state.History.Select(EntryJson.From)]);
            return shell.Report(parse).Complete(listing, console => Print(console, listing));
        });
        return command;
    }

    private static void Print(IAnsiConsole console, Listing listing)
    {
        var table = new Table().AddColumns("Task", "Version", "Status", "Macro-F1", "Rows");
        foreach (var version in listing.Versions)
        {
            table.AddRow(
                new Text(version.Task), new Text(version.Version), new Text(version.Status), new Text(Numbers.Share(version.MacroF1)), new Text(version.Problem ?? $"{version.Rows}"));
        }

        console.Write(table);
        foreach (var entry in listing.History)
        {
            console.WriteLine(entry.Line);
        }
    }

    private sealed record Listing(IReadOnlyList<VersionJson> Versions, IReadOnlyList<EntryJson> History);

    private sealed record VersionJson(string Task, string Version, string Status, double? MacroF1, int? Rows, string? Problem)
    {
        public static VersionJson From(ModelVersion version) => new(
            version.Task,
            version.Version,
            version.Status.ToString().ToLowerInvariant(),
            version.Card?.Metrics.TryGetValue("macroF1", out var macroF1) == true ? macroF1 : null,
            version.Card?.Rows,
            version.Problem);
    }
}
