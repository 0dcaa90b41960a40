namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Gives groups their identity: that of an earlier group that lives on in them, or a new one.</summary>
internal sealed class GroupNaming
{
    private const string NoField = "allgemein";

    private readonly ILookup<long, AnliegenGruppe> _bisher;
    private readonly HashSet<string> _taken;

    /// <param name="katalog">Known Anliegen, whose ids are taken.</param>
    /// <param name="bisher">Groups of the last run; ids of those that are gone are not given again.</param>
    public GroupNaming(IReadOnlyList<Domain.Anliegen> katalog, IReadOnlyList<AnliegenGruppe> bisher)
    {
        _bisher = bisher.SelectMany(gruppe => gruppe.Forderungen.Select(id => (id, gruppe))).ToLookup(one => one.id, one => one.gruppe);
        _taken = [.. katalog.Select(known => known.Id), .. bisher.Select(gruppe => gruppe.Anliegen.Id)];
    }

    /// <summary>Names all groups of a run; the answer is ordered by id.</summary>
    public IReadOnlyList<AnliegenGruppe> Name(IReadOnlyList<List<(Forderung Forderung, DemandVector Vector)>> groups)
    {
        var named = groups.Select(members =>
        {
            var ids = members.Select(member => member.Forderung.Id).Order().ToList();
            return new AnliegenGruppe(Heir(ids) ?? New(members), ids);
        });
        return [.. named.OrderBy(gruppe => gruppe.Anliegen.Id, StringComparer.Ordinal)];
    }

    /// <summary>The earlier Anliegen of which more than half lives on in the group; of several the one with most.</summary>
    private Domain.Anliegen? Heir(List<long> ids) => ids
        .SelectMany(id => _bisher[id])
        .CountBy(gruppe => gruppe)
        .Where(shared => shared.Value * 2 > shared.Key.Forderungen.Count)
        .OrderByDescending(shared => shared.Value)
        .ThenBy(shared => shared.Key.Anliegen.Id, StringComparer.Ordinal)
        .FirstOrDefault().Key?.Anliegen;

    private Domain.Anliegen New(List<(Forderung Forderung, DemandVector Vector)> members)
    {
        var feld = members.Select(member => member.Forderung.Handlungsfeld)
            .Where(id => id.Length > 0)
            .CountBy(id => id)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .FirstOrDefault().Key ?? "";
        var titel = GroupTitle.Of(members);
        var stem = $"{(feld.Length == 0 ? NoField : feld)}-{GroupTitle.Slug(titel)}";
        var id = stem;
        for (var number = 2; !_taken.Add(id); number++)
        {
            id = $"{stem}-{number}";
        }

        return new Domain.Anliegen(id, titel, feld, [], Bekannt: false);
    }
}
