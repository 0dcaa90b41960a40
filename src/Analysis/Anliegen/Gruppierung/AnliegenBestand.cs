namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// The demands that are stored and the Anliegen they are filed under, kept in memory so that new ones can be placed without
/// looking at all of them. One thread at a time.
/// </summary>
public sealed class AnliegenBestand
{
    private readonly AnliegenMatcher _matcher;
    private readonly DemandIndex _index = new();
    private readonly Dictionary<long, (Forderung Forderung, DemandLook Look)> _forderungen = [];
    private readonly Dictionary<long, string> _filed = [];
    private readonly Dictionary<string, Domain.Anliegen> _anliegen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<long>> _members = new(StringComparer.Ordinal);

    internal AnliegenBestand(AnliegenMatcher matcher) => _matcher = matcher;

    /// <summary>Number of demands.</summary>
    public int Count => _forderungen.Count;

    /// <summary>Adds demands, and files some anew.</summary>
    /// <param name="forderungen">Demands that are not there yet; those of no group stay open.</param>
    /// <param name="gruppen">Anliegen with all their demands, as a run or a placement answers them.</param>
    /// <param name="bisher">Demands that are the same in there need not be looked at again. Null: there is none.</param>
    public void Add(IReadOnlyList<Forderung> forderungen, IReadOnlyList<AnliegenGruppe> gruppen, AnliegenBestand? bisher = null)
    {
        ArgumentNullException.ThrowIfNull(forderungen);
        ArgumentNullException.ThrowIfNull(gruppen);
        foreach (var (forderung, look) in forderungen.Zip(Look(forderungen, bisher)))
        {
            _forderungen[forderung.Id] = (forderung, look);
            _index.Add(forderung.Id, look.Vector);
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

    /// <summary>All Anliegen that demands were ever filed under.</summary>
    internal IReadOnlyCollection<Domain.Anliegen> Anliegen => _anliegen.Values;

    /// <summary>A demand that is there, and what was found out about it.</summary>
    internal (Forderung Forderung, DemandLook Look) this[long id] => _forderungen[id];

    /// <summary>The Anliegen a demand is filed under, or null.</summary>
    internal string? AnliegenOf(long id) => _filed.GetValueOrDefault(id);

    /// <summary>False for what is filed under an Anliegen but is no demand (any more).</summary>
    internal bool Contains(long id) => _forderungen.ContainsKey(id);

    /// <summary>All that is filed under an Anliegen, rising; also what is no demand.</summary>
    internal IReadOnlyCollection<long> Members(string anliegen) => _members.GetValueOrDefault(anliegen) ?? (IReadOnlyCollection<long>)[];

    /// <summary>The demands that share most with a new one. Several threads may ask at a time.</summary>
    internal IEnumerable<long> Similar(DemandVector vector) => _index.Similar(vector);

    private DemandLook[] Look(IReadOnlyList<Forderung> forderungen, AnliegenBestand? bisher)
    {
        var kept = bisher?._matcher == _matcher ? bisher._forderungen : [];
        var looks = forderungen
            .Select(forderung => kept.TryGetValue(forderung.Id, out var one) && one.Forderung.SaysTheSame(forderung) ? one.Look : null)
            .ToArray();
        int[] rest = [.. Enumerable.Range(0, looks.Length).Where(i => looks[i] is null)];
        foreach (var (i, look) in rest.Zip(_matcher.Look([.. rest.Select(i => forderungen[i])], CancellationToken.None)))
        {
            looks[i] = look;
        }

        return looks!;
    }

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
