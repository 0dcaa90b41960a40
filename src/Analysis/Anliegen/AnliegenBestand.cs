namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// The demands that are stored and the Anliegen they are filed under, kept in memory so that new ones can be placed without
/// looking at all of them. One thread at a time.
/// </summary>
public sealed class AnliegenBestand
{
    private readonly Dictionary<long, Forderung> _forderungen = [];
    private readonly Dictionary<long, string> _filed = [];
    private readonly Dictionary<string, Domain.Anliegen> _anliegen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<long>> _members = new(StringComparer.Ordinal);

    internal AnliegenBestand()
    {
    }

    /// <summary>Number of demands.</summary>
    public int Count => _forderungen.Count;

    /// <summary>Adds demands, or files anew those that are there.</summary>
    /// <param name="forderungen">Demands that are not there yet; those of no group stay open.</param>
    /// <param name="gruppen">Anliegen with all their demands, as a run or a placement answers them.</param>
    public void Add(IReadOnlyList<Forderung> forderungen, IReadOnlyList<AnliegenGruppe> gruppen)
    {
        ArgumentNullException.ThrowIfNull(forderungen);
        ArgumentNullException.ThrowIfNull(gruppen);
        foreach (var forderung in forderungen)
        {
            _forderungen[forderung.Id] = forderung;
        }

        foreach (var gruppe in gruppen)
        {
            foreach (var gone in _members.GetValueOrDefault(gruppe.Anliegen.Id)?.Except(gruppe.Forderungen).ToList() ?? [])
            {
                File(gone, null);
            }

            _anliegen[gruppe.Anliegen.Id] = gruppe.Anliegen;
            foreach (var id in gruppe.Forderungen)
            {
                File(id, gruppe.Anliegen.Id);
            }
        }
    }

    /// <summary>Takes demands out; unknown ids are ignored.</summary>
    public void Remove(IEnumerable<long> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        foreach (var id in ids)
        {
            File(id, null);
            _forderungen.Remove(id);
        }
    }

    internal IReadOnlyCollection<Forderung> Forderungen => _forderungen.Values;

    internal IReadOnlyDictionary<long, string> Filed => _filed;

    internal IReadOnlyList<AnliegenGruppe> Gruppen => [.. _members.Select(group => new AnliegenGruppe(_anliegen[group.Key], [.. group.Value]))];

    private void File(long id, string? anliegen)
    {
        if (_filed.Remove(id, out var before) && _members[before] is var members && members.Remove(id) && members.Count == 0)
        {
            _members.Remove(before);
        }

        if (anliegen is not null)
        {
            _filed[id] = anliegen;
            if (!_members.TryGetValue(anliegen, out var group))
            {
                _members[anliegen] = group = [];
            }

            group.Add(id);
        }
    }
}
