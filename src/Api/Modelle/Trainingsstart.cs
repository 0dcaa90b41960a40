using Fokuslupe.Api.Auftraege;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Modelle;

/// <summary>Asks for a training, one at a time.</summary>
internal sealed class Trainingsstart(AuftragStore store, AuftragQueue queue, TimeProvider time)
{
    /// <returns>The new Auftrag, or the one that waits or runs; and whether it is new.</returns>
    public async Task<(Auftrag Auftrag, bool Added)> StartAsync(CancellationToken cancellationToken)
    {
        var result = await store.AddSingleAsync(Auftrag.Training, time.GetUtcNow(), cancellationToken);
        if (result.Added)
        {
            queue.NotifyWork();
        }

        return result;
    }
}
