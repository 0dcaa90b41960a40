using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Health;

/// <summary>Makes the service ready while it already listens: migrates, loads the models, lets waiting Auftraege run again.</summary>
internal sealed partial class StartupService(
    Database database,
    AuftragStore auftraege,
    DatenschutzStore datenschutz,
    Readiness readiness,
    Ordnungen ordnungen,
    LiveModels live,
    TimeProvider time,
    ILogger<StartupService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await MakeReadyAsync(stoppingToken);
        }
        catch (Exception) when (!stoppingToken.IsCancellationRequested)
        {
            // The host stops and says why; whoever started it should see that it failed.
            Environment.ExitCode = 1;
            throw;
        }
        finally
        {
            readiness.GiveUp();
        }
    }

    private async Task MakeReadyAsync(CancellationToken stoppingToken)
    {
        var started = time.GetTimestamp();
        var loading = Task.Run(live.Load, stoppingToken);
        await database.MigrateAsync(time.GetUtcNow(), stoppingToken);
        var resumed = await auftraege.RequeueAsync(time.GetUtcNow(), stoppingToken);
        await datenschutz.RenewAsync(stoppingToken);
        await ordnungen.LoadAsync(stoppingToken);
        await live.UseAsync(await loading, stoppingToken);
        readiness.Open();
        LogReady(time.GetElapsedTime(started).TotalMilliseconds, resumed);
    }

    [LoggerMessage(LogLevel.Information, "Ready after {Milliseconds:F0} ms; {Resumed} Auftraege are taken up again.")]
    private partial void LogReady(double milliseconds, int resumed);
}
