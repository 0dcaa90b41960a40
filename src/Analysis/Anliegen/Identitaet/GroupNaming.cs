namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Gives groups their identity: that of an earlier group that lives on in them, or a new one.</summary>
internal sealed class GroupNaming
{
    private readonly Festlegungen _festlegungen;
    private readonly ILookup<long, AnliegenGruppe> _bisher;
    private readonly Dictionary<string, Domain.Anliegen> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken;

    /// <param name="katalog">Known Anliegen.</param>
    /// <param name="bisher">Groups of the last run; ids of those that are gone are not given again.</param>
    /// <param name="festlegungen">What editors decided.</param>
    public GroupNaming(IReadOnlyList<Domain.Anliegen> katalog, IReadOnlyList<AnliegenGruppe> bisher, Festlegungen festlegungen)
    {
        _festlegungen = festlegungen;
        foreach (var anliegen in festlegungen.Eigene.Concat(katalog).Concat(bisher.Select(gruppe => gruppe.Anliegen)))
        {
            _named.TryAdd(anliegen.Id, anliegen);
        }

        _taken = [.. _named.Keys, .. festlegungen.Ersatz.Keys];
        _bisher = bisher.Where(gruppe => !gruppe.Anliegen.Bekannt)
            .SelectMany(gruppe => gruppe.Forderungen.Select(id => (id, gruppe))).ToLookup(one => one.id, one => one.gruppe);
    }

    /// <summary>An Anliegen that exists.</summary>
    /// <exception cref="ArgumentException">There is none of this id.</exception>
    public Domain.Anliegen Find(string id) => _named.GetValueOrDefault(id) ?? throw new ArgumentException($"There is no Anliegen '{id}'.", nameof(id));

    /// <summary>Names the new groups of a run, given in an order that their content decides.</summary>
    public IEnumerable<(Domain.Anliegen Anliegen, IReadOnlyList<long> Ids)> Name(IReadOnlyList<List<(DemandNode Node, DemandVector Vector)>> groups)
    {
        // An id is handed on once: to the group that holds most of the earlier one.
        var heirs = groups
            .Select((members, group) => (group, Heir: Heir([.. members.SelectMany(member => member.Node.Ids)])))
            .Where(one => one.Heir.Anliegen is not null)
            .OrderByDescending(one => one.Heir.Shared)
            .ThenBy(one => one.group)
            .DistinctBy(one => one.Heir.Anliegen!.Id)
            .ToDictionary(one => one.group, one => one.Heir.Anliegen!);
        return groups.Select((members, group) => (
            heirs.GetValueOrDefault(group) ?? New(members),
            (IReadOnlyList<long>)[.. members.SelectMany(member => member.Node.Ids).Order()]));
    }

    /// <summary>The earlier Anliegen of which more than half lives on in the group; of several the one with most.</summary>
    private (Domain.Anliegen? Anliegen, int Shared) Heir(List<long> ids)
    {
        var heir = ids
            .SelectMany(id => _bisher[id])
            .CountBy(gruppe => gruppe)
            .Where(shared => shared.Value * 2 > shared.Key.Forderungen.Count)
            .OrderByDescending(shared => shared.Value)
            .ThenBy(shared => shared.Key.Anliegen.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return heir.Key is { } gruppe ? (Find(_festlegungen.Resolve(gruppe.Anliegen.Id)), heir.Value) : default;
    }

    private Domain.Anliegen New(List<(DemandNode Node, DemandVector Vector)> members)
    {
        var feld = members
            .Where(member => member.Node.Forderung.Handlungsfeld.Length > 0)
            .GroupBy(member => member.Node.Forderung.Handlungsfeld, StringComparer.Ordinal)
            .OrderByDescending(same => same.Sum(member => member.Node.Ids.Count))
            .ThenBy(same => same.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key ?? "";
        var titel = GroupTitle.Of([.. members.Select(member => (member.Node.Forderung, member.Vector))]);
        var stem = AnliegenId.For(feld, titel);
        var id = stem;
        for (var number = 2; !_taken.Add(id); number++)
        {
            id = $"{stem}-{number}";
        }

        return new Domain.Anliegen(id, titel, feld, [], Bekannt: false);
    }
}
