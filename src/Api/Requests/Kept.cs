using System.Collections.Concurrent;

using Fokuslupe.Storage;

namespace Fokuslupe.Api.Requests;

/// <summary>Keeps what was computed from the data for as long as nothing is written; so a page is computed once, not once a view.</summary>
/// <param name="database">Tells when something was written.</param>
/// <param name="most">How many values are kept; with one more all are dropped.</param>
internal sealed class Kept<TKey, TValue>(Database database, int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (long Stand, TValue Value)> _values = new();

    /// <summary>The value, computed anew when something was written since.</summary>
    public async Task<TValue> GetAsync(TKey key, Func<Task<TValue>> compute)
    {
        // Read before: what is written meanwhile makes the value old at once.
        var stand = database.Stand;
        if (_values.TryGetValue(key, out var kept) && kept.Stand == stand)
        {
            return kept.Value;
        }

        var value = await compute();
        if (_values.Count >= most)
        {
            _values.Clear();
        }

        _values[key] = (stand, value);
        return value;
    }
}
