using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Evaluation;
using Fokuslupe.Analysis.Models.Registry;

namespace Fokuslupe.Api.Modelle;

/// <summary>
/// The training in a process of its own: it stands back behind the service, gives its memory back, and can be stopped at any
/// moment. It ends with the service, which holds its standard input open.
/// </summary>
internal static class TrainingProcess
{
    /// <summary>The exit code of a training that cannot be done; standard error says why. Every other but 0 is a defect.</summary>
    public const int BadInput = 2;

    /// <summary>The first argument of the program that asks for a training.</summary>
    public const string Verb = "train-for-service";

    private const int Seed = 1;
    private const double TrainingShare = 0.7;

    /// <summary>Starts the process.</summary>
    /// <param name="corpora">Folder <c>corpora</c>.</param>
    /// <param name="models">Folder that takes the candidates.</param>
    /// <param name="corrections">File of corrections.</param>
    /// <param name="begriffe">File of the district's words.</param>
    /// <param name="engine">What learns.</param>
    public static Process Start(string corpora, string models, string corrections, string begriffe, EngineChoice engine)
    {
        var program = Environment.ProcessPath ?? "dotnet";
        string[] self = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(TrainingProcess).Assembly.Location] : [];
        return Process.Start(new ProcessStartInfo(program, [.. self, Verb, corpora, models, corrections, begriffe, engine.Engine, .. engine.Trainer is { } trainer ? [trainer] : Array.Empty<string>()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>Trains and measures the candidates: prints shares of the work; what is wrong with the input goes to standard error.</summary>
    /// <returns>The exit code of the process.</returns>
    public static int Run(string[] arguments)
    {
        if (arguments is not [var corpora, var models, var corrections, var begriffe, var engine, .. var trainer])
        {
            return BadInput;
        }

        StandBack();
        _ = Task.Run(EndWithTheService);
        try
        {
            ModelTrainer.Run(corpora, models, Seed, new EngineChoice(engine, trainer.FirstOrDefault()), corrections, begriffe, new Printed(0, TrainingShare));
            Evaluate(corpora, models);
            return 0;
        }
        catch (Exception exception) when (exception is CorpusException or IOException or UnauthorizedAccessException or InvalidModelException)
        {
            Console.Error.WriteLine(exception.Message);
            return BadInput;
        }
    }

    /// <summary>Measures the candidates that are not measured yet. One that does not go with the active models can only be measured with its like.</summary>
    private static void Evaluate(string corpora, string models)
    {
        string[] candidates = [.. ModelRegistry.List(models, ModelRegistry.Read(models))
            .Where(version => version.Status == VersionStatus.Candidate)
            .Select(version => Path.Combine(models, version.Task, version.Version))
            .Where(folder => !File.Exists(Path.Combine(folder, "evaluation.md")))];
        foreach (var (done, folder) in candidates.Index())
        {
            try
            {
                EvaluationFiles.Write(folder, ModelEvaluation.Run(corpora, folder));
            }
            catch (InvalidModelException exception)
            {
                Console.Error.WriteLine(exception.Message);
            }

            new Printed(TrainingShare, 1 - TrainingShare).Report((done + 1.0) / candidates.Length);
        }
    }

    /// <summary>Before any other thread is started: threads take the priority of the one that starts them.</summary>
    private static void StandBack()
    {
        try
        {
            using var self = Process.GetCurrentProcess();
            self.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Win32Exception)
        {
            // Then it trains at the usual priority.
        }
    }

    private static void EndWithTheService()
    {
        while (Console.In.Read() >= 0)
        {
            // Nothing is ever said, only that the service is still there.
        }

        Environment.Exit(3);
    }

    /// <summary>Prints at once, in order; <see cref="Progress{T}"/> would do so on other threads.</summary>
    private sealed class Printed(double from, double share) : IProgress<double>
    {
        public void Report(double value) => Console.WriteLine((from + (share * value)).ToString(CultureInfo.InvariantCulture));
    }
}
