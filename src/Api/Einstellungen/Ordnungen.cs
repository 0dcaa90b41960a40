using System.Collections.Concurrent;

using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Einstellungen;

/// <summary>The settings in memory, so that every page can ask for them; changes go to the database first.</summary>
internal sealed class Ordnungen(EinstellungStore store, TimeProvider time)
{
    private readonly ConcurrentDictionary<Type, object> _loaded = new();

    /// <summary>Reads all parts; before that, the defaults hold.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await LoadAsync<Gremienordnung>(cancellationToken);
        await LoadAsync<Begriffsliste>(cancellationToken);
        await LoadAsync<Katalogliste>(cancellationToken);
        await LoadAsync<Datenschutzordnung>(cancellationToken);
    }

    /// <summary>A part as it stands.</summary>
    public Einstellungsstand<T> Get<T>()
        where T : class, IEinstellung<T> =>
        _loaded.TryGetValue(typeof(T), out var loaded) ? (Einstellungsstand<T>)loaded : new(0, T.Vorgabe);

    /// <summary>Stores a part, if nobody changed it since.</summary>
    public async Task<UpdateResult<Einstellungsstand<T>>> SaveAsync<T>(T inhalt, int version, string was, CancellationToken cancellationToken)
        where T : class, IEinstellung<T>
    {
        var result = await store.SaveAsync(inhalt, version, was, time.GetUtcNow(), cancellationToken);
        _loaded.AddOrUpdate(
            typeof(T),
            result.Current!,
            (_, present) => ((Einstellungsstand<T>)present).Version > result.Current!.Version ? present : result.Current!);
        return result;
    }

    /// <summary>Puts an earlier version back, as a new one; null when there is no such version.</summary>
    public async Task<UpdateResult<Einstellungsstand<T>>?> RestoreAsync<T>(int wanted, int version, CancellationToken cancellationToken)
        where T : class, IEinstellung<T> =>
        await store.GetVersionAsync<T>(wanted, cancellationToken) is { } inhalt
            ? await SaveAsync(inhalt, version, wanted == 0 ? "Ausgangszustand wiederhergestellt" : $"Stand {wanted} wiederhergestellt", cancellationToken)
            : null;

    private async Task LoadAsync<T>(CancellationToken cancellationToken)
        where T : class, IEinstellung<T> =>
        _loaded[typeof(T)] = await store.GetAsync<T>(cancellationToken);
}
