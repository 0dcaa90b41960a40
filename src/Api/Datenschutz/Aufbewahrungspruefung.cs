using Fokuslupe.Api.Health;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Datenschutz;

/// <summary>Looks at every start and then once a day for originals that are due, and deletes them where the settings say so.</summary>
internal sealed partial class Aufbewahrungspruefung(
    Durchsicht durchsicht, Readiness readiness, TimeProvider time, ILogger<Aufbewahrungspruefung> logger) : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (readiness.IsReady)
        {
            try
            {
                LogChecked(await durchsicht.CheckAsync(stoppingToken));
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The next day is another chance; the service goes on.
                LogFailure(exception);
            }

            await Task.Delay(Day, time, stoppingToken);
        }
    }

    private void LogChecked(Aufbewahrungslauf lauf) => LogChecked(lauf.Faellig, lauf.Geloescht.Count);

    [LoggerMessage(LogLevel.Information, "{Due} originals are due, {Deleted} deleted.")]
    private partial void LogChecked(int due, int deleted);

    [LoggerMessage(LogLevel.Error, "Looking for originals that are due failed.")]
    private partial void LogFailure(Exception exception);
}
