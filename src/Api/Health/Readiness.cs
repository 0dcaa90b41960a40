namespace Fokuslupe.Api.Health;

/// <summary>Whether the service can work yet: database migrated, models loaded, jobs running.</summary>
internal sealed class Readiness
{
    /// <summary>When it is worth asking again.</summary>
    public const string RetryAfterSeconds = "2";

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>True from <see cref="Open"/> on.</summary>
    public bool IsReady => _ready.Task.IsCompletedSuccessfully;

    /// <summary>Lets requests in.</summary>
    public void Open() => _ready.SetResult();

    /// <summary>Lets those that wait go: the service stops before it was ready.</summary>
    public void GiveUp() => _ready.TrySetCanceled();

    /// <summary>Ends when the service is ready.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _ready.Task.WaitAsync(cancellationToken);
}
