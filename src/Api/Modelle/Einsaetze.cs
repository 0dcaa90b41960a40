using System.Collections.Concurrent;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Modelle;

/// <summary>Promotions that people ask for on the pages: comparing takes up to a minute, so it is done beside the requests, once for a version.</summary>
internal sealed class Einsaetze(ModelChange change, IHostApplicationLifetime lifetime)
{
    private readonly ConcurrentDictionary<(string Task, string Version), Einsatz> _asked = new();

    /// <summary>Begins to compare and promote, unless that is under way.</summary>
    public void Start(string task, string version, IReadOnlyDictionary<string, string> versions, BefoerderungRequest eingabe)
    {
        var wanted = new Einsatz(
            eingabe,
            new(() => Task.Run(async () => (await change.PromoteAsync(versions, eingabe, lifetime.ApplicationStopping)).Result as ProblemHttpResult, lifetime.ApplicationStopping)));
        _ = _asked.AddOrUpdate((task, version), wanted, (_, present) => present.IstZuEnde ? wanted : present).Ablehnung.Value;
    }

    /// <summary>What became of it; what is over is told once.</summary>
    /// <returns>Null when nobody has asked.</returns>
    public Einsatz? Tell(string task, string version)
    {
        if (_asked.TryGetValue((task, version), out var einsatz) && einsatz.IstZuEnde)
        {
            _asked.TryRemove(KeyValuePair.Create((task, version), einsatz));
        }

        return einsatz;
    }
}

/// <summary>One promotion that was asked for.</summary>
/// <param name="Eingabe">What was typed and chosen.</param>
/// <param name="Ablehnung">Why it was refused, once that is known; null when it was done.</param>
internal sealed record Einsatz(BefoerderungRequest Eingabe, Lazy<Task<ProblemHttpResult?>> Ablehnung)
{
    /// <summary>True when it is done or refused.</summary>
    public bool IstZuEnde => Ablehnung.Value.IsCompleted;
}
