using Fokuslupe.Storage;

namespace Fokuslupe.Api.Auftraege;

/// <summary>Stops an Auftrag that waits or runs.</summary>
internal sealed class Abbruch(AuftragStore store, AuftragQueue queue, TimeProvider time)
{
    /// <returns>False when it neither waits nor runs.</returns>
    public async Task<bool> StopAsync(long auftrag, CancellationToken cancellationToken)
    {
        if (!await store.CancelAsync(auftrag, time.GetUtcNow(), cancellationToken))
        {
            return false;
        }

        queue.Cancel(auftrag);
        queue.NotifyProgress();
        return true;
    }
}
