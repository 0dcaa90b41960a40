using System.Collections.Concurrent;

using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Anliegen;

/// <summary>
/// Maps of the Forderungen, kept until something they are drawn from changes. They are drawn beside the requests, one at a time;
/// meanwhile the last one is shown.
/// </summary>
internal sealed partial class Landkarten(
    AnliegenStore store, LiveModels live, IHostApplicationLifetime lifetime, ILogger<Landkarten> logger) : IDisposable
{
    /// <summary>A request waits no longer than this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(60);

    private readonly ConcurrentDictionary<string, Landkarte> _drawn = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Task>> _drawing = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>The map of a field, or of all fields.</summary>
    /// <returns>The last map, or null when there is none yet; and whether it is up to date. If not, a new one is being drawn.</returns>
    public async Task<(Landkarte? Karte, bool Aktuell)> GetAsync(string? handlungsfeld, CancellationToken cancellationToken)
    {
        var key = handlungsfeld ?? "";
        var stand = (await store.GetSnapshotAsync(cancellationToken)).Stand;
        if (_drawn.TryGetValue(key, out var ready) && ready.Stand == stand)
        {
            return (ready, true);
        }

        var drawing = _drawing.GetOrAdd(key, _ => new(() => Task.Run(() => DrawAsync(key, handlungsfeld), CancellationToken.None)));
        await Task.WhenAny(drawing.Value, Task.Delay(Patience, cancellationToken));
        var last = _drawn.GetValueOrDefault(key);
        return (last, last?.Stand == stand);
    }

    public void Dispose() => _turn.Dispose();

    private async Task DrawAsync(string key, string? handlungsfeld)
    {
        var stopping = lifetime.ApplicationStopping;
        try
        {
            await _turn.WaitAsync(stopping);
            try
            {
                var stand = (await store.GetSnapshotAsync(stopping)).Stand;
                var forderungen = await store.LoadForderungenAsync(handlungsfeld, stopping);
                _drawn[key] = new(stand, Draw(live.Current, forderungen, stopping));
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            LogFailure(exception, key);
        }
        catch (OperationCanceledException)
        {
            // The service stops; nobody waits for the map any more.
        }
        finally
        {
            _drawing.TryRemove(key, out _);
        }
    }

    private static List<Kartenpunkt> Draw(ModelSet models, IReadOnlyList<GefundeneForderung> forderungen, CancellationToken cancellationToken)
    {
        var filed = forderungen.Where(one => one.Anliegen is not null).ToDictionary(one => one.Id, one => one.Anliegen!);
        var positions = new DemandMap(models.Matcher).Place(
            [.. forderungen.Select(one => new Forderung(one.Id, one.Text, one.Handlungsfeld))], filed, cancellationToken);
        var sizes = filed.Values.CountBy(id => id).ToDictionary(StringComparer.Ordinal);
        return [.. forderungen.Zip(positions, (one, position) => new Kartenpunkt(one, position))
            .OrderByDescending(one => one.Forderung.Anliegen is { } id ? sizes[id] : 0)
            .ThenBy(one => one.Forderung.Anliegen, StringComparer.Ordinal)
            .ThenBy(one => one.Forderung.Id)];
    }

    [LoggerMessage(LogLevel.Error, "The map of «{Field}» could not be drawn.")]
    private partial void LogFailure(Exception exception, string field);
}
