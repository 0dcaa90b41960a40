using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Api.Health;

namespace Fokuslupe.Api.Modelle;

/// <summary>
/// Notices that the command line has changed the active versions. Looks at the time of the registry instead of waiting for events,
/// which not every file system sends.
/// </summary>
internal sealed partial class Registerwache(
    ModelChange change, ModelFolders folders, Readiness readiness, TimeProvider time, ILogger<Registerwache> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        // The models were loaded before: a change in between is seen at the first look.
        DateTime? seen = null;
        while (readiness.IsReady)
        {
            if (ModelRegistry.WrittenAt(folders.Own) is var written && written != seen)
            {
                await FollowAsync(stoppingToken);
                seen = written;
            }

            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private async Task FollowAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await change.FollowAsync(stoppingToken) is { } problem)
            {
                LogProblem(problem);
            }
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            // The next change is another chance; the service goes on.
            LogFailure(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "The versions that the registry names cannot be used, those before go on: {Problem}")]
    private partial void LogProblem(string problem);

    [LoggerMessage(LogLevel.Error, "The changed registry could not be followed.")]
    private partial void LogFailure(Exception exception);
}
