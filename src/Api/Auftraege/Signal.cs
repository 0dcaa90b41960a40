namespace Fokuslupe.Api.Auftraege;

/// <summary>Wakes all that wait for something to happen. Take <see cref="Next"/> before looking at the state, else a change slips by.</summary>
internal sealed class Signal
{
    private TaskCompletionSource _next = Create();

    /// <summary>Ends with the next <see cref="Raise"/>.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Raise() => Interlocked.Exchange(ref _next, Create()).SetResult();

    private static TaskCompletionSource Create() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
