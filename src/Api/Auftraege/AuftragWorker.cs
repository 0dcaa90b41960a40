using Fokuslupe.Api.Health;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Auftraege;

/// <summary>Works off the Auftraege of one kind one by one. When the service is stopped or killed in one, the next start takes it up again.</summary>
internal sealed partial class AuftragWorker<TJob>(
    AuftragStore store,
    AuftragQueue queue,
    TJob job,
    Readiness readiness,
    TimeProvider time,
    ILogger<AuftragWorker<TJob>> logger) : BackgroundService
    where TJob : IAuftragJob
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (readiness.IsReady)
        {
            var work = queue.Work;
            if (await store.TakeNextAsync(TJob.Vorgang, stoppingToken) is { } auftrag)
            {
                await RunAsync(auftrag, stoppingToken);
            }
            else
            {
                await work.WaitAsync(stoppingToken);
            }
        }
    }

    private async Task RunAsync(Auftrag auftrag, CancellationToken stoppingToken)
    {
        queue.NotifyProgress();
        var started = time.GetTimestamp();
        if (await TryRunAsync(auftrag, stoppingToken) is { } failure)
        {
            await store.FailAsync(auftrag.Id, failure, time.GetUtcNow(), stoppingToken);
        }

        LogEnd(auftrag.Id, time.GetElapsedTime(started).TotalMilliseconds);
        queue.NotifyProgress();
    }

    private async Task<string?> TryRunAsync(Auftrag auftrag, CancellationToken stoppingToken)
    {
        try
        {
            return await queue.RunAsync(
                auftrag.Id, token => job.RunAsync(auftrag, progress => ReportAsync(auftrag.Id, progress, token), token), stoppingToken);
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            // Somebody cancelled it and has said so in the database.
            return null;
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            // A defect in one must not keep the others waiting.
            LogFailure(exception, auftrag.Id);
            return TJob.Unexpected;
        }
    }

    private async Task ReportAsync(long id, double progress, CancellationToken stoppingToken)
    {
        await store.ReportAsync(id, progress, stoppingToken);
        queue.NotifyProgress();
    }

    [LoggerMessage(LogLevel.Information, "Auftrag {Id} ended after {Milliseconds:F0} ms.")]
    private partial void LogEnd(long id, double milliseconds);

    [LoggerMessage(LogLevel.Error, "Auftrag {Id} failed.")]
    private partial void LogFailure(Exception exception, long id);
}
