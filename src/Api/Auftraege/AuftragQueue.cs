using System.Collections.Concurrent;

namespace Fokuslupe.Api.Auftraege;

/// <summary>Tells the workers of new Auftraege, watchers of their progress, and a running one that nobody wants it any more. The Auftraege themselves are in the database.</summary>
internal sealed class AuftragQueue
{
    private readonly Signal _work = new();
    private readonly Signal _progress = new();
    private readonly ConcurrentDictionary<long, CancellationTokenSource> _running = new();

    /// <summary>Ends when an Auftrag is added.</summary>
    public Task Work => _work.Next;

    /// <summary>Ends when any Auftrag gets on.</summary>
    public Task Progress => _progress.Next;

    public void NotifyWork() => _work.Raise();

    public void NotifyProgress() => _progress.Raise();

    /// <summary>Runs an Auftrag with a token that <see cref="Cancel"/> or <paramref name="stoppingToken"/> cancels.</summary>
    public async Task<T> RunAsync<T>(long id, Func<CancellationToken, Task<T>> work, CancellationToken stoppingToken)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        _running[id] = cancel;
        try
        {
            return await work(cancel.Token);
        }
        finally
        {
            _running.TryRemove(id, out _);
        }
    }

    /// <summary>Stops an Auftrag if it runs.</summary>
    public void Cancel(long id)
    {
        if (_running.TryGetValue(id, out var cancel))
        {
            try
            {
                cancel.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // It ended at this very moment.
            }
        }
    }
}
