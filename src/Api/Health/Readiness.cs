using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Api.Health;

/// <summary>Whether the service can work yet: database migrated, models loaded, jobs running.</summary>
internal sealed class Readiness
{
    /// <summary>When it is worth asking again.</summary>
    public const string RetryAfterSeconds = "2";

    private readonly TaskCompletionSource<ModelSet> _models = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>True from <see cref="Open"/> on.</summary>
    public bool IsReady => _models.Task.IsCompletedSuccessfully;

    /// <summary>The active models.</summary>
    /// <exception cref="InvalidOperationException">The service is not ready.</exception>
    public ModelSet Models => IsReady ? _models.Task.Result : throw new InvalidOperationException("The models are not loaded yet.");

    /// <summary>Lets requests in.</summary>
    public void Open(ModelSet models) => _models.SetResult(models);

    /// <summary>Lets those that wait go: the service stops before it was ready.</summary>
    public void GiveUp() => _models.TrySetCanceled();

    /// <summary>Ends when the service is ready.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _models.Task.WaitAsync(cancellationToken);
}
