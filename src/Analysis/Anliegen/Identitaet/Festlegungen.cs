namespace Fokuslupe.Analysis.Anliegen;

/// <summary>What editors decided about demands and Anliegen; every run keeps it.</summary>
public sealed record Festlegungen
{
    /// <summary>Nothing was decided.</summary>
    public static Festlegungen Keine { get; } = new()
    {
        Beitraege = new Dictionary<long, string?>(),
        Ersatz = new Dictionary<string, string>(),
        Eigene = [],
    };

    /// <summary>Id of a Beitrag to the Anliegen it stays under; null: it stays out of every Anliegen.</summary>
    public required IReadOnlyDictionary<long, string?> Beitraege { get; init; }

    /// <summary>Anliegen that was merged away to the one that took it in; chains are followed to their end.</summary>
    public required IReadOnlyDictionary<string, string> Ersatz { get; init; }

    /// <summary>Anliegen that editors created, split off, renamed or confirmed: id and title stay, and two of them never merge by themselves.</summary>
    public required IReadOnlyList<Domain.Anliegen> Eigene { get; init; }

    /// <summary>The Anliegen that stands for another one today: the end of the chain of merges, or the same.</summary>
    public string Resolve(string anliegen)
    {
        // A chain is never longer than the number of merges, or it runs in a circle.
        for (var step = 0; step <= Ersatz.Count && Ersatz.TryGetValue(anliegen, out var next); step++)
        {
            anliegen = next;
        }

        return anliegen;
    }

    /// <summary>
    /// The same, with every demand of an own Anliegen that has no confirmed ones staying where it was: its identity would hang in
    /// the air otherwise.
    /// </summary>
    internal Festlegungen With(IReadOnlyList<AnliegenGruppe> bisher)
    {
        var eigene = Eigene.Select(anliegen => anliegen.Id).ToHashSet(StringComparer.Ordinal);
        var confirmed = Beitraege.Values.OfType<string>().Select(Resolve).ToHashSet(StringComparer.Ordinal);
        var stays = new Dictionary<long, string?>(Beitraege);
        foreach (var gruppe in bisher.Where(gruppe => Resolve(gruppe.Anliegen.Id) is var id && eigene.Contains(id) && !confirmed.Contains(id)))
        {
            foreach (var forderung in gruppe.Forderungen)
            {
                stays.TryAdd(forderung, gruppe.Anliegen.Id);
            }
        }

        return stays.Count == Beitraege.Count ? this : this with { Beitraege = stays };
    }
}
