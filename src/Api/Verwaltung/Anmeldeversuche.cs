using System.Threading.RateLimiting;

namespace Fokuslupe.Api.Verwaltung;

/// <summary>Lets nobody guess keys: so many attempts a minute from each address.</summary>
internal sealed class Anmeldeversuche : IDisposable
{
    /// <summary>Attempts in a minute.</summary>
    public const int AMinute = 10;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions { PermitLimit = AMinute, Window = TimeSpan.FromMinutes(1) }));

    /// <returns>False when there were too many.</returns>
    public bool Allow(HttpContext context)
    {
        using var lease = _limiter.AttemptAcquire(context.Connection.RemoteIpAddress?.ToString() ?? "");
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
