namespace Fokuslupe.Storage;

/// <summary>Stores how people cut Protokolle into Beitraege.</summary>
public sealed class SchnittStore(Database database)
{
    /// <summary>Stores a cut, its step and the lines of the ledger in one transaction, if nobody changed what it touches.</summary>
    /// <exception cref="ArgumentException">A new Beitrag is not verbatim; nothing is stored.</exception>
    public Task<SchnittResult> SaveAsync(Umschnitt umschnitt, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => SchnittWriter.SaveAsync(connection, umschnitt, now), cancellationToken);
}
