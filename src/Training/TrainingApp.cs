using System.CommandLine;
using System.CommandLine.Invocation;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Training.Verbs;

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Fokuslupe.Training;

/// <summary>The command line: builds the verbs, runs one, turns its end into an exit code.</summary>
internal static class TrainingApp
{
    /// <param name="args">Arguments after the program's name.</param>
    /// <param name="output">Tables, or with <c>--json</c> exactly one JSON object.</param>
    /// <param name="error">Everything else.</param>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        using var host = CreateHost();
        var shell = new Shell(output, error, host.Services.GetRequiredService<IConfiguration>());
        var parse = CreateRoot(shell).Parse(args);
        if (parse.Action is ParseErrorAction)
        {
            foreach (var problem in parse.Errors)
            {
                await error.WriteLineAsync(problem.Message);
            }

            await error.WriteLineAsync($"'{parse.CommandResult.Command.Name} --help' lists what is allowed.");
            return ExitCode.BadInput;
        }

        await host.StartAsync();
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        try
        {
            return await parse.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null, // the host listens to Ctrl+C and SIGTERM
                },
                stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await error.WriteLineAsync("Cancelled.");
            return ExitCode.Failure;
        }
        catch (Exception problem) when (problem is CorpusException or TrainingSetException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(problem.Message);
            return ExitCode.BadInput;
        }
        catch (Exception problem) when (problem is InvalidModelException or IOException)
        {
            await error.WriteLineAsync(problem.Message);
            return ExitCode.Failure;
        }
        catch (Exception bug)
        {
            host.Services.GetRequiredService<ILoggerFactory>().CreateLogger(parse.CommandResult.Command.Name).LogError(bug, "A bug stopped the work.");
            return ExitCode.Failure;
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
        }
    }

    private static RootCommand CreateRoot(Shell shell) => new("Trains, measures and applies the models of Fokuslupe.")
    {
        shell.Json,
        TrainVerb.Create(shell),
        ReadVerb.Create(shell),
        ClassifyVerb.Create(shell),
        FitVerb.Create(shell),
        ClusterVerb.Create(shell),
        SummaryVerb.Create(shell),
        DraftVerb.Create(shell),
        EvaluateVerb.Create(shell),
        CompareVerb.Create(shell),
        BenchVerb.Create(shell),
        ModelsVerb.Create(shell),
        PromoteVerb.Create(shell),
        RollbackVerb.Create(shell),
        CorpusVerb.Create(shell),
    };

    private static IHost CreateHost()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddEnvironmentVariables();
        builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.Configure<ConsoleLifetimeOptions>(options => options.SuppressStatusMessages = true);
        return builder.Build();
    }
}
