using System.Text.Encodings.Web;
using System.Text.Json;

using Spectre.Console;

namespace Fokuslupe.Training;

/// <summary>Answers one call: tables for people, or one JSON object; progress and problems on standard error.</summary>
internal sealed class Report(TextWriter output, TextWriter error, bool json)
{
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Gives the result and ends well.</summary>
    public int Complete<T>(T result, Action<IAnsiConsole> print)
    {
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(result, JsonOptions));
        }
        else
        {
            print(ConsoleOn(output));
        }

        return ExitCode.Ok;
    }

    /// <summary>Says what is wrong with the input.</summary>
    public int Refuse(string problem)
    {
        error.WriteLine(problem);
        return ExitCode.BadInput;
    }

    /// <summary>Says why the work failed although the request was right.</summary>
    public int Fail(string problem)
    {
        error.WriteLine(problem);
        return ExitCode.Failure;
    }

    /// <summary>Works under a progress bar, which moves to and fro until the first report; without a terminal there is none.</summary>
    public T Progress<T>(string title, Func<IProgress<double>?, T> work)
    {
        var console = ConsoleOn(error);
        return !console.Profile.Out.IsTerminal ? work(null) : console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(title, maxValue: 1);
                task.IsIndeterminate = true;
                return work(new Bar(task));
            });
    }

    private static IAnsiConsole ConsoleOn(TextWriter writer)
    {
        var target = new AnsiConsoleOutput(writer);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = target,
            Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = target.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        if (!target.IsTerminal)
        {
            console.Profile.Width = 160; // a file or a pipe has no width; tables should not wrap early
        }

        return console;
    }

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value)
        {
            task.IsIndeterminate = false;
            task.Value = value;
        }
    }
}
