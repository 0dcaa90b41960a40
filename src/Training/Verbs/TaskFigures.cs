using Spectre.Console;

namespace Fokuslupe.Training.Verbs;

/// <summary>Figures of a model, as <c>train</c> and <c>evaluate</c> show them under the name of its task.</summary>
internal sealed record TaskFigures(string Version, string MeasuredOn, IReadOnlyDictionary<string, double> Metrics)
{
    public static void Print(IAnsiConsole console, IReadOnlyDictionary<string, TaskFigures> tasks)
    {
        foreach (var (task, figures) in tasks)
        {
            var table = new Table().Title(new TableTitle($"{task} {figures.Version}")).AddColumns("Metric", "Value");
            foreach (var (name, value) in figures.Metrics)
            {
                table.AddRow(new Text(name), new Text(Numbers.Share(value)));
            }

            console.Write(table);
            console.WriteLine(figures.MeasuredOn);
        }
    }
}
