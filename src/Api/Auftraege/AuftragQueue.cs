namespace Fokuslupe.Api.Auftraege;

/// <summary>Tells the worker of new Auftraege and watchers of their progress. The Auftraege themselves are in the database.</summary>
internal sealed class AuftragQueue
{
    private readonly Signal _work = new();
    private readonly Signal _progress = new();

    /// <summary>Ends when an Auftrag is added.</summary>
    public Task Work => _work.Next;

    /// <summary>Ends when any Auftrag gets on.</summary>
    public Task Progress => _progress.Next;

    public void NotifyWork() => _work.Raise();

    public void NotifyProgress() => _progress.Raise();
}
